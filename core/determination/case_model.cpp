#include "core/determination/case_model.h"

#include "core/rulepack/reserved_names.h"

namespace huimin {

CaseModel::CaseModel(const DeterminationInput& input) : m_input(input)
{
    for (const auto& [id, definition] : rules().definitions)
        m_definitions.push_back(&definition);
    m_standards = add({.kind = EntityInfo::Kind::Standards});
    m_parameters = add({.kind = EntityInfo::Kind::Parameters});
    addSubject(m_input.profile->root, nullptr);
    for (const Benefit& benefit : rules().benefits) {
        for (const Route& route : benefit.routes)
            m_routes.emplace(&route, m_routes.size());
        if (benefit.routes.size() < 2)
            continue;
        for (std::size_t s = 0; s < m_subjects.size(); ++s) {
            const int subject = static_cast<int>(s);
            const int eligible = add({.kind = EntityInfo::Kind::RoutesEligible, .subject = subject, .benefit = &benefit});
            const int amount = add({.kind = EntityInfo::Kind::RoutesEntitlement, .subject = subject, .benefit = &benefit});
            m_routesEntities.emplace(std::pair(subject, &benefit), std::pair(eligible, amount));
        }
    }
}

int CaseModel::add(EntityInfo info)
{
    m_entities.push_back(std::move(info));
    return static_cast<int>(m_entities.size()) - 1;
}

const SubjectNames* CaseModel::namesOf(const std::string& subject, const std::vector<Fact>& facts)
{
    for (const auto& names : m_names) {
        if (names->subject == subject)
            return names.get();
    }
    auto names = std::make_unique<SubjectNames>();
    names->subject = subject;
    for (std::size_t i = 0; i < facts.size(); ++i)
        names->byName.emplace(facts[i].id, NameSlot{NameSlot::Kind::Fact, i});
    for (std::size_t i = 0; i < m_definitions.size(); ++i) {
        if (m_definitions[i]->subject == subject)
            names->byName.emplace(m_definitions[i]->id, NameSlot{NameSlot::Kind::Definition, i});
    }
    names->byName.emplace(reserved::eligible, NameSlot{NameSlot::Kind::Eligible});
    names->byName.emplace(reserved::entitlement, NameSlot{NameSlot::Kind::Entitlement});
    names->byName.emplace(reserved::standards, NameSlot{NameSlot::Kind::Standards});
    names->byName.emplace(reserved::parameters, NameSlot{NameSlot::Kind::Parameters});
    names->byName.emplace(reserved::determinationDate, NameSlot{NameSlot::Kind::Day});
    m_names.push_back(std::move(names));
    return m_names.back().get();
}

int CaseModel::addSubject(const GivenFact& given, const Fact* list)
{
    const int index = static_cast<int>(m_subjects.size());
    m_subjects.emplace_back();
    SubjectInfo info;
    info.given = &given;
    info.list = list;
    info.names = namesOf(list ? list->subject : m_input.profile->kind->subject,
                         list ? list->facts : m_input.profile->kind->root.facts);
    info.eligible = add({.kind = EntityInfo::Kind::Eligible, .subject = index});
    info.entitlement = add({.kind = EntityInfo::Kind::Entitlement, .subject = index});
    info.entity = addGroup(given, index, EntityInfo::Kind::Subject);
    m_subjects[static_cast<std::size_t>(index)] = info;
    return index;
}

int CaseModel::addGroup(const GivenFact& given, int subject, EntityInfo::Kind kind)
{
    const int index = add({.kind = kind, .subject = subject, .given = &given});
    if (kind == EntityInfo::Kind::Group && given.state == GivenFact::State::NotKnown)
        m_entities[static_cast<std::size_t>(index)].open = openFact(given);
    std::vector<EntityInfo::Child> children;
    for (const GivenFact& fact : given.facts)
        children.push_back(childOf(fact, subject));
    m_entities[static_cast<std::size_t>(index)].children = std::move(children);
    return index;
}

EntityInfo::Child CaseModel::childOf(const GivenFact& given, int subject)
{
    EntityInfo::Child child;
    switch (given.fact->type) {
    case FactType::Group:
    case FactType::Sums: child.entity = addGroup(given, subject, EntityInfo::Kind::Group); return child;
    case FactType::Benefits: child.entity = addGroup(given, subject, EntityInfo::Kind::Benefits); return child;
    case FactType::List:
        for (const GivenFact& item : given.items)
            child.items.push_back(addSubject(item, given.fact));
        return child;
    case FactType::Boolean:
    case FactType::Number:
    case FactType::Choice:
    case FactType::Choices:
    case FactType::Date:
    case FactType::Text:
    case FactType::NationalId: break;
    }
    if (given.state != GivenFact::State::NotKnown)
        return child;
    child.open = openFact(given);
    if (given.fact->type == FactType::Choices) {
        for (const Option& option : given.fact->options) {
            OpenFact chosen = *child.open;
            chosen.kind = OpenFact::Kind::Truth;
            chosen.path += "#" + option.id;
            child.openOptions.push_back(std::make_shared<const OpenFact>(std::move(chosen)));
        }
    }
    return child;
}

namespace {

OpenFact::Kind kindOf(FactType type)
{
    switch (type) {
    case FactType::Boolean:
    case FactType::Group: return OpenFact::Kind::Truth;
    case FactType::Number: return OpenFact::Kind::Number;
    case FactType::Choice: return OpenFact::Kind::Choice;
    case FactType::Date: return OpenFact::Kind::Date;
    case FactType::Choices:
    case FactType::Text:
    case FactType::NationalId:
    case FactType::Sums:
    case FactType::Benefits:
    case FactType::List: return OpenFact::Kind::Other;
    }
    return OpenFact::Kind::Other;
}

/// What a date can be: nobody is born after the day of determination, nor more than 150 years before it.
Span datesOf(const Fact& fact, Date day)
{
    const Date first = Date::of(1, 1, 1).value_or(Date());
    const Date last = Date::of(9999, 12, 31).value_or(Date());
    return Span::between(Number(first.dayNumber()), Number((fact.notAfterDetermination ? day : last).dayNumber()));
}

Span numbersOf(const NumberLimits& limits)
{
    Span span;
    if (limits.low)
        span.low = Span::End{*limits.low, limits.lowExcluded};
    if (limits.high)
        span.high = Span::End{*limits.high, false};
    return span;
}

}  // namespace

OpenFactPtr CaseModel::openFact(const GivenFact& given)
{
    const Fact& fact = *given.fact;
    OpenFact open;
    open.path = given.path;
    open.reported = given.askedAs;
    open.kind = kindOf(fact.type);
    for (const Option& option : fact.options)
        open.options.push_back(option.id);
    if (fact.type == FactType::Number) {
        open.span = numbersOf(fact.limits);
        open.whole = fact.limits.decimals == 0;
    } else if (fact.type == FactType::Date) {
        open.span = datesOf(fact, day());
        open.whole = true;
    }
    open.order = m_nextOrder++;
    return std::make_shared<const OpenFact>(std::move(open));
}

OpenFactPtr CaseModel::openStandard(const Standard& standard, Date asOf) const
{
    OpenFactPtr& known = m_openStandards[standard.id + "@" + asOf.toIso()];
    if (!known) {
        OpenFact open;
        open.path = "standards." + standard.id + "@" + asOf.toIso();
        open.reported = standard.id;
        open.isStandard = true;
        open.kind = standard.isSwitch ? OpenFact::Kind::Truth : OpenFact::Kind::Number;
        open.span = Span::atLeast(0);
        open.order = 1'000'000;
        known = std::make_shared<const OpenFact>(std::move(open));
    }
    return known;
}

int CaseModel::routesEntity(const Benefit& benefit, int subject, bool eligible) const
{
    const auto& [ofStatus, ofAmount] = m_routesEntities.at({subject, &benefit});
    return eligible ? ofStatus : ofAmount;
}

int CaseModel::subjectOfRoute(const Route& route, int from) const
{
    if (m_subjects[static_cast<std::size_t>(from)].names->subject == route.subject)
        return from;
    return m_subjects.front().names->subject == route.subject ? 0 : -1;
}

}  // namespace huimin
