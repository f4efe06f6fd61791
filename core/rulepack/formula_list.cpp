#include "core/rulepack/formula_list.h"

#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

using Role = OwnedFormula::Role;

class FormulaCollector {
public:
    explicit FormulaCollector(const RuleNames& names) : m_names(names) {}

    std::vector<OwnedFormula> collect()
    {
        for (const auto& [id, definition] : m_names.rules().definitions)
            ofDefinition(definition);
        for (const Benefit& benefit : m_names.rules().benefits)
            ofBenefit(benefit);
        for (const Statement& statement : m_names.rules().statements)
            ofStatement(statement);
        return std::move(m_formulas);
    }

private:
    void add(OwnedFormula owned, const Formula& formula)
    {
        owned.formula = &formula;
        if (formula.tree)
            m_formulas.push_back(std::move(owned));
    }

    void add(OwnedFormula owned, const std::vector<DatedFormula>& formulas)
    {
        for (const DatedFormula& dated : formulas)
            add(owned, dated.formula);
    }

    void ofDefinition(const Definition& definition)
    {
        const Subject* subject = m_names.subject(definition.subject);
        if (!subject)
            return;
        OwnedFormula owned{.role = Role::Definition, .scope = NameScope(m_names, *subject), .definition = &definition};
        owned.scope.define(reserved::countedBenefits,
                           {.kind = Meaning::Kind::CountedBenefits, .definition = &definition});
        add(owned, definition.formulas);
    }

    void ofBenefit(const Benefit& benefit)
    {
        for (const Route& route : benefit.routes) {
            if (const Subject* subject = m_names.subject(route.subject))
                ofRoute(benefit, route, *subject);
        }
        for (const IncomeRule& rule : benefit.countsAsIncome)
            ofIncomeRule(benefit, rule);
    }

    void ofRoute(const Benefit& benefit, const Route& route, const Subject& subject)
    {
        OwnedFormula owned{.scope = NameScope(m_names, subject), .benefit = &benefit, .route = &route};
        const auto as = [&](Role role) {
            owned.role = role;
            return owned;
        };
        for (const Condition& condition : route.conditions)
            add(as(Role::Condition), condition.when);
        add(as(Role::Amount), route.amount.formulas);
        add(as(Role::Floor), route.amount.atLeast);
        add(as(Role::RowValue), benefit.oneRowPer);
        add(as(Role::Concerns), benefit.concerns);
        for (const Note& note : benefit.notes)
            add(as(Role::Note), note.when);
        for (const Displacement& displacement : benefit.displacedBy)
            add(as(Role::Displacement), displacement.orWhen);
    }

    void ofIncomeRule(const Benefit& benefit, const IncomeRule& rule)
    {
        const auto definition = m_names.rules().definitions.find(rule.definition);
        if (definition == m_names.rules().definitions.end())
            return;
        const Subject* subject = m_names.subject(definition->second.subject);
        if (!subject)
            return;
        OwnedFormula owned{.role = Role::IncomePart,
                           .scope = NameScope(m_names, *subject),
                           .definition = &definition->second,
                           .benefit = &benefit};
        owned.scope.define(reserved::received, {.kind = Meaning::Kind::Received, .benefit = &benefit});
        add(owned, rule.parts);
    }

    void ofStatement(const Statement& statement)
    {
        const Subject* whole = nullptr;
        const Subject* item = nullptr;
        for (const Subject& subject : m_names.subjects()) {
            if (subject.kind->id != statement.profile)
                continue;
            if (subject.isWhole())
                whole = &subject;
            else if (subject.list && subject.list->id == statement.list)
                item = &subject;
        }
        if (!whole || (!item && !statement.list.empty()))
            return;
        if (item) {
            NameScope ofItem(m_names, *item);
            addValues(statement.itemValues, ofItem);
        }
        NameScope ofWhole(m_names, *whole);
        ofWhole.define(reserved::items, itemsOf(statement));
        addValues(statement.totals, ofWhole);
        for (const StatementDeadline& deadline : statement.deadlines)
            ofDeadline(deadline, ofWhole);
    }

    void ofDeadline(const StatementDeadline& deadline, NameScope scope)
    {
        add({.role = Role::StatementWhen, .scope = scope}, deadline.when);
        add({.role = Role::StatementDate, .scope = scope}, deadline.date);
        addValues(deadline.details, scope);
    }

    /// Each value sees those before it.
    void addValues(const std::vector<StatementValue>& values, NameScope& scope)
    {
        for (const StatementValue& value : values) {
            add({.role = Role::StatementValue, .scope = scope, .value = &value}, value.formula);
            scope.define(value.id, {.kind = Meaning::Kind::StatementValue, .statementValue = &value});
        }
    }

    static Meaning itemsOf(const Statement& statement)
    {
        auto entries = std::make_shared<Meaning::Entries>();
        for (const StatementValue& value : statement.itemValues)
            entries->emplace_back(value.id, Meaning{.kind = Meaning::Kind::StatementValue, .statementValue = &value});
        return {.kind = Meaning::Kind::Context, .isList = true, .entries = std::move(entries)};
    }

    const RuleNames& m_names;
    std::vector<OwnedFormula> m_formulas;
};

}  // namespace

std::vector<OwnedFormula> formulasOf(const RuleNames& names)
{
    return FormulaCollector(names).collect();
}

}  // namespace huimin
