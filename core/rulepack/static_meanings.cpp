#include "core/rulepack/static_meanings.h"

#include <algorithm>

#include "core/feel/check/checker.h"

namespace huimin {

namespace {

using feel::StaticName;
using feel::StaticType;
using feel::StaticUnit;

StaticType thingOf(const Meaning& meaning)
{
    StaticType type{.types = feel::BasicType::Context};
    type.thing = std::make_shared<const MeaningThing>(meaning);
    return type;
}

StaticType numberOf(const Fact& fact)
{
    StaticType type = feel::number(StaticUnit::of(fact.unit));
    if (fact.limits.low)
        type.span.low = Span::End{*fact.limits.low, fact.limits.lowExcluded};
    if (fact.limits.high)
        type.span.high = Span::End{*fact.limits.high, false};
    type.whole = fact.limits.decimals == 0;
    return type;
}

StaticType dateOf(bool notAfterDay, bool isDay)
{
    StaticType type = feel::date();
    type.notAfterDay = notAfterDay;
    type.isDay = isDay;
    return type;
}

std::vector<std::string> optionsOf(const Fact& fact)
{
    std::vector<std::string> ids;
    for (const Option& option : fact.options)
        ids.push_back(option.id);
    return ids;
}

StaticType ofFact(const Meaning& meaning)
{
    const Fact& fact = *meaning.fact;
    switch (fact.type) {
    case FactType::Boolean: return feel::truth();
    case FactType::Number: return numberOf(fact);
    case FactType::Choice:
    case FactType::Choices: return feel::textAmong(optionsOf(fact));
    case FactType::Date: return dateOf(fact.notAfterDetermination, false);
    case FactType::Text:
    case FactType::NationalId: return feel::text();
    case FactType::Group: {
        StaticType group = thingOf(meaning);
        if (!fact.groupMayBeUnlisted)
            return group;  // applies to every profile
        group = orNull(std::move(group));
        group.nullUntilAsked = true;
        return group;
    }
    case FactType::Sums:
    case FactType::Benefits:
    case FactType::List: return thingOf(meaning);
    }
    return feel::anything();
}

StaticType ofParameter(const Parameter& parameter)
{
    StaticType type = feel::number(StaticUnit::of(parameter.unit));
    if (parameter.values.empty())
        return type;
    const auto least = std::min_element(parameter.values.begin(), parameter.values.end(),
                                        [](const auto& a, const auto& b) { return a.value < b.value; });
    if (!least->value.isNegative())
        type.span.low = Span::End{Number(0), !least->value.isZero()};
    return type;
}

bool hasSeveralRoutes(const Meaning& meaning)
{
    return !meaning.route && meaning.benefit->routes.size() > 1;
}

}  // namespace

std::vector<std::string> unitOf(const Subject& subject)
{
    const Unit& unit = subject.list ? subject.list->subjectUnit : subject.kind->subjectUnit;
    if (unit.factors().size() != 1 || unit.factors().front().power != 1)
        return {};
    return {unit.factors().front().base};
}

StaticMeanings::StaticMeanings(const RuleNames& names, const std::vector<OwnedFormula>& formulas, bool hasAllUnits)
    : m_names(names), m_hasAllUnits(hasAllUnits)
{
    for (const OwnedFormula& owned : formulas) {
        if (owned.role == OwnedFormula::Role::Definition)
            m_formulas.emplace(owned.definition, &owned);
        else if (owned.role == OwnedFormula::Role::StatementValue)
            m_formulas.emplace(owned.value, &owned);
    }
}

StaticName StaticMeanings::of(const Meaning& meaning) const
{
    StaticName name = ofOne(meaning);
    if (!m_hasAllUnits)
        name.type.unit = {};
    const bool isListAlready = name.type.types.isOnly(feel::BasicType::List);
    if (!meaning.isList || isListAlready || name.type.types.isAnything())
        return name;
    StaticType list = feel::listOf(std::move(name.type));
    if (meaning.kind == Meaning::Kind::Subject && meaning.subject->list) {
        list.over = meaning.subject->list->subjectUnit;
        list.notEmpty = meaning.subject->list->atLeast > 0;
    }
    return {std::move(list)};
}

StaticName StaticMeanings::ofOne(const Meaning& meaning) const
{
    using Kind = Meaning::Kind;
    switch (meaning.kind) {
    case Kind::Value:
    case Kind::Anything: return {feel::anything()};
    case Kind::Fact: return {ofFact(meaning)};
    case Kind::Definition: return inferred(meaning.definition, meaning.definition->unit);
    case Kind::StatementValue: {
        StaticName value = inferred(meaning.statementValue, meaning.statementValue->unit);
        value.type.failure = feel::Failure::None;  // where it fails the whole statement does, and says so
        return value;
    }
    case Kind::Subject:
    case Kind::Context:
    case Kind::Standards:
    case Kind::Parameters:
    case Kind::Eligible:
    case Kind::Entitlement: return {thingOf(meaning.item())};
    case Kind::Standard:
        if (meaning.standard->isSwitch)
            return {feel::truth()};
        return {feel::number(StaticUnit::of(meaning.standard->unit), Span::atLeast(0))};
    case Kind::Parameter: return {ofParameter(*meaning.parameter)};
    case Kind::EligibleBenefit: return {hasSeveralRoutes(meaning) ? thingOf(meaning) : feel::truth()};
    case Kind::EntitlementBenefit:
        if (hasSeveralRoutes(meaning))
            return {thingOf(meaning)};
        return {ofSubjectsOf(*meaning.benefit, meaning.route)};
    case Kind::PaidBenefit: {
        StaticType paid = orNull(paidBy(*meaning.benefit, nullptr));
        if (meaning.benefit->oneRowPer.tree)
            paid.unit = {};  // a share of what is paid for several
        paid.nullUntilAsked = true;
        return {paid};
    }
    case Kind::Day: return {dateOf(true, true)};
    case Kind::CountedBenefits: return {feel::number(StaticUnit::of(meaning.definition->unit), Span::atLeast(0))};
    case Kind::Received: return {paidBy(*meaning.benefit, nullptr)};
    }
    return {feel::anything()};
}

/// What a benefit pays, by one route or by any; unsaid where they pay in units that have nothing to do with one another.
StaticType StaticMeanings::paidBy(const Benefit& benefit, const Route* only) const
{
    std::optional<StaticUnit> all;
    for (const Route& route : benefit.routes) {
        const Subject* subject = m_names.subject(route.subject);
        if ((only && only != &route) || !subject)
            continue;
        StaticUnit unit = StaticUnit::of(route.amount.unit);
        unit.each = unitOf(*subject);
        all = all ? sameUnit(*all, unit, {}) : unit;
        if (!all)
            break;
    }
    return feel::number(benefit.kind == BenefitKind::Money ? all.value_or(StaticUnit{}) : StaticUnit{}, Span::atLeast(0));
}

/// The same as it is asked of a row of results: what a household gets is no person's.
StaticType StaticMeanings::ofSubjectsOf(const Benefit& benefit, const Route* only) const
{
    StaticType paid = paidBy(benefit, only);
    paid.unit.ofWhole = std::all_of(benefit.routes.begin(), benefit.routes.end(), [&](const Route& route) {
        const Subject* subject = m_names.subject(route.subject);
        return (only && only != &route) || (subject && subject->isWhole());
    });
    return paid;
}

/// What all formulas of a definition or value give, in the unit that is declared: whether they do is told where they stand.
StaticName StaticMeanings::inferred(const void* owner, const Unit& unit) const
{
    const auto [found, isNew] = m_found.emplace(owner, StaticName{feel::anything()});
    if (!isNew)
        return found->second;
    std::optional<StaticName> all;
    const auto [first, last] = m_formulas.equal_range(owner);
    for (auto each = first; each != last; ++each) {
        const StaticScope scope(each->second->scope, *this);
        const feel::Judgement one = feel::Checker(scope, nullptr).judge(*each->second->formula->tree);
        StaticName name{one.type, false, one.ifTrue, one.ifFalse};
        if (all)
            name = {eitherOf(all->type, name.type), false, either(all->ifTrue, name.ifTrue), either(all->ifFalse, name.ifFalse)};
        all = std::move(name);
    }
    if (!all)
        return found->second;
    all->type.written = all->type.told = all->type.nullUntilAsked = false;
    all->type.truth = std::nullopt;
    if (all->type.types.has(feel::BasicType::Number))
        all->type.unit = StaticUnit::of(unit);
    return found->second = *all;
}

std::optional<StaticName> StaticScope::named(std::string_view name) const
{
    const auto meaning = m_scope.named(name);
    if (!meaning)
        return std::nullopt;
    StaticName found = m_meanings.of(*meaning);
    const RuleNames& rules = m_scope.rules();
    const Subject& subject = m_scope.subject();
    const bool isOfSubject = meaning->kind == Meaning::Kind::Fact || meaning->kind == Meaning::Kind::Definition ||
                             meaning->kind == Meaning::Kind::Subject;
    found.isOfWhole = isOfSubject && !subject.isWhole() && !rules.ofSubject(subject, name);
    found.type.unit.ofWhole = found.type.unit.ofWhole || found.isOfWhole;
    if (isOfSubject && !subject.isWhole() && !found.isOfWhole)
        found.type.unit.each = unitOf(subject);
    return found;
}

std::optional<StaticName> StaticScope::entry(const feel::StaticThing& of, std::string_view name) const
{
    const Meaning& thing = static_cast<const MeaningThing&>(of).meaning;
    const auto meaning = m_scope.rules().entry(thing, name);
    if (!meaning)
        return std::nullopt;
    StaticName found = m_meanings.of(*meaning);
    if (thing.kind == Meaning::Kind::Subject) {
        for (const std::string& base : unitOf(*thing.subject))
            found.type.unit.each.push_back(base);
        found.type.unit.ofWhole = found.type.unit.ofWhole || (thing.subject->isWhole() && !isOfWhole());
    }
    return found;
}

std::optional<StaticType> StaticScope::opened(std::string_view function) const
{
    if (function == "standards on")
        return thingOf({.kind = Meaning::Kind::Standards});
    if (function == "parameters on")
        return thingOf({.kind = Meaning::Kind::Parameters});
    return std::nullopt;
}

}  // namespace huimin
