#pragma once
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/profile/profile.h"
#include "core/rulepack/rule_set.h"
#include "core/value/value.h"

namespace huimin {

/// What a determination is made from.
struct DeterminationInput {
    RuleSetPtr rules;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const StandardsSheet> standards;  ///< null: no sheet, every standard is not entered
    Date day;
};

/// What a name of a subject stands for.
struct NameSlot {
    enum class Kind { Fact, Definition, Eligible, Entitlement, Standards, Parameters, Day };
    Kind kind = Kind::Fact;
    std::size_t index = 0;  ///< of the fact among the subject's, of the definition among all
};

/// The names that rules see of one kind of subject.
struct SubjectNames {
    std::string subject;
    std::unordered_map<std::string_view, NameSlot> byName;
};

/// What an `Entity` value means: a subject, a group of facts of one, or a window on something else of it.
struct EntityInfo {
    enum class Kind { Subject, Group, Benefits, Eligible, Entitlement, RoutesEligible, RoutesEntitlement, Standards, Parameters };
    /// A fact below, as expressions meet it: an open fact where it is not known, an entity where it has facts of its own.
    struct Child {
        OpenFactPtr open;
        std::vector<OpenFactPtr> openOptions;  ///< of a choice of several: whether each option is chosen
        int entity = -1;
        std::vector<int> items;                ///< of a list: its subjects
    };
    Kind kind = Kind::Subject;
    int subject = 0;
    const GivenFact* given = nullptr;
    OpenFactPtr open = nullptr;                          ///< of a group that is not known: whether it applies
    std::vector<Child> children = {};          ///< one for each of given->facts
    const Benefit* benefit = nullptr;
};

/// A subject of the case: the profile as a whole (the first), or an item of one of its lists.
struct SubjectInfo {
    const SubjectNames* names = nullptr;
    const GivenFact* given = nullptr;
    const Fact* list = nullptr;   ///< null for the profile as a whole
    int entity = 0;
    int eligible = 0;             ///< the entities of `eligible` and `entitlement`
    int entitlement = 0;

    const std::string& id() const { return given->id; }
};

/// The parts of a case that never change while it is determined: its subjects, the entities expressions meet, the facts that are
/// open. Refers to the input, which must outlive it.
class CaseModel {
public:
    explicit CaseModel(const DeterminationInput& input);
    CaseModel(const CaseModel&) = delete;
    CaseModel& operator=(const CaseModel&) = delete;

    const DeterminationInput& input() const { return m_input; }
    const RuleSet& rules() const { return *m_input.rules; }
    Date day() const { return m_input.day; }

    const std::vector<SubjectInfo>& subjects() const { return m_subjects; }
    const EntityInfo& entity(int index) const { return m_entities[static_cast<std::size_t>(index)]; }
    const std::vector<const Definition*>& definitions() const { return m_definitions; }
    /// Where the outcome of a route lies in a table of all routes.
    std::size_t routeIndex(const Route& route) const { return m_routes.at(&route); }
    std::size_t routeCount() const { return m_routes.size(); }

    int standardsEntity() const { return m_standards; }
    int parametersEntity() const { return m_parameters; }
    /// The entity of a benefit's routes, for `eligible.b.r`.
    int routesEntity(const Benefit& benefit, int subject, bool eligible) const;
    /// The subject a route is evaluated at when it is named from `from`; -1 where there is none.
    int subjectOfRoute(const Route& route, int from) const;
    /// A standard that was not entered, as of a day.
    OpenFactPtr openStandard(const Standard& standard, Date asOf) const;

private:
    const SubjectNames* namesOf(const std::string& subject, const std::vector<Fact>& facts);
    int addSubject(const GivenFact& given, const Fact* list);
    int addGroup(const GivenFact& given, int subject, EntityInfo::Kind kind);
    EntityInfo::Child childOf(const GivenFact& given, int subject);
    OpenFactPtr openFact(const GivenFact& given);
    int add(EntityInfo info);

    DeterminationInput m_input;
    std::vector<EntityInfo> m_entities;
    std::vector<SubjectInfo> m_subjects;
    std::vector<std::unique_ptr<SubjectNames>> m_names;
    std::vector<const Definition*> m_definitions;
    std::unordered_map<const Route*, std::size_t> m_routes;
    int m_standards = 0;
    int m_parameters = 0;
    int m_nextOrder = 0;
    std::map<std::pair<int, const Benefit*>, std::pair<int, int>> m_routesEntities;
    mutable std::map<std::string, OpenFactPtr> m_openStandards;
};

}  // namespace huimin
