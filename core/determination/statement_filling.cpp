#include "core/determination/statement_filling.h"

#include <algorithm>

#include "core/determination/determination_sentences.h"
#include "core/determination/rounded_amount.h"
#include "core/feel/evaluator.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

/// Fills one statement; keeps what could not be computed.
class StatementFiller {
public:
    StatementFiller(const Evaluation& evaluation, const Statement& statement) : m_evaluation(evaluation), m_statement(statement) {}

    Result<StatementResult> fill()
    {
        m_result.statement = &m_statement;
        const CaseModel& model = m_evaluation.model();
        for (std::size_t s = 0; s < model.subjects().size(); ++s) {
            const SubjectInfo& info = model.subjects()[s];
            if (info.list && info.list->id == m_statement.list)
                fillItem(info, static_cast<int>(s));
        }
        fillTotals();
        if (!m_diagnostics.empty())
            return m_diagnostics;
        return std::move(m_result);
    }

private:
    /// The fact that tells the item from the others, a day's date: what cannot be computed of it mostly hangs on that.
    static const GivenFact& keyOf(const SubjectInfo& info)
    {
        const GivenFact* key = info.list->keyFact.empty() ? nullptr : info.given->find(info.list->keyFact);
        return key ? *key : *info.given;
    }

    void fillItem(const SubjectInfo& info, int subject)
    {
        SubjectEnvironment environment(m_evaluation, subject);
        StatementResult::Item item{info.id(), values(m_statement.itemValues, environment, keyOf(info))};
        auto context = std::make_shared<ContextValue>();
        for (const StatementResultValue& value : item.values)
            context->entries.emplace_back(value.declared->id, value.value);
        m_items.emplace_back(Value::Context(std::move(context)));
        m_result.items.push_back(std::move(item));
    }

    void fillTotals()
    {
        SubjectEnvironment environment(m_evaluation, 0);
        environment.define(reserved::items, Value::list(m_items));
        const GivenFact& root = m_evaluation.model().input().profile->root;
        m_result.totals = values(m_statement.totals, environment, root);
        for (const StatementDeadline& deadline : m_statement.deadlines) {
            // Not known whether it runs: what would tell is asked for, and no day is named that may not be one.
            if (deadline.when.tree && !value(deadline.label, deadline.when, environment, root).isTrue())
                continue;
            // Beyond the last work calendar it is null, with the reason: left out, the deadline would be missed.
            StatementResult::Deadline filled{&deadline, evaluated(deadline.date, environment), {}};
            filled.details = values(deadline.details, environment, root);
            m_result.deadlines.push_back(std::move(filled));
        }
    }

    /// The values in order; each may speak of those before it.
    std::vector<StatementResultValue> values(const std::vector<StatementValue>& declared, SubjectEnvironment& environment,
                                             const GivenFact& where)
    {
        std::vector<StatementResultValue> filled;
        for (const StatementValue& each : declared) {
            Value computed = value(each.label, each.formula, environment, where);
            if (each.isMoney)
                computed = withoutForm(rounded(computed, 2, Rounding::HalfUp));
            environment.define(each.id, computed);
            filled.push_back({&each, std::move(computed)});
        }
        return filled;
    }

    Value value(const Bilingual& label, const Formula& formula, const SubjectEnvironment& environment, const GivenFact& where)
    {
        Value computed = evaluated(formula, environment);
        if (const NullReason* reason = computed.nullReason())
            m_diagnostics.push_back({Diagnostic::Severity::Error, where.place,
                                     huimin::fill(sentences::couldNotCompute, {label, reason->text}), where.line, {}});
        return computed;
    }

    /// A formula's value; what it hangs on is missing.
    Value evaluated(const Formula& formula, const SubjectEnvironment& environment)
    {
        Value computed = feel::evaluate(*formula.tree, environment);
        for (const OpenFactPtr& fact : dependenciesOf(computed).facts) {
            auto& missing = m_result.missingFacts;
            if (std::find(missing.begin(), missing.end(), fact->reported) == missing.end())
                missing.push_back(fact->reported);
        }
        return computed;
    }

    const Evaluation& m_evaluation;
    const Statement& m_statement;
    StatementResult m_result;
    std::vector<Value> m_items;
    Diagnostics m_diagnostics;
};

}  // namespace

Result<StatementResult> fillStatement(const Evaluation& evaluation, const Statement& statement)
{
    return StatementFiller(evaluation, statement).fill();
}

}  // namespace huimin
