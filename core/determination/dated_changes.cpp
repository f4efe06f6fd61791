#include "core/determination/dated_changes.h"

#include <algorithm>

namespace huimin {

namespace {

using Kind = DatedChange::Kind;

/// Goes through everything that has a time, comparing what is in force on the two days.
class ChangeFinder {
public:
    ChangeFinder(const DeterminationInput& later, Date earlier) : m_later(later), m_from(earlier), m_to(later.day) {}

    std::vector<DatedChange> find()
    {
        for (const auto& [id, standard] : m_later.rules->standards)
            ofStandard(standard);
        for (const auto& [id, parameter] : m_later.rules->parameters)
            ofParameter(parameter);
        for (const auto& [id, definition] : m_later.rules->definitions)
            ofFormulas({.kind = Kind::DefinitionFormula, .definition = &definition}, definition.formulas);
        for (const Benefit& benefit : m_later.rules->benefits)
            ofBenefit(benefit);
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const DatedChange& a, const DatedChange& b) { return a.day < b.day; });
        return std::move(m_changes);
    }

private:
    bool isBetween(Date day) const { return m_from < day && day <= m_to; }

    void ofStandard(const Standard& standard)
    {
        for (const Raise& raise : standard.raises) {
            if (isBetween(raise.from))
                m_changes.push_back({.kind = Kind::Raise, .day = raise.from, .standard = &standard, .raise = &raise});
        }
        const auto before = standardOn(standard, m_later.standards.get(), m_from);
        const auto after = standardOn(standard, m_later.standards.get(), m_to);
        const auto* entryBefore = before ? before->entry : nullptr;
        const auto* entryAfter = after ? after->entry : nullptr;
        if (entryAfter && entryAfter != entryBefore)
            m_changes.push_back({.kind = Kind::SheetEntry, .day = entryAfter->from, .standard = &standard,
                                 .entryBefore = entryBefore, .entryAfter = entryAfter});
        if (standard.isSwitch)
            ofPeriod({.kind = Kind::SwitchInForce, .standard = &standard, .entryAfter = entryAfter}, standard.inForce);
    }

    void ofParameter(const Parameter& parameter)
    {
        const auto* before = parameter.on(m_from);
        const auto* after = parameter.on(m_to);
        if (before == after)
            return;
        m_changes.push_back({.kind = Kind::Parameter, .day = turned(before ? &before->period : nullptr, after ? &after->period : nullptr),
                             .begins = after != nullptr, .parameter = &parameter, .valueBefore = before, .valueAfter = after});
    }

    void ofBenefit(const Benefit& benefit)
    {
        ofPeriod({.kind = Kind::BenefitInForce, .benefit = &benefit}, benefit.period);
        for (const Route& route : benefit.routes) {
            ofFormulas({.kind = Kind::AmountFormula, .benefit = &benefit, .route = &route}, route.amount.formulas);
            for (const Condition& condition : route.conditions)
                ofPeriod({.kind = Kind::ConditionInForce, .benefit = &benefit, .route = &route, .condition = &condition}, condition.period);
        }
        for (const IncomeRule& rule : benefit.countsAsIncome)
            ofFormulas({.kind = Kind::IncomePart, .benefit = &benefit, .income = &rule}, rule.parts);
    }

    void ofPeriod(DatedChange change, const Period& period)
    {
        change.begins = period.contains(m_to);
        if (change.begins == period.contains(m_from))
            return;
        change.day = change.begins ? turned(nullptr, &period) : turned(&period, nullptr);
        m_changes.push_back(std::move(change));
    }

    void ofFormulas(DatedChange change, const std::vector<DatedFormula>& formulas)
    {
        const DatedFormula* before = on(formulas, m_from);
        const DatedFormula* after = on(formulas, m_to);
        if (before == after)
            return;
        change.formula = before ? &before->formula : nullptr;
        change.begins = after != nullptr;
        change.day = turned(before ? &before->period : nullptr, after ? &after->period : nullptr);
        m_changes.push_back(std::move(change));
    }

    static const DatedFormula* on(const std::vector<DatedFormula>& formulas, Date day)
    {
        const auto found = std::find_if(formulas.begin(), formulas.end(),
                                        [&](const DatedFormula& dated) { return dated.period.contains(day); });
        return found == formulas.end() ? nullptr : &*found;
    }

    /// The day on which what is in force began, or the day after what was in force ended.
    Date turned(const Period* before, const Period* after) const
    {
        if (after && after->from)
            return *after->from;
        return before && before->to ? before->to->plusDays(1).value_or(m_to) : m_to;
    }

    const DeterminationInput& m_later;
    Date m_from;
    Date m_to;
    std::vector<DatedChange> m_changes;
};

}  // namespace

std::vector<DatedChange> datedChanges(const DeterminationInput& later, Date earlier)
{
    return ChangeFinder(later, earlier).find();
}

}  // namespace huimin
