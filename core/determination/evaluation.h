#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/determination/case_model.h"
#include "core/feel/environment.h"

namespace huimin {

/// What is assumed while a case is split: a fact's value, or the span a direction of facts lies in.
struct Assumption {
    OpenFactPtr fact;        ///< with `value`; or null, with a direction and its span
    Value value;
    LinearForm direction;
    Span span;

    std::vector<OpenFactPtr> facts() const;
};

/// Whether two assume the same.
bool sameAssumption(const Assumption& a, const Assumption& b);

/// What came of one route for one subject.
struct RouteOutcome {
    Value status;                    ///< true, false or an unknown truth
    Value amount;                    ///< where the status is not false: rounded, or an unknown number; else null
    std::vector<Value> conditions;   ///< one for each of the route's; null for one not asked on the day
    std::vector<Value> displacements;  ///< one for each of the benefit's: whether it prevails
    const Displacement* displacedBy = nullptr;
    bool notInForce = false;
    std::optional<Bilingual> error;  ///< a condition came out null: the rule is at fault
    std::optional<Bilingual> noAmount;  ///< why there is no amount, where no fact would tell
    Unknown hangsOn;                 ///< everything the above hang on
};

/// The values of a case's definitions and routes, each computed once, on demand. One that assumes something more than its
/// parent takes from the parent whatever does not hang on it.
class Evaluation {
public:
    explicit Evaluation(const CaseModel& model);
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    /// This with one assumption more. Made once and kept: rows that hang on the same facts share what was computed.
    const Evaluation& assuming(const Assumption& assumption) const;

    const CaseModel& model() const { return m_model; }
    const ConstraintsPtr& constraints() const { return m_constraints; }
    /// Whether a fact's value is assumed here or above.
    bool assumes(const OpenFactPtr& fact) const { return assumed(fact) != nullptr; }

    const Value& definition(std::size_t index, int subject) const;
    const RouteOutcome& route(const Benefit& benefit, const Route& route, int subject) const;

    /// Whether any route of a benefit named from a subject is eligible, and what it pays (0 where not).
    Value eligible(const Benefit& benefit, int from) const;
    Value entitlement(const Benefit& benefit, int from) const;
    Value entitlementByRoute(const Benefit& benefit, const Route& route, int from) const;

    /// What one benefit counts as income for a definition, of a subject.
    struct Counted {
        Value received;      ///< what is paid, else what is due
        Value part;          ///< how much of it counts; never below 0
        bool asPaid = false; ///< the profile lists what is paid
    };
    std::optional<Counted> counted(const Benefit& benefit, const IncomeRule& rule, int subject) const;

    /// The sum of what benefits count for a definition, of a subject.
    Value countedBenefits(const Definition& definition, int subject) const;

    /// A formula in the eyes of a subject.
    Value formula(const Formula& formula, int subject) const;

    // What names and entities stand for.
    std::optional<Value> named(std::string_view name, int subject) const;
    std::optional<Value> entry(Entity entity, std::string_view name) const;
    Value applies(Entity entity) const;
    Value standard(const Standard& standard, const Value& day) const;
    Value standardsOn(const Value& day) const;
    Value parametersOn(const Value& day) const;

private:
    Evaluation(const Evaluation& parent, Assumption assumption);
    const Value* assumed(const OpenFactPtr& fact) const;
    Value fact(const EntityInfo& owner, std::size_t index) const;
    Value open(const OpenFactPtr& fact) const;
    Value chosenOptions(const GivenFact& given, const std::vector<OpenFactPtr>& options) const;
    Value slot(const SubjectInfo& subject, int subjectIndex, const NameSlot& slot) const;
    Value standardOnDay(const Standard& standard, Date day) const;
    Value parameterOnDay(const Parameter& parameter, Date day) const;
    Value computeDefinition(const Definition& definition, int subject) const;
    RouteOutcome computeRoute(const Benefit& benefit, const Route& route, int subject) const;
    void askConditions(RouteOutcome& outcome, const Benefit& benefit, const Route& route, int subject) const;
    void askDisplacements(RouteOutcome& outcome, const Benefit& benefit, int subject) const;
    void computeAmount(RouteOutcome& outcome, const Route& route, int subject) const;

    const CaseModel& m_model;
    const Evaluation* m_parent = nullptr;
    Assumption m_assumption;
    std::vector<OpenFactPtr> m_assumedFacts;
    ConstraintsPtr m_constraints;
    // By subject, then by definition or route; a subject's row is made when it is first asked for. There are thousands of
    // evaluations of an open case, and each asks for little.
    template <typename T>
    using Known = std::vector<std::vector<std::shared_ptr<const T>>>;
    mutable Known<Value> m_definitions;
    mutable Known<RouteOutcome> m_routes;
    mutable std::vector<std::unique_ptr<const Evaluation>> m_assuming;
};

/// Evaluates formulas in the eyes of one subject; knows besides what stands for itself only while one formula is evaluated.
class SubjectEnvironment : public feel::Environment {
public:
    SubjectEnvironment(const Evaluation& evaluation, int subject) : m_evaluation(evaluation), m_subject(subject) {}
    /// A name that holds for this formula alone; wins over facts and definitions.
    void define(std::string_view name, Value value) { m_own.emplace_back(name, std::move(value)); }
    /// Lets the formula of a definition ask for the benefits that count for it.
    void collectFor(const Definition& definition) { m_definition = &definition; }

    std::optional<Value> named(std::string_view name) const override;
    std::optional<Value> entry(Entity entity, std::string_view name) const override { return m_evaluation.entry(entity, name); }
    Value applies(Entity entity) const override { return m_evaluation.applies(entity); }
    Value standardsOn(const Value& day) const override { return m_evaluation.standardsOn(day); }
    Value parametersOn(const Value& day) const override { return m_evaluation.parametersOn(day); }
    const WorkCalendar* workCalendar() const override { return &m_evaluation.model().rules().calendar; }

private:
    const Evaluation& m_evaluation;
    int m_subject;
    const Definition* m_definition = nullptr;
    std::vector<std::pair<std::string_view, Value>> m_own;
};

}  // namespace huimin
