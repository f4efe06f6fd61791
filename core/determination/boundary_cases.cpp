#include "core/determination/boundary_cases.h"

#include <algorithm>

#include "core/determination/compared_pairs.h"
#include "core/determination/determine.h"
#include "core/determination/evaluation.h"
#include "core/determination/fact_steps.h"
#include "core/determination/subject_name.h"
#include "core/feel/evaluator.h"

namespace huimin {

namespace {

using Side = BoundaryCase::Side;

bool holds(feel::Comparator op, int sign)
{
    switch (op) {
    case feel::Comparator::Equal:
    case feel::Comparator::NotEqual:
    case feel::Comparator::GreaterOrEqual: return sign >= 0;
    case feel::Comparator::Less: return sign < 0;
    case feel::Comparator::LessOrEqual: return sign <= 0;
    case feel::Comparator::Greater: return sign > 0;
    }
    return false;
}

/// -1, 0, 1 for below, at and above; nullopt where the two cannot be put in order.
std::optional<int> signOf(const Value& value, const Value& bound)
{
    const auto sign = [](const auto& a, const auto& b) { return a < b ? -1 : a == b ? 0 : 1; };
    if (value.as<Number>() && bound.as<Number>())
        return sign(*value.as<Number>(), *bound.as<Number>());
    if (value.as<Date>() && bound.as<Date>())
        return sign(*value.as<Date>(), *bound.as<Date>());
    return std::nullopt;
}

/// What a comparison comes to where one fact is changed.
struct Compared {
    Value value;
    Value bound;
    std::optional<int> sign;
};

class BoundaryFinder {
public:
    explicit BoundaryFinder(const BoundaryInput& input) : m_input(input) {}

    std::vector<BoundaryCase> find()
    {
        const Benefit* benefit = m_input.edited->benefit(m_input.benefit);
        const Route* route = benefit ? benefit->route(m_input.route) : nullptr;
        if (!route || !m_input.inEdited)
            return {};
        for (const Condition& condition : route->conditions) {
            if (condition.id != m_input.condition)
                continue;
            for (const ComparedPair& pair : comparedPairs(condition, route->subject, *m_input.edited))
                findFor(pair, *route);
        }
        return std::move(m_cases);
    }

private:
    DeterminationInput inputWith(const std::shared_ptr<const Profile>& profile) const
    {
        return {m_input.edited, profile, m_input.sheetInEdited, m_input.day};
    }

    void findFor(const ComparedPair& pair, const Route& route)
    {
        const CaseModel model(inputWith(m_input.inEdited));
        for (std::size_t s = 0; s < model.subjects().size() && !m_input.stop.stop_requested(); ++s) {
            const SubjectInfo& subject = model.subjects()[s];
            if (subject.names->subject == route.subject)
                findAround(pair, subject, static_cast<int>(s), model);
        }
    }

    /// Around the bound, by the first fact that brings the case to it.
    void findAround(const ComparedPair& pair, const SubjectInfo& subject, int index, const CaseModel& model)
    {
        const int seenFrom = pair.subject == subject.names->subject ? index : 0;
        for (const MovableFact& fact : movableFacts(*m_input.inEdited, subject.given->path, namesBehind(*pair.value, *m_input.edited), m_input.day)) {
            const auto at = [&](std::int64_t step) { return compare(pair, seenFrom, fact, step); };
            const auto turn = turningStep(fact, pair, at);
            if (!turn)
                continue;
            BoundaryCase found;
            found.comparison = pair.text;
            found.bound = at(*turn).bound;
            found.subject = subject.list ? subject.id() : subject.names->subject;
            found.subjectName = subjectName(subject, model);
            found.fact = fact.path;
            found.factLabel = fact.fact->label;
            found.factOf = fact.of;
            addAround(found, fact, *turn, at);
            return;
        }
    }

    Compared compare(const ComparedPair& pair, int subject, const MovableFact& fact, std::int64_t step) const
    {
        const CaseModel model(inputWith(withFact(*m_input.inEdited, fact.path, fact.at(step))));
        const Evaluation evaluation(model);
        const SubjectEnvironment environment(evaluation, subject);
        Compared compared{feel::evaluate(*pair.value, environment), feel::evaluate(*pair.bound, environment), std::nullopt};
        compared.sign = signOf(compared.value, compared.bound);
        return compared;
    }

    /// The last step before the comparison turns; nullopt where it never does, or cannot be told.
    template <typename At> static std::optional<std::int64_t> turningStep(const MovableFact& fact, const ComparedPair& pair, const At& at)
    {
        const auto truth = [&](std::int64_t step) -> std::optional<bool> {
            const auto sign = at(step).sign;
            return sign ? std::optional(holds(pair.op, *sign)) : std::nullopt;
        };
        std::int64_t low = fact.lowest;
        const auto first = truth(low);
        const auto last = truth(fact.highest);
        if (!first || !last || *first == *last)
            return std::nullopt;
        std::int64_t high = fact.highest;
        while (low + 1 < high) {
            const std::int64_t middle = low + (high - low) / 2;
            const auto there = truth(middle);
            if (!there)
                return std::nullopt;
            (*there == *first ? low : high) = middle;
        }
        return low;
    }

    /// The two steps at which it turns; where one of them meets the bound, also the one beyond it.
    template <typename At> void addAround(const BoundaryCase& like, const MovableFact& fact, std::int64_t turn, const At& at)
    {
        const int first = at(turn).sign.value_or(0);
        const int second = at(turn + 1).sign.value_or(0);
        const auto sideOf = [](int sign) { return sign < 0 ? Side::Below : sign > 0 ? Side::Above : Side::At; };
        const auto opposite = [](Side side) { return side == Side::Below ? Side::Above : Side::Below; };
        std::vector<std::pair<Side, std::int64_t>> steps{{sideOf(first), turn}, {sideOf(second), turn + 1}};
        if (first == 0 && turn > fact.lowest)
            steps.emplace_back(opposite(sideOf(second)), turn - 1);
        else if (second == 0 && turn + 1 < fact.highest)
            steps.emplace_back(opposite(sideOf(first)), turn + 2);
        std::sort(steps.begin(), steps.end());
        for (const auto& [side, step] : steps) {
            BoundaryCase one = like;
            one.side = side;
            one.value = fact.at(step);
            one.compared = at(step).value;
            one.published = stateUnder(m_input.published, m_input.inPublished, m_input.sheetInPublished, one);
            one.edited = stateUnder(m_input.edited, m_input.inEdited, m_input.sheetInEdited, one);
            m_cases.push_back(std::move(one));
        }
    }

    std::optional<RowState> stateUnder(const RuleSetPtr& rules, const std::shared_ptr<const Profile>& profile,
                                       const std::shared_ptr<const StandardsSheet>& sheet, const BoundaryCase& one) const
    {
        const auto changed = profile ? withFact(*profile, one.fact, one.value) : nullptr;
        if (!changed)
            return std::nullopt;
        const auto determination = determine({rules, changed, sheet, m_input.day});
        if (!determination)
            return std::nullopt;
        for (const Row& row : determination->rows) {
            if (row.benefit->id == m_input.benefit && row.route->id == m_input.route && row.subject == one.subject)
                return RowState{row.status, row.amount};
        }
        return std::nullopt;
    }

    const BoundaryInput& m_input;
    std::vector<BoundaryCase> m_cases;
};

}  // namespace

std::vector<BoundaryCase> boundaryCases(const BoundaryInput& input)
{
    return BoundaryFinder(input).find();
}

}  // namespace huimin
