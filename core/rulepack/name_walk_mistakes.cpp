// Names, entries and functions that are none, in a walk through an expression; and calls.
#include <algorithm>
#include <array>

#include "core/feel/builtin.h"
#include "core/rulepack/name_walk.h"
#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

/// Functions whose result is their first list, shortened, lengthened or in another order.
constexpr std::array<std::string_view, 8> keepsItems{
    "append", "concatenate", "distinct values", "insert before", "list replace", "remove", "reverse", "sublist"};

bool isWindow(const Meaning& meaning)
{
    switch (meaning.kind) {
    case Meaning::Kind::Standards:
    case Meaning::Kind::Parameters:
    case Meaning::Kind::Eligible:
    case Meaning::Kind::Entitlement:
    case Meaning::Kind::EligibleBenefit:
    case Meaning::Kind::EntitlementBenefit: return true;
    case Meaning::Kind::Value:
    case Meaning::Kind::Anything:
    case Meaning::Kind::Fact:
    case Meaning::Kind::Definition:
    case Meaning::Kind::StatementValue:
    case Meaning::Kind::Subject:
    case Meaning::Kind::Context:
    case Meaning::Kind::Standard:
    case Meaning::Kind::Parameter:
    case Meaning::Kind::PaidBenefit:
    case Meaning::Kind::Day:
    case Meaning::Kind::CountedBenefits:
    case Meaning::Kind::Received: return false;
    }
    return false;
}

std::string listOf(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::vector<std::string> functionNames()
{
    std::vector<std::string> names;
    for (const feel::Builtin* builtin : feel::allBuiltins())
        names.emplace_back(builtin->name);
    return names;
}

/// Where a reserved name stands that is not there in every rule.
Bilingual placeOfReserved(std::string_view name)
{
    if (name == reserved::countedBenefits)
        return fill(sentences::inDefinitions);
    if (name == reserved::received)
        return fill(sentences::inIncomeParts);
    return fill(name == reserved::items ? sentences::inTotals : sentences::inFilters);
}

constexpr std::size_t mostNamesShown = 12;

}  // namespace

Meaning NameWalk::call(const feel::Expr& expr, const feel::Call& node)
{
    std::vector<Meaning> arguments;
    for (const feel::Argument& argument : node.arguments)
        arguments.push_back(walk(*argument.value));
    if (!feel::findBuiltin(node.function)) {
        mistake(expr.begin, fill(sentences::unknownFunction, {node.function}), nearest(node.function, functionNames()));
        return {};
    }
    if (node.function == "standards on")
        return {.kind = Meaning::Kind::Standards};
    if (node.function == "parameters on")
        return {.kind = Meaning::Kind::Parameters};
    if (arguments.empty())
        return {};
    if (std::find(keepsItems.begin(), keepsItems.end(), node.function) != keepsItems.end())
        return arguments.front().asList();
    if (node.function == "known" && arguments.size() == 2)
        return eitherOf(arguments[0], arguments[1]);
    return {};
}

void NameWalk::use(const feel::Expr& expr, const Meaning& meaning, bool isBase)
{
    if (isBase && isWindow(meaning))
        return;
    if (meaning.benefit && isWindow(meaning))
        checkIsSeen(expr, meaning);
    if (m_onUse)
        m_onUse(expr, meaning);
}

/// A benefit is asked of its own subject, or of the whole profile; of anything else it would always come out false.
void NameWalk::checkIsSeen(const feel::Expr& expr, const Meaning& meaning)
{
    const auto seen = routesSeenFrom(*meaning.subject, *meaning.benefit, m_scope.rules());
    const bool isSeen = meaning.route ? std::find(seen.begin(), seen.end(), meaning.route) != seen.end() : !seen.empty();
    if (isSeen || meaning.benefit->routes.empty())
        return;
    const Route& route = meaning.route ? *meaning.route : meaning.benefit->routes.front();
    mistake(expr.begin, fill(sentences::benefitNotSeen, {meaning.benefit->id, route.subject, meaning.subject->id}));
}

void NameWalk::unknownName(const feel::Expr& expr, const std::string& name)
{
    const RuleNames& rules = m_scope.rules();
    if (reserved::isReserved(name))
        return mistake(expr.begin, fill(sentences::reservedElsewhere, {name, placeOfReserved(name)}));
    std::string suggestion = nearest(name, knownNames());
    for (const Subject& subject : rules.subjects()) {
        if (suggestion.empty() && rules.ofSubject(subject, name))
            return mistake(expr.begin, fill(sentences::nameOfOther, {name, subject.id, m_scope.subject().id}));
    }
    mistake(expr.begin, fill(sentences::unknownName, {name, m_scope.subject().id}), std::move(suggestion));
}

void NameWalk::unknownEntry(const feel::Expr& expr, const feel::Path& node, const Meaning& of)
{
    // The name stands last in its path.
    const std::size_t offset = std::max(node.base->end, expr.end - std::min(expr.end, node.name.size()));
    const std::vector<std::string> known = m_scope.rules().entryNames(of);
    std::string suggestion = nearest(node.name, known);
    if (known.empty() && of.benefit && isWindow(of))
        return mistake(offset, fill(sentences::noRoutes, {node.name, of.benefit->id}));
    if (known.empty() && !isWindow(of))
        return mistake(offset, fill(sentences::noEntries, {node.name}));
    if (suggestion.empty() && !known.empty() && known.size() <= mostNamesShown)
        return mistake(offset, fill(sentences::unknownEntryAmong, {node.name, listOf(known)}));
    mistake(offset, fill(sentences::unknownEntry, {node.name}), std::move(suggestion));
}

std::vector<std::string> NameWalk::knownNames() const
{
    std::vector<std::string> names;
    for (const Binding& binding : m_bindings) {
        names.push_back(binding.name);
        if (!binding.entriesAreNames)
            continue;
        for (const std::string& entry : m_scope.rules().entryNames(binding.meaning))
            names.push_back(entry);
    }
    const std::vector<std::string> more = m_scope.names();
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

void NameWalk::mistake(std::size_t offset, Bilingual message, std::string suggestion)
{
    if (m_onMistake)
        m_onMistake(offset, std::move(message), std::move(suggestion));
}

}  // namespace huimin
