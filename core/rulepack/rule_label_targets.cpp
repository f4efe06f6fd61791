// What the paths of rules lead to.
#include <algorithm>

#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

namespace {

/// The path before the first dot, and what follows it.
struct Split {
    std::string_view first;
    std::string_view rest;
};

Split split(std::string_view path)
{
    const std::size_t dot = path.find('.');
    return dot == std::string_view::npos ? Split{path, {}} : Split{path.substr(0, dot), path.substr(dot + 1)};
}

template <typename Map>
auto* entryOf(const Map& map, std::string_view id)
{
    const auto found = map.find(std::string(id));
    return found == map.end() ? nullptr : &found->second;
}

/// `standards` for `standards on()`: those of another day are called the same.
std::string_view withoutDay(std::string_view name)
{
    constexpr std::string_view onDay = " on()";
    return name.ends_with(onDay) ? name.substr(0, name.size() - onDay.size()) : name;
}

}  // namespace

RuleLabels::RuleLabels(const RuleSet& rules, std::string subject) : m_rules(rules), m_subject(std::move(subject))
{
    for (const auto& kind : rules.kinds) {
        if (!m_kind)
            takeSubjectOf(*kind);
    }
}

RuleLabels::RuleLabels(const RuleSet& rules, const ProfileKind& kind, std::string subject) : m_rules(rules), m_subject(std::move(subject))
{
    takeSubjectOf(kind);
}

void RuleLabels::takeSubjectOf(const ProfileKind& kind)
{
    for (const Fact& fact : kind.root.facts) {
        if (fact.type == FactType::List && fact.subject == m_subject)
            m_list = &fact;
    }
    if (m_list || kind.subject == m_subject)
        m_kind = &kind;
}

RuleLabels::Target RuleLabels::find(std::string_view path) const
{
    Target target = findReserved(path);
    const bool isFound = target.standard || target.parameter || target.benefit || target.value;
    if (isFound || !m_kind)
        return target;
    if (m_list) {
        target = findIn(*m_list, m_subject, path);
        if (target.fact || target.definition || target.value)
            return target;
    }
    target = findIn(m_kind->root, m_kind->subject, path);
    target.ofWhole = m_list != nullptr;
    return target;
}

RuleLabels::Target RuleLabels::findReserved(std::string_view path) const
{
    Target target;
    const auto [name, rest] = split(path);
    const std::string_view first = withoutDay(name);
    if (first == reserved::standards)
        target.standard = entryOf(m_rules.standards, rest);
    if (first == reserved::parameters)
        target.parameter = entryOf(m_rules.parameters, rest);
    if (first == reserved::items)
        target.value = statementValue({}, rest);
    if (first != reserved::eligible && first != reserved::entitlement)
        return target;
    const auto [benefit, route] = split(rest);
    target.benefit = m_rules.benefit(benefit);
    target.route = target.benefit && !route.empty() ? target.benefit->route(route) : nullptr;
    target.isSum = first == reserved::entitlement;
    return target;
}

RuleLabels::Target RuleLabels::findIn(const Fact& owner, std::string_view subject, std::string_view path) const
{
    Target target;
    const auto [first, rest] = split(path);
    if (const Fact* fact = owner.find(first))
        return findInFact(owner, *fact, rest);
    const Definition* definition = rest.empty() ? entryOf(m_rules.definitions, first) : nullptr;
    if (definition && definition->subject == subject)
        target.definition = definition;
    else if (rest.empty())
        target.value = statementValue(owner.id, first);
    return target;
}

RuleLabels::Target RuleLabels::findInFact(const Fact& owner, const Fact& fact, std::string_view rest) const
{
    Target target;
    if (rest.empty()) {
        target.fact = &fact;
    } else if (fact.type == FactType::List) {
        return findIn(fact, fact.subject, rest);
    } else if (fact.type == FactType::Benefits) {
        target.benefit = m_rules.benefit(rest);
        target.fact = target.benefit ? &fact : nullptr;
        target.isPaid = true;
    } else if ((target.fact = fact.find(rest))) {
        target.group = &fact;
        target.siblings = &owner;
    }
    return target;
}

const StatementValue* RuleLabels::statementValue(std::string_view list, std::string_view id) const
{
    const auto isNamed = [&](const StatementValue& value) { return value.id == id; };
    for (const Statement& statement : m_rules.statements) {
        if (!m_kind || statement.profile != m_kind->id)
            continue;
        const bool isOfItems = list.empty() || statement.list == list;
        const std::vector<StatementValue>& values = isOfItems ? statement.itemValues : statement.totals;
        const auto found = std::find_if(values.begin(), values.end(), isNamed);
        if (found != values.end())
            return &*found;
    }
    return nullptr;
}

}  // namespace huimin
