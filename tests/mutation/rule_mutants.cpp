#include "tests/mutation/rule_mutants.h"

#include <map>

#include "tests/mutation/calendar_mutants.h"
#include "tests/mutation/expression_mutants.h"
#include "tests/mutation/neighbours.h"

namespace huimin::tests {

namespace {

/// Finds in a copy of the rules the like of what stands in the original.
template <typename T>
using Finder = std::function<T&(RuleSet&)>;

class MutantCollector {
public:
    explicit MutantCollector(const RuleSet& rules) : m_rules(rules) {}

    std::vector<Mutant> collect()
    {
        for (const auto& [id, definition] : m_rules.definitions)
            ofDefinition(id, definition);
        for (const auto& [id, standard] : m_rules.standards)
            ofStandard(id, standard);
        for (const auto& [id, parameter] : m_rules.parameters)
            ofParameter(id, parameter);
        for (std::size_t b = 0; b < m_rules.benefits.size(); ++b)
            ofBenefit(b);
        for (std::size_t s = 0; s < m_rules.statements.size(); ++s)
            ofStatement(s);
        for (Mutant& mutant : calendarMutants(m_rules.calendar))
            m_mutants.push_back(std::move(mutant));
        numberThoseOfOneName();
        return std::move(m_mutants);
    }

private:
    void add(const SourcePlace& place, const std::string& what, const std::string& change, std::function<void(RuleSet&)> apply)
    {
        m_mutants.push_back({m_owner, m_owner + (what.empty() ? "" : " " + what) + ": " + change, place, std::move(apply)});
    }

    void ofFormula(const Formula& formula, const std::string& what, const Finder<Formula>& find)
    {
        if (!formula.tree)
            return;
        for (ChangedTree& changed : changedTrees(formula.tree)) {
            const SourcePlace place = errorIn(formula, changed.offset, {}).place;
            add(place, what, changed.change, [find, tree = std::move(changed.tree)](RuleSet& rules) { find(rules).tree = tree; });
        }
    }

    void ofDay(const std::optional<Date>& day, const SourcePlace& place, const std::string& what, const char* key,
               const Finder<std::optional<Date>>& find)
    {
        for (const Date other : day ? neighboursOf(*day) : std::vector<Date>())
            add(place, what, key + (" " + day->toIso()) + " becomes " + other.toIso(), [find, other](RuleSet& rules) { find(rules) = other; });
    }

    void ofPeriod(const Period& period, const SourcePlace& place, const std::string& what, const Finder<Period>& find)
    {
        ofDay(period.from, place, what, "from", [find](RuleSet& rules) -> auto& { return find(rules).from; });
        ofDay(period.to, place, what, "to", [find](RuleSet& rules) -> auto& { return find(rules).to; });
    }

    /// Of values of which one follows on the other, the day of the turn moves for both: no two may be in force on one day.
    template <typename Dated>
    void ofTurns(const std::vector<Dated>& values, const SourcePlace& place, const std::string& what, const Finder<std::vector<Dated>>& find)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto next = followerOf(values, i);
            for (const Date day : next ? neighboursOf(*values[*next].period.from) : std::vector<Date>())
                add(place, what, "turn on " + values[*next].period.from->toIso() + " becomes " + day.toIso(), [find, i, next, day](RuleSet& rules) {
                    find(rules)[i].period.to = day.plusDays(-1);
                    find(rules)[*next].period.from = day;
                });
            if (!next)
                ofDay(values[i].period.to, place, what, "to", [find, i](RuleSet& rules) -> auto& { return find(rules)[i].period.to; });
            if (!isFollower(values, i))
                ofDay(values[i].period.from, place, what, "from", [find, i](RuleSet& rules) -> auto& { return find(rules)[i].period.from; });
        }
    }

    template <typename Dated>
    static std::optional<std::size_t> followerOf(const std::vector<Dated>& values, std::size_t i)
    {
        const auto after = values[i].period.to ? values[i].period.to->plusDays(1) : std::nullopt;
        for (std::size_t j = 0; after && j < values.size(); ++j) {
            if (values[j].period.from == after)
                return j;
        }
        return std::nullopt;
    }

    template <typename Dated>
    static bool isFollower(const std::vector<Dated>& values, std::size_t i)
    {
        for (std::size_t j = 0; j < values.size(); ++j) {
            if (followerOf(values, j) == i)
                return true;
        }
        return false;
    }

    void ofFormulas(const std::vector<DatedFormula>& formulas, const std::string& what, const Finder<std::vector<DatedFormula>>& find)
    {
        for (std::size_t i = 0; i < formulas.size(); ++i)
            ofFormula(formulas[i].formula, what, [find, i](RuleSet& rules) -> Formula& { return find(rules)[i].formula; });
        if (!formulas.empty())
            ofTurns(formulas, formulas.front().formula.place, what, find);
    }

    void ofDefinition(const std::string& id, const Definition& definition)
    {
        m_owner = id;
        ofFormulas(definition.formulas, "", [id](RuleSet& rules) -> auto& { return rules.definitions.at(id).formulas; });
    }

    void ofStandard(const std::string& id, const Standard& standard)
    {
        m_owner = "standards." + id;
        for (std::size_t r = 0; r < standard.raises.size(); ++r) {
            const Raise& raise = standard.raises[r];
            for (const Number& other : neighboursOf(raise.value))
                add(standard.place, "raise from " + raise.from.toIso(), raise.value.toString() + " becomes " + other.toString(),
                    [id, r, other](RuleSet& rules) { rules.standards.at(id).raises[r].value = other; });
            for (const Date other : neighboursOf(raise.from))
                add(standard.place, "raise", "from " + raise.from.toIso() + " becomes " + other.toIso(),
                    [id, r, other](RuleSet& rules) { rules.standards.at(id).raises[r].from = other; });
        }
        ofPeriod(standard.inForce, standard.place, "", [id](RuleSet& rules) -> Period& { return rules.standards.at(id).inForce; });
    }

    void ofParameter(const std::string& id, const Parameter& parameter)
    {
        m_owner = "parameters." + id;
        for (std::size_t v = 0; v < parameter.values.size(); ++v) {
            const Parameter::Dated& dated = parameter.values[v];
            for (const Number& other : neighboursOf(dated.value))
                add(parameter.place, dated.period.from ? "from " + dated.period.from->toIso() : "", dated.value.toString() + " becomes " + other.toString(),
                    [id, v, other](RuleSet& rules) { rules.parameters.at(id).values[v].value = other; });
        }
        ofTurns<Parameter::Dated>(parameter.values, parameter.place, "", [id](RuleSet& rules) -> auto& { return rules.parameters.at(id).values; });
    }

    void ofBenefit(std::size_t b)
    {
        const Benefit& benefit = m_rules.benefits[b];
        m_owner = benefit.id;
        ofPeriod(benefit.period, benefit.place, "", [b](RuleSet& rules) -> Period& { return rules.benefits[b].period; });
        ofFormula(benefit.oneRowPer, "one_row_per", [b](RuleSet& rules) -> Formula& { return rules.benefits[b].oneRowPer; });
        if (benefit.oneRowPer.tree)
            add(benefit.place, "", "one_row_per left out", [b](RuleSet& rules) { rules.benefits[b].oneRowPer = {}; });
        for (std::size_t d = 0; d < benefit.displacedBy.size(); ++d)
            ofDisplacement(b, d);
        for (std::size_t i = 0; i < benefit.countsAsIncome.size(); ++i)
            ofIncome(b, i);
        for (std::size_t r = 0; r < benefit.routes.size(); ++r)
            ofRoute(b, r);
    }

    void ofDisplacement(std::size_t b, std::size_t d)
    {
        const Displacement& displacement = m_rules.benefits[b].displacedBy[d];
        const std::string what = "displaced_by " + displacement.benefit;
        add(m_rules.benefits[b].place, what, "left out",
            [b, d](RuleSet& rules) { rules.benefits[b].displacedBy.erase(rules.benefits[b].displacedBy.begin() + static_cast<std::ptrdiff_t>(d)); });
        ofFormula(displacement.orWhen, what, [b, d](RuleSet& rules) -> Formula& { return rules.benefits[b].displacedBy[d].orWhen; });
        if (displacement.orWhen.tree)
            add(displacement.orWhen.place, what, "or_when left out", [b, d](RuleSet& rules) { rules.benefits[b].displacedBy[d].orWhen = {}; });
    }

    void ofIncome(std::size_t b, std::size_t i)
    {
        const IncomeRule& income = m_rules.benefits[b].countsAsIncome[i];
        const std::string what = "counts_as_income for " + income.definition;
        add(m_rules.benefits[b].place, what, "left out", [b, i](RuleSet& rules) { rules.benefits[b].countsAsIncome[i].parts.clear(); });
        ofFormulas(income.parts, what, [b, i](RuleSet& rules) -> auto& { return rules.benefits[b].countsAsIncome[i].parts; });
    }

    void ofRoute(std::size_t b, std::size_t r)
    {
        const Benefit& benefit = m_rules.benefits[b];
        const Route& route = benefit.routes[r];
        m_owner = route.id.empty() ? benefit.id : benefit.id + "." + route.id;
        const Finder<Route> find = [b, r](RuleSet& rules) -> Route& { return rules.benefits[b].routes[r]; };
        for (std::size_t c = 0; c < route.conditions.size(); ++c)
            ofCondition(route.conditions[c], c, find);
        ofFormulas(route.amount.formulas, "amount", [find](RuleSet& rules) -> auto& { return find(rules).amount.formulas; });
        ofFormula(route.amount.atLeast, "at_least", [find](RuleSet& rules) -> Formula& { return find(rules).amount.atLeast; });
        if (route.amount.atLeast.tree)
            add(route.amount.atLeast.place, "at_least", "left out", [find](RuleSet& rules) { find(rules).amount.atLeast = {}; });
        for (const int step : {-1, 1}) {
            const std::string change = std::to_string(route.amount.decimals) + " becomes " + std::to_string(route.amount.decimals + step);
            if (benefit.kind == BenefitKind::Money)
                add(benefit.place, "decimals", change, [find, step](RuleSet& rules) { find(rules).amount.decimals += step; });
        }
        if (route.hideIneligible)
            add(benefit.place, "rows", "unless_ineligible left out", [find](RuleSet& rules) { find(rules).hideIneligible = false; });
    }

    void ofCondition(const Condition& condition, std::size_t c, const Finder<Route>& route)
    {
        const auto find = [route, c](RuleSet& rules) -> Condition& { return route(rules).conditions[c]; };
        add(condition.when.place, condition.id, "left out",
            [route, c](RuleSet& rules) { route(rules).conditions.erase(route(rules).conditions.begin() + static_cast<std::ptrdiff_t>(c)); });
        ofFormula(condition.when, condition.id, [find](RuleSet& rules) -> Formula& { return find(rules).when; });
        ofPeriod(condition.period, condition.when.place, condition.id, [find](RuleSet& rules) -> Period& { return find(rules).period; });
    }

    void ofStatement(std::size_t s)
    {
        const Statement& statement = m_rules.statements[s];
        m_owner = statement.id;
        ofValues(statement.itemValues, "", [s](RuleSet& rules) -> auto& { return rules.statements[s].itemValues; });
        ofValues(statement.totals, "total ", [s](RuleSet& rules) -> auto& { return rules.statements[s].totals; });
        for (std::size_t d = 0; d < statement.deadlines.size(); ++d) {
            const StatementDeadline& deadline = statement.deadlines[d];
            const Finder<StatementDeadline> find = [s, d](RuleSet& rules) -> auto& { return rules.statements[s].deadlines[d]; };
            ofFormula(deadline.date, deadline.id + " date", [find](RuleSet& rules) -> Formula& { return find(rules).date; });
            ofFormula(deadline.when, deadline.id + " when", [find](RuleSet& rules) -> Formula& { return find(rules).when; });
            if (deadline.when.tree)
                add(deadline.when.place, deadline.id + " when", "left out", [find](RuleSet& rules) { find(rules).when = {}; });
            ofValues(deadline.details, deadline.id + " ", [find](RuleSet& rules) -> auto& { return find(rules).details; });
        }
    }

    void ofValues(const std::vector<StatementValue>& values, const std::string& what, const Finder<std::vector<StatementValue>>& find)
    {
        for (std::size_t v = 0; v < values.size(); ++v) {
            ofFormula(values[v].formula, what + values[v].id, [find, v](RuleSet& rules) -> Formula& { return find(rules)[v].formula; });
            if (values[v].isMoney)
                add(values[v].formula.place, what + values[v].id, "money left out", [find, v](RuleSet& rules) { find(rules)[v].isMoney = false; });
        }
    }

    void numberThoseOfOneName()
    {
        std::map<std::string, int> count;
        for (Mutant& mutant : m_mutants) {
            if (const int before = count[mutant.name]++; before > 0)
                mutant.name += " (" + std::to_string(before + 1) + ")";
        }
    }

    const RuleSet& m_rules;
    std::string m_owner;
    std::vector<Mutant> m_mutants;
};

}  // namespace

std::vector<Mutant> mutantsOf(const RuleSet& rules)
{
    return MutantCollector(rules).collect();
}

}  // namespace huimin::tests
