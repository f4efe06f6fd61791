#include "core/determination/undone_changes.h"

#include <algorithm>

#include "core/feel/rebuild.h"
#include "core/rulepack/every_formula.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

using Kind = DatedChange::Kind;

/// Where something of a list stands, so that its like in a copy of the list is found.
template <typename T>
std::size_t placeIn(const std::vector<T>& all, const T* one)
{
    return static_cast<std::size_t>(one - all.data());
}

class Undoing {
public:
    explicit Undoing(const DeterminationInput& later)
        : m_later(later), m_rules(std::make_shared<RuleSet>(*later.rules)),
          m_sheet(later.standards ? std::make_shared<StandardsSheet>(*later.standards) : nullptr),
          m_profile(std::make_shared<Profile>(*later.profile))
    {
    }

    DeterminationInput undo(const std::vector<const DatedChange*>& changes)
    {
        // Time first: its formulas are found by their number, which giving old formulas back would change.
        for (const DatedChange* change : changes) {
            if (change->kind == Kind::TimePassed)
                holdDay(*change);
        }
        for (const DatedChange* change : changes)
            undo(*change);
        return {m_rules, m_profile, m_sheet, m_later.day};
    }

private:
    void undo(const DatedChange& change)
    {
        switch (change.kind) {
        case Kind::Raise: return undoRaise(change);
        case Kind::SheetEntry: return undoEntry(change);
        case Kind::SwitchInForce: m_rules->standards.at(change.standard->id).inForce = other(change.begins); return;
        case Kind::Parameter: return undoParameter(change);
        case Kind::DefinitionFormula:
            return giveBack(m_rules->definitions.at(change.definition->id).formulas, change.definition->formulas, change.formula);
        case Kind::AmountFormula:
            return giveBack(routeOf(change).amount.formulas, change.route->amount.formulas, change.formula);
        case Kind::IncomePart: {
            IncomeRule& rule = benefitOf(change).countsAsIncome[placeIn(change.benefit->countsAsIncome, change.income)];
            return giveBack(rule.parts, change.income->parts, change.formula);
        }
        case Kind::ConditionInForce:
            routeOf(change).conditions[placeIn(change.route->conditions, change.condition)].period = other(change.begins);
            return;
        case Kind::BenefitInForce: benefitOf(change).period = other(change.begins); return;
        case Kind::TimePassed: return;
        case Kind::SubjectAppeared: return leaveOut(change.subject);
        }
    }

    Benefit& benefitOf(const DatedChange& change) { return m_rules->benefits[placeIn(m_later.rules->benefits, change.benefit)]; }
    Route& routeOf(const DatedChange& change) { return benefitOf(change).routes[placeIn(change.benefit->routes, change.route)]; }

    /// A time that does not hold the day where it began, and does where it ended.
    Period other(bool begins) const
    {
        return begins ? Period{m_later.day.plusDays(1), std::nullopt} : Period{};
    }

    void undoRaise(const DatedChange& change)
    {
        std::erase_if(m_rules->standards.at(change.standard->id).raises,
                      [&](const Raise& raise) { return raise.from == change.raise->from; });
    }

    void undoEntry(const DatedChange& change)
    {
        std::erase_if(m_sheet->entries.at(change.standard->id), [&](const StandardsSheet::Entry& entry) {
            return entry.from <= change.entryAfter->from && (!change.entryBefore || change.entryBefore->from < entry.from);
        });
    }

    void undoParameter(const DatedChange& change)
    {
        auto& values = m_rules->parameters.at(change.parameter->id).values;
        if (change.valueBefore) {
            Period& period = values[placeIn(change.parameter->values, change.valueBefore)].period;
            period.to = change.valueAfter ? change.valueAfter->period.to : std::optional(m_later.day);
        }
        if (change.valueAfter)
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(placeIn(change.parameter->values, change.valueAfter)));
    }

    /// The old formula for ever; none where there was none. Taken from the copy, where its day may be held.
    static void giveBack(std::vector<DatedFormula>& formulas, const std::vector<DatedFormula>& originals, const Formula* old)
    {
        std::vector<DatedFormula> before;
        for (std::size_t i = 0; i < originals.size(); ++i) {
            if (&originals[i].formula == old)
                before.push_back({Period{}, formulas[i].formula});
        }
        formulas = std::move(before);
    }

    void holdDay(const DatedChange& change)
    {
        std::size_t number = 0;
        std::size_t wanted = 0;
        forEachFormula(*m_later.rules, [&](const Formula& formula) {
            ++number;
            if (&formula == change.formula)
                wanted = number;
        });
        number = 0;
        forEachFormula(*m_rules, [&](Formula& formula) {
            if (++number == wanted)
                formula.tree = feel::rebuilt(formula.tree, [&](const feel::Expr& expr) {
                    const auto* name = std::get_if<feel::Name>(&expr.node);
                    return name && name->text == reserved::determinationDate ? change.heldDay : nullptr;
                });
        });
    }

    void leaveOut(const std::string& subject)
    {
        for (GivenFact& list : m_profile->root.facts)
            std::erase_if(list.items, [&](const GivenFact& item) { return item.id == subject; });
    }

    const DeterminationInput& m_later;
    std::shared_ptr<RuleSet> m_rules;
    std::shared_ptr<StandardsSheet> m_sheet;
    std::shared_ptr<Profile> m_profile;
};

}  // namespace

DeterminationInput without(const DeterminationInput& later, const std::vector<const DatedChange*>& changes)
{
    return Undoing(later).undo(changes);
}

}  // namespace huimin
