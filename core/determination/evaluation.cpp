#include "core/determination/evaluation.h"

#include <algorithm>

#include "core/feel/evaluator.h"
#include "core/feel/operators.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

std::vector<OpenFactPtr> Assumption::facts() const
{
    if (fact)
        return {fact};
    std::vector<OpenFactPtr> facts;
    for (const auto& part : direction.parts())
        facts.push_back(part.term.fact);
    return facts;
}

bool sameAssumption(const Assumption& a, const Assumption& b)
{
    return a.fact == b.fact && sameValue(a.value, b.value) && a.direction == b.direction && a.span == b.span;
}

Evaluation::Evaluation(const CaseModel& model)
    : m_model(model), m_definitions(model.subjects().size()), m_routes(model.subjects().size())
{
}

Evaluation::Evaluation(const Evaluation& parent, Assumption assumption)
    : m_model(parent.m_model), m_parent(&parent), m_assumption(std::move(assumption)),
      m_assumedFacts(m_assumption.facts()), m_constraints(parent.m_constraints),
      m_definitions(parent.m_definitions.size()), m_routes(parent.m_routes.size())
{
    if (!m_assumption.fact)
        m_constraints = Constraints::with(m_constraints, m_assumption.direction, m_assumption.span);
}

const Evaluation& Evaluation::assuming(const Assumption& assumption) const
{
    for (const auto& known : m_assuming) {
        if (sameAssumption(known->m_assumption, assumption))
            return *known;
    }
    m_assuming.push_back(std::unique_ptr<const Evaluation>(new Evaluation(*this, assumption)));
    return *m_assuming.back();
}

const Value* Evaluation::assumed(const OpenFactPtr& fact) const
{
    for (const Evaluation* e = this; e; e = e->m_parent) {
        if (e->m_assumption.fact == fact && fact)
            return &e->m_assumption.value;
    }
    return nullptr;
}

namespace {

template <typename T>
std::shared_ptr<const T>& placeIn(std::vector<std::vector<std::shared_ptr<const T>>>& known, int subject, std::size_t index,
                                  std::size_t most)
{
    auto& row = known[static_cast<std::size_t>(subject)];
    if (row.empty())
        row.resize(most);
    return row[index];
}

}  // namespace

const Value& Evaluation::definition(std::size_t index, int subject) const
{
    auto& known = placeIn(m_definitions, subject, index, m_model.definitions().size());
    if (!known && m_parent) {
        const Value& before = m_parent->definition(index, subject);
        if (!hangsOn(before, m_assumedFacts))
            known = m_parent->m_definitions[static_cast<std::size_t>(subject)][index];
    }
    if (!known)
        known = std::make_shared<const Value>(computeDefinition(*m_model.definitions()[index], subject));
    return *known;
}

namespace {

bool hangsOnAny(const Unknown& unknown, const std::vector<OpenFactPtr>& facts)
{
    return std::any_of(facts.begin(), facts.end(), [&](const OpenFactPtr& fact) {
        return unknown.facts.contains(fact);
    });
}

}  // namespace

const RouteOutcome& Evaluation::route(const Benefit& benefit, const Route& route, int subject) const
{
    const std::size_t index = m_model.routeIndex(route);
    auto& known = placeIn(m_routes, subject, index, m_model.routeCount());
    if (!known && m_parent) {
        const RouteOutcome& before = m_parent->route(benefit, route, subject);
        if (!hangsOnAny(before.hangsOn, m_assumedFacts))
            known = m_parent->m_routes[static_cast<std::size_t>(subject)][index];
    }
    if (!known)
        known = std::make_shared<const RouteOutcome>(computeRoute(benefit, route, subject));
    return *known;
}

Value Evaluation::formula(const Formula& formula, int subject) const
{
    return feel::evaluate(*formula.tree, SubjectEnvironment(*this, subject));
}

std::optional<Value> SubjectEnvironment::named(std::string_view name) const
{
    for (const auto& [own, value] : m_own) {
        if (own == name)
            return value;
    }
    if (m_definition && name == reserved::countedBenefits)
        return m_evaluation.countedBenefits(*m_definition, m_subject);
    return m_evaluation.named(name, m_subject);
}

std::optional<Value> Evaluation::named(std::string_view name, int subject) const
{
    for (const int owner : {subject, 0}) {
        const SubjectInfo& info = m_model.subjects()[static_cast<std::size_t>(owner)];
        if (const auto found = info.names->byName.find(name); found != info.names->byName.end())
            return slot(info, owner, found->second);
    }
    return std::nullopt;
}

Value Evaluation::slot(const SubjectInfo& subject, int subjectIndex, const NameSlot& slot) const
{
    switch (slot.kind) {
    case NameSlot::Kind::Fact: return fact(m_model.entity(subject.entity), slot.index);
    case NameSlot::Kind::Definition: return definition(slot.index, subjectIndex);
    case NameSlot::Kind::Eligible: return Entity{subject.eligible};
    case NameSlot::Kind::Entitlement: return Entity{subject.entitlement};
    case NameSlot::Kind::Standards: return Entity{m_model.standardsEntity()};
    case NameSlot::Kind::Parameters: return Entity{m_model.parametersEntity()};
    case NameSlot::Kind::Day: return m_model.day();
    }
    return {};
}

namespace {

Value scalarValue(const FactScalar& scalar)
{
    if (const auto* texts = std::get_if<std::vector<std::string>>(&scalar))
        return Value::list(std::vector<Value>(texts->begin(), texts->end()));
    if (const auto* truth = std::get_if<bool>(&scalar))
        return *truth;
    if (const auto* number = std::get_if<Number>(&scalar))
        return *number;
    if (const auto* date = std::get_if<Date>(&scalar))
        return *date;
    return std::get<std::string>(scalar);
}

}  // namespace

Value Evaluation::fact(const EntityInfo& owner, std::size_t index) const
{
    const GivenFact& given = owner.given->facts[index];
    const EntityInfo::Child& child = owner.children[index];
    if (given.fact->type == FactType::List) {
        std::vector<Value> items;
        for (const int item : child.items)
            items.emplace_back(Entity{m_model.subjects()[static_cast<std::size_t>(item)].entity});
        return Value::list(std::move(items));
    }
    if (child.entity >= 0) {
        const EntityInfo& group = m_model.entity(child.entity);
        const Value* whether = assumed(group.open);
        if (given.state == GivenFact::State::None || (whether && whether->isFalse()))
            return {};
        return Entity{child.entity};
    }
    if (given.isGiven())
        return scalarValue(given.scalar);
    if (given.state == GivenFact::State::None)
        return {};
    return given.fact->type == FactType::Choices ? chosenOptions(given, child.openOptions) : open(child.open);
}

Value Evaluation::open(const OpenFactPtr& fact) const
{
    if (const Value* value = assumed(fact))
        return *value;
    UnknownPtr unknown = unknownFact(fact, m_constraints);
    if (const auto single = unknown->form ? unknown->span.single() : std::nullopt) {
        if (fact->kind != OpenFact::Kind::Date)
            return *single;
        if (const auto date = Date::fromDayNumber(single->toInteger().value_or(0)))
            return *date;
    }
    return Value(std::move(unknown));
}

/// Some of the options: a list in which each may or may not be.
Value Evaluation::chosenOptions(const GivenFact& given, const std::vector<OpenFactPtr>& options) const
{
    ListValue chosen;
    for (std::size_t i = 0; i < options.size(); ++i) {
        Value presence = open(options[i]);
        if (presence.isFalse())
            continue;
        chosen.items.emplace_back(given.fact->options[i].id);
        chosen.presence.push_back(std::move(presence));
    }
    return Value(std::make_shared<const ListValue>(std::move(chosen)));
}

Value Evaluation::applies(Entity entity) const
{
    const EntityInfo& info = m_model.entity(entity.index);
    return info.open ? open(info.open) : Value(true);
}

std::optional<Value> Evaluation::entry(Entity entity, std::string_view name) const
{
    const EntityInfo& info = m_model.entity(entity.index);
    const RuleSet& rules = m_model.rules();
    switch (info.kind) {
    case EntityInfo::Kind::Subject: {
        const SubjectInfo& subject = m_model.subjects()[static_cast<std::size_t>(info.subject)];
        const auto found = subject.names->byName.find(name);
        return found == subject.names->byName.end() ? std::nullopt : std::optional(slot(subject, info.subject, found->second));
    }
    case EntityInfo::Kind::Group:
        for (std::size_t i = 0; i < info.given->facts.size(); ++i) {
            if (info.given->facts[i].fact->id == name)
                return fact(info, i);
        }
        return std::nullopt;
    case EntityInfo::Kind::Benefits: {
        const auto found = info.given->benefits.find(std::string(name));
        if (found != info.given->benefits.end())
            return found->second;
        return rules.benefit(name) ? std::optional<Value>(Value()) : std::nullopt;
    }
    case EntityInfo::Kind::Eligible:
    case EntityInfo::Kind::Entitlement: {
        const Benefit* benefit = rules.benefit(name);
        if (!benefit)
            return std::nullopt;
        const bool ofStatus = info.kind == EntityInfo::Kind::Eligible;
        if (benefit->routes.size() > 1)
            return Entity{m_model.routesEntity(*benefit, info.subject, ofStatus)};
        return ofStatus ? eligible(*benefit, info.subject) : entitlement(*benefit, info.subject);
    }
    case EntityInfo::Kind::RoutesEligible:
    case EntityInfo::Kind::RoutesEntitlement: {
        const Route* named = info.benefit->route(name);
        const int subject = named ? m_model.subjectOfRoute(*named, info.subject) : -1;
        if (subject < 0)
            return std::nullopt;
        return info.kind == EntityInfo::Kind::RoutesEligible ? route(*info.benefit, *named, subject).status
                                                             : entitlementByRoute(*info.benefit, *named, subject);
    }
    case EntityInfo::Kind::Standards: {
        const auto found = rules.standards.find(std::string(name));
        return found == rules.standards.end() ? std::nullopt : std::optional(standardOnDay(found->second, m_model.day()));
    }
    case EntityInfo::Kind::Parameters: {
        const auto found = rules.parameters.find(std::string(name));
        return found == rules.parameters.end() ? std::nullopt : std::optional(parameterOnDay(found->second, m_model.day()));
    }
    }
    return std::nullopt;
}

}  // namespace huimin
