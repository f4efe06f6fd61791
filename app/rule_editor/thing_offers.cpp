#include "app/rule_editor/thing_offers.h"

#include <algorithm>

namespace huimin {

namespace {

void addOnce(std::vector<std::string>& subjects, const std::string& subject)
{
    if (!subject.empty() && std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
        subjects.push_back(subject);
}

/// Those of a statement's items come before the whole.
void addSubjectsOf(const Statement& statement, const RuleSet& rules, std::vector<std::string>& subjects)
{
    for (const auto& kind : rules.kinds) {
        if (kind->id != statement.profile)
            continue;
        for (const Fact& fact : kind->root.facts) {
            if (fact.id == statement.list)
                addOnce(subjects, fact.subject);
        }
        addOnce(subjects, kind->subject);
    }
}

std::vector<std::string> subjectsOf(const RuleThing& thing, const RuleSet& rules)
{
    std::vector<std::string> subjects;
    if (const auto definition = rules.definitions.find(thing.id); definition != rules.definitions.end())
        addOnce(subjects, definition->second.subject);
    if (const Benefit* benefit = rules.benefit(thing.id)) {
        for (const Route& route : benefit->routes)
            addOnce(subjects, route.subject);
    }
    for (const Statement& statement : rules.statements) {
        if (statement.id == thing.id)
            addSubjectsOf(statement, rules, subjects);
    }
    return subjects;
}

}  // namespace

std::vector<NameOffer> offersOn(const RuleThing& thing, const RuleSet& rules)
{
    const ExpressionUse use = thing.kind == RuleThing::Kind::Definition ? ExpressionUse::Definition : ExpressionUse::Any;
    const std::vector<std::string> subjects = subjectsOf(thing, rules);
    if (subjects.empty())
        return nameOffers(rules, {}, use);
    std::vector<NameOffer> offers;
    for (const std::string& subject : subjects) {
        for (NameOffer& offer : nameOffers(rules, subject, use)) {
            const bool isThere = std::any_of(offers.begin(), offers.end(), [&](const NameOffer& other) { return other.name == offer.name; });
            if (!isThere)
                offers.push_back(std::move(offer));
        }
    }
    return offers;
}

}  // namespace huimin
