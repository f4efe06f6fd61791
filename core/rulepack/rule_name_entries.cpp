// What stands behind the dot: the entries of groups, subjects, standards, benefits and dates.
#include <algorithm>
#include <array>

#include "core/rulepack/rule_names.h"

namespace huimin {

namespace {

using Names = std::vector<std::string>;

constexpr std::array dateProperties{"year", "month", "day", "weekday"};

template <typename T>
const T* findById(const std::map<std::string, T>& all, std::string_view id)
{
    const auto found = all.find(std::string(id));
    return found == all.end() ? nullptr : &found->second;
}

template <typename T>
Names idsOf(const std::map<std::string, T>& all)
{
    Names ids;
    for (const auto& [id, one] : all)
        ids.push_back(id);
    return ids;
}

bool hasFacts(const Fact& fact)
{
    return fact.type == FactType::Group || fact.type == FactType::Sums;
}

bool isNamed(const Benefit& benefit)
{
    return benefit.routes.size() > 1 || (benefit.routes.size() == 1 && !benefit.routes.front().id.empty());
}

Names propertiesOfDate()
{
    return Names(dateProperties.begin(), dateProperties.end());
}

Names routeIds(const Meaning& of)
{
    Names ids;
    if (of.route || !isNamed(*of.benefit))
        return ids;
    for (const Route& route : of.benefit->routes)
        ids.push_back(route.id);
    return ids;
}

}  // namespace

std::vector<std::string> RuleNames::entryNames(const Meaning& of) const
{
    switch (of.kind) {
    case Meaning::Kind::Fact:
        if (of.fact->type == FactType::Date)
            return propertiesOfDate();
        if (of.fact->type == FactType::Benefits)
            return entryNames({.kind = Meaning::Kind::Eligible});
        if (hasFacts(*of.fact)) {
            Names ids;
            for (const Fact& fact : of.fact->facts)
                ids.push_back(fact.id);
            return ids;
        }
        return {};
    case Meaning::Kind::Day: return propertiesOfDate();
    case Meaning::Kind::Definition:
    case Meaning::Kind::StatementValue: return entryNames(behind(of));
    case Meaning::Kind::Subject: {
        Names names = namesOfSubject(*of.subject);
        const Names every = namesOfEveryRule();
        names.insert(names.end(), every.begin(), every.end());
        return names;
    }
    case Meaning::Kind::Context: {
        Names names;
        for (const auto& entry : *of.entries)
            names.push_back(entry.first);
        return names;
    }
    case Meaning::Kind::Standards: return idsOf(m_rules.standards);
    case Meaning::Kind::Parameters: return idsOf(m_rules.parameters);
    case Meaning::Kind::Eligible:
    case Meaning::Kind::Entitlement: {
        Names ids;
        for (const Benefit& benefit : m_rules.benefits)
            ids.push_back(benefit.id);
        return ids;
    }
    case Meaning::Kind::EligibleBenefit:
    case Meaning::Kind::EntitlementBenefit: return routeIds(of);
    case Meaning::Kind::Value:
    case Meaning::Kind::Anything:
    case Meaning::Kind::Standard:
    case Meaning::Kind::Parameter:
    case Meaning::Kind::PaidBenefit:
    case Meaning::Kind::CountedBenefits:
    case Meaning::Kind::Received: return {};
    }
    return {};
}

std::optional<Meaning> RuleNames::entry(const Meaning& of, std::string_view name) const
{
    const Meaning value = behind(of);
    auto found = entryOfOne(value.item(), name);
    if (found && value.isList)
        found->isList = true;
    return found;
}

std::optional<Meaning> RuleNames::entryOfOne(const Meaning& of, std::string_view name) const
{
    if (of.kind == Meaning::Kind::Anything)
        return of;
    const Names names = entryNames(of);
    if (std::find(names.begin(), names.end(), name) == names.end())
        return std::nullopt;
    switch (of.kind) {
    case Meaning::Kind::Fact:
        if (of.fact->type == FactType::Benefits)
            return Meaning{.kind = Meaning::Kind::PaidBenefit, .fact = of.fact, .benefit = m_rules.benefit(name)};
        return hasFacts(*of.fact) ? ofFact(*of.fact->find(name)) : Meaning{.kind = Meaning::Kind::Value};
    case Meaning::Kind::Subject: {
        auto own = ofSubject(*of.subject, name);
        return own ? own : ofEveryRule(*of.subject, name);
    }
    case Meaning::Kind::Context: {
        const auto found = std::find_if(of.entries->begin(), of.entries->end(),
                                        [&](const auto& entry) { return entry.first == name; });
        return found->second;
    }
    case Meaning::Kind::Standards:
        return Meaning{.kind = Meaning::Kind::Standard, .standard = findById(m_rules.standards, name)};
    case Meaning::Kind::Parameters:
        return Meaning{.kind = Meaning::Kind::Parameter, .parameter = findById(m_rules.parameters, name)};
    case Meaning::Kind::Eligible:
    case Meaning::Kind::Entitlement: {
        Meaning meaning = of;
        const bool ofStatus = of.kind == Meaning::Kind::Eligible;
        meaning.kind = ofStatus ? Meaning::Kind::EligibleBenefit : Meaning::Kind::EntitlementBenefit;
        meaning.benefit = m_rules.benefit(name);
        return meaning;
    }
    case Meaning::Kind::EligibleBenefit:
    case Meaning::Kind::EntitlementBenefit: {
        Meaning meaning = of;
        meaning.route = of.benefit->route(name);
        return meaning;
    }
    case Meaning::Kind::Day:
    case Meaning::Kind::Definition:
    case Meaning::Kind::StatementValue:
    case Meaning::Kind::Value:
    case Meaning::Kind::Anything:
    case Meaning::Kind::Standard:
    case Meaning::Kind::Parameter:
    case Meaning::Kind::PaidBenefit:
    case Meaning::Kind::CountedBenefits:
    case Meaning::Kind::Received: return Meaning{.kind = Meaning::Kind::Value};
    }
    return std::nullopt;
}

}  // namespace huimin
