#include "core/feel/decision_table.h"

#include <algorithm>

#include "core/feel/evaluator.h"
#include "core/feel/operators.h"
#include "core/feel/possible_inputs.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

constexpr std::size_t mostCombinations = 1000;  ///< of values of inputs that are not known
constexpr std::size_t mostOpenRules = 8;        ///< whose tests still are not known then

/// One evaluation of a table: its inputs' values, and what its answers hang on.
class TableWalk {
public:
    TableWalk(const DecisionTable& table, const Environment& environment) : m_table(table), m_environment(environment) {}

    Value run()
    {
        for (const auto& input : m_table.inputs)
            m_inputs.push_back(evaluate(*input.expression, m_environment));
        if (auto mistake = inputNotAllowed())
            return *mistake;
        prepareAnswering();
        collectDependencies();
        return overCombinations();
    }

private:
    std::optional<Value> inputNotAllowed() const;
    void prepareAnswering();
    void collectDependencies();
    Value overCombinations();
    /// The table's answer for these inputs, some of which may still not be known.
    Value answerFor(const std::vector<Value>& inputs);
    /// Whether a rule matches: true, false, not known, or the mistake as null.
    Value matches(const DecisionTable::Rule& rule, const std::vector<Value>& inputs) const;
    Value answerOf(const std::vector<std::size_t>& rules);
    Value overOpenRules(const std::vector<std::size_t>& certain, const std::vector<std::size_t>& open);

    const DecisionTable& m_table;
    const Environment& m_environment;
    std::vector<Value> m_inputs;
    Answering m_answering;
    Unknown m_dependencies;
};

std::optional<Value> TableWalk::inputNotAllowed() const
{
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const ExprPtr& allowed = m_table.inputs[i].allowedValues;
        if (allowed && evaluateTests(*allowed, m_inputs[i], m_environment).isFalse())
            return Value::null(fill(reasons::inputNotAllowed, {toFeelText(m_inputs[i])}));
    }
    return std::nullopt;
}

void TableWalk::prepareAnswering()
{
    m_answering.policy = m_table.policy;
    const bool hasDefaults = std::all_of(m_table.outputs.begin(), m_table.outputs.end(), [](const auto& o) { return o.otherwise; });
    for (const auto& output : m_table.outputs) {
        m_answering.names.push_back(output.name);
        m_answering.priorities.emplace_back();
        const auto* allowed = output.allowedValues ? std::get_if<UnaryTests>(&output.allowedValues->node) : nullptr;
        for (const ExprPtr& each : allowed ? allowed->tests : std::vector<ExprPtr>{})
            m_answering.priorities.back().push_back(evaluate(*each, m_environment));
        if (hasDefaults)
            m_answering.defaults.push_back(evaluate(*output.otherwise, m_environment));
    }
}

void TableWalk::collectDependencies()
{
    const bool known = std::none_of(m_inputs.begin(), m_inputs.end(), [](const Value& input) { return input.unknown(); });
    for (const auto& rule : m_table.rules) {
        for (std::size_t i = 0; !known && i < m_inputs.size(); ++i) {
            const Value holds = evaluateTests(*rule.when[i], m_inputs[i], m_environment);
            if (holds.unknown())
                addDependencies(m_dependencies, *holds.unknown());
        }
    }
}

/// Every combination of the values the inputs can have, one after another, like the digits of a counter.
Value TableWalk::overCombinations()
{
    std::vector<std::vector<Value>> possible;
    std::size_t combinations = 1;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        std::vector<ExprPtr> column;
        for (const auto& rule : m_table.rules)
            column.push_back(rule.when[i]);
        possible.push_back(possibleInputs(m_inputs[i], column, m_environment));
        if (combinations * possible.back().size() > mostCombinations)
            possible.back() = {m_inputs[i]};
        combinations *= possible.back().size();
    }
    std::optional<Value> result;
    for (std::size_t number = 0; number < combinations; ++number) {
        std::vector<Value> inputs;
        std::size_t rest = number;
        for (const auto& values : possible) {
            inputs.push_back(values[rest % values.size()]);
            rest /= values.size();
        }
        const Value each = answerFor(inputs);
        result = result ? eitherOf(*result, each, m_dependencies) : each;
    }
    return *result;
}

Value TableWalk::matches(const DecisionTable::Rule& rule, const std::vector<Value>& inputs) const
{
    Value all = true;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Value holds = evaluateTests(*rule.when[i], inputs[i], m_environment);
        if (holds.isNull() && !inputs[i].isNull())
            return holds;
        all = both(all, holds.isNull() ? Value(false) : holds);
        if (all.isFalse())
            return all;
    }
    return all;
}

Value TableWalk::answerFor(const std::vector<Value>& inputs)
{
    std::vector<std::size_t> certain;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_table.rules.size(); ++i) {
        const Value holds = matches(m_table.rules[i], inputs);
        if (holds.isNull())
            return holds;
        if (holds.isTrue())
            certain.push_back(i);
        if (!holds.unknown())
            continue;
        addDependencies(m_dependencies, *holds.unknown());
        open.push_back(i);
    }
    return open.empty() ? answerOf(certain) : overOpenRules(certain, open);
}

Value TableWalk::answerOf(const std::vector<std::size_t>& rules)
{
    std::vector<RuleOutputs> outputs;
    for (const std::size_t index : rules) {
        outputs.emplace_back();
        for (const ExprPtr& then : m_table.rules[index].then)
            outputs.back().push_back(evaluate(*then, m_environment));
        if (m_table.policy == HitPolicy::First)
            break;
    }
    return answer(m_answering, std::move(outputs), m_environment);
}

/// Either of the answers with and without each open rule. A unique table is trusted to be one: answers in which several
/// rules match are left out.
Value TableWalk::overOpenRules(const std::vector<std::size_t>& certain, const std::vector<std::size_t>& open)
{
    const bool unique = m_table.policy == HitPolicy::Unique;
    if (unique && !certain.empty())
        return answerOf(certain);
    if (open.size() > mostOpenRules)
        return m_dependencies;
    std::optional<Value> result;
    for (std::size_t subset = 0; subset < (std::size_t(1) << open.size()); ++subset) {
        std::vector<std::size_t> rules = certain;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (subset >> i & 1)
                rules.push_back(open[i]);
        }
        if (unique && rules.size() > 1)
            continue;
        std::sort(rules.begin(), rules.end());
        const Value each = answerOf(rules);
        result = result ? eitherOf(*result, each, m_dependencies) : each;
    }
    return *result;
}

}  // namespace

Value evaluate(const DecisionTable& table, const Environment& environment)
{
    return TableWalk(table, environment).run();
}

}  // namespace huimin::feel
