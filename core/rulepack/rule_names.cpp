#include "core/rulepack/rule_names.h"

#include <algorithm>

#include "core/rulepack/name_scope.h"
#include "core/rulepack/name_walk.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

RuleNames::RuleNames(const RuleSet& rules) : m_rules(rules)
{
    for (const auto& kind : rules.kinds) {
        m_subjects.push_back({kind->subject, kind.get(), nullptr});
        addLists(*kind, kind->root);
    }
}

void RuleNames::addLists(const ProfileKind& kind, const Fact& group)
{
    for (const Fact& fact : group.facts) {
        if (fact.type == FactType::List)
            m_subjects.push_back({fact.subject, &kind, &fact});
        addLists(kind, fact);
    }
}

const Subject* RuleNames::subject(std::string_view id) const
{
    const auto found =
        std::find_if(m_subjects.begin(), m_subjects.end(), [&](const Subject& one) { return one.id == id; });
    return found == m_subjects.end() ? nullptr : &*found;
}

const Subject& RuleNames::whole(const Subject& subject) const
{
    const auto found = std::find_if(m_subjects.begin(), m_subjects.end(),
                                    [&](const Subject& one) { return one.isWhole() && one.kind == subject.kind; });
    return found == m_subjects.end() ? subject : *found;
}

Meaning RuleNames::ofFact(const Fact& fact) const
{
    Meaning meaning{.kind = Meaning::Kind::Fact, .fact = &fact};
    if (fact.type == FactType::Choices)
        meaning.isList = true;
    if (fact.type != FactType::List)
        return meaning;
    for (const Subject& subject : m_subjects) {
        if (subject.list == &fact)
            return {.kind = Meaning::Kind::Subject, .isList = true, .fact = &fact, .subject = &subject};
    }
    return meaning;
}

std::optional<Meaning> RuleNames::ofSubject(const Subject& subject, std::string_view name) const
{
    for (const Fact& fact : subject.facts()) {
        if (fact.id == name)
            return ofFact(fact);
    }
    const auto found = m_rules.definitions.find(std::string(name));
    if (found == m_rules.definitions.end() || found->second.subject != subject.id)
        return std::nullopt;
    Meaning meaning{.kind = Meaning::Kind::Definition, .definition = &found->second};
    meaning.isList = behind(meaning).isList;
    return meaning;
}

std::optional<Meaning> RuleNames::ofEveryRule(const Subject& subject, std::string_view name) const
{
    if (name == reserved::standards)
        return Meaning{.kind = Meaning::Kind::Standards};
    if (name == reserved::parameters)
        return Meaning{.kind = Meaning::Kind::Parameters};
    if (name == reserved::eligible)
        return Meaning{.kind = Meaning::Kind::Eligible, .subject = &subject};
    if (name == reserved::entitlement)
        return Meaning{.kind = Meaning::Kind::Entitlement, .subject = &subject};
    if (name == reserved::determinationDate)
        return Meaning{.kind = Meaning::Kind::Day};
    return std::nullopt;
}

std::vector<std::string> RuleNames::namesOfSubject(const Subject& subject) const
{
    std::vector<std::string> names;
    for (const Fact& fact : subject.facts())
        names.push_back(fact.id);
    for (const auto& [id, definition] : m_rules.definitions) {
        if (definition.subject == subject.id)
            names.push_back(id);
    }
    return names;
}

std::vector<std::string> RuleNames::namesOfEveryRule() const
{
    std::vector<std::string> names;
    for (const auto name : {reserved::standards, reserved::parameters, reserved::eligible, reserved::entitlement,
                            reserved::determinationDate})
        names.emplace_back(name);
    return names;
}

Meaning RuleNames::behind(const Meaning& meaning) const
{
    if (meaning.kind == Meaning::Kind::StatementValue)
        return {.isList = meaning.isList};
    if (meaning.kind != Meaning::Kind::Definition)
        return meaning;
    Meaning found = behindDefinition(*meaning.definition);
    found.isList = found.isList || meaning.isList;
    return found;
}

Meaning RuleNames::behindDefinition(const Definition& definition) const
{
    const auto [known, isNew] = m_behind.emplace(&definition, Meaning());
    const Subject* subject = this->subject(definition.subject);
    if (!isNew || !subject)
        return known->second;
    std::optional<Meaning> found;
    for (const DatedFormula& dated : definition.formulas) {
        if (!dated.formula.tree)
            continue;
        const NameScope scope(*this, *subject);
        const Meaning meaning = behind(NameWalk(scope).walk(*dated.formula.tree));
        found = found ? eitherOf(*found, meaning) : meaning;
    }
    known->second = found.value_or(Meaning());
    return known->second;
}

std::vector<const Route*> routesSeenFrom(const Subject& from, const Benefit& benefit, const RuleNames& names)
{
    std::vector<const Route*> routes;
    for (const Route& route : benefit.routes) {
        if (route.subject == from.id || route.subject == names.whole(from).id)
            routes.push_back(&route);
    }
    return routes;
}

}  // namespace huimin
