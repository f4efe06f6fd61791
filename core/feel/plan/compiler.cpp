#include "core/feel/plan/compiler.h"

#include <algorithm>

#include "core/feel/list_parts.h"
#include "core/feel/plan/operator_steps.h"
#include "core/feel/plan/value_steps.h"

namespace huimin::feel {

namespace {

/// An environment of nothing, which remembers whether it was asked.
class Witness : public Environment {
public:
    bool wasAsked() const { return m_wasAsked; }

    std::optional<Value> named(std::string_view) const override { return noted(std::optional<Value>()); }
    std::optional<Value> entry(Entity, std::string_view) const override { return noted(std::optional<Value>()); }
    Value applies(Entity) const override { return noted(Value()); }
    Value standardsOn(const Value&) const override { return noted(Value()); }
    Value parametersOn(const Value&) const override { return noted(Value()); }
    const WorkCalendar* workCalendar() const override { return noted<const WorkCalendar*>(nullptr); }

private:
    template <typename T>
    T noted(T nothing) const
    {
        m_wasAsked = true;
        return nothing;
    }

    mutable bool m_wasAsked = false;
};

}  // namespace

/// Makes the step of one construct.
struct StepMaker {
    PlanCompiler& compiler;
    std::size_t place;

    StepPtr of(const ExprPtr& expr) const { return expr ? compiler.compile(*expr) : nullptr; }

    StepPtr operator()(const Literal& n) const { return std::make_unique<LiteralStep>(place, n.value); }
    StepPtr operator()(const Name& n) const { return compiler.name(n, place); }
    StepPtr operator()(const Negation& n) const { return std::make_unique<NegationStep>(place, of(n.operand)); }
    StepPtr operator()(const Arithmetic& n) const { return std::make_unique<ArithmeticStep>(place, n.op, of(n.left), of(n.right)); }
    StepPtr operator()(const Comparison& n) const { return std::make_unique<ComparisonStep>(place, n.op, of(n.left), of(n.right)); }
    StepPtr operator()(const Logic& n) const { return std::make_unique<LogicStep>(place, n.op, of(n.left), of(n.right)); }
    StepPtr operator()(const If& n) const { return std::make_unique<IfStep>(place, of(n.condition), of(n.then), of(n.otherwise)); }
    StepPtr operator()(const Between& n) const { return std::make_unique<BetweenStep>(place, of(n.value), of(n.low), of(n.high)); }
    StepPtr operator()(const In& n) const
    {
        StepPtr value = of(n.value);
        const PlanCompiler::Bound input(compiler, {"?"});
        std::vector<PlannedTest> tests;
        for (const ExprPtr& test : n.tests)
            tests.push_back(compiler.test(*test));
        return std::make_unique<InStep>(place, std::move(value), input.slot(), std::move(tests));
    }
    StepPtr operator()(const Path& n) const { return std::make_unique<PathStep>(place, of(n.base), n.name); }
    StepPtr operator()(const Filter& n) const { return compiler.filter(n, place); }
    StepPtr operator()(const Call& n) const { return compiler.call(n, place); }
    StepPtr operator()(const ListLiteral& n) const { return std::make_unique<ListStep>(place, compiler.all(n.items)); }
    StepPtr operator()(const ContextLiteral& n) const { return compiler.context(n, place); }
    StepPtr operator()(const RangeLiteral& n) const { return std::make_unique<RangeStep>(place, n, of(n.low), of(n.high)); }
    StepPtr operator()(const Quantified& n) const { return compiler.quantified(n, place); }
    StepPtr operator()(const For& n) const { return compiler.forLoop(n, place); }
    StepPtr operator()(const InstanceOf& n) const { return std::make_unique<InstanceOfStep>(place, of(n.value), n.type); }
    StepPtr operator()(const UnaryTests& n) const { return compiler.unaryTests(n, place); }
};

PlanCompiler::Bound::Bound(PlanCompiler& compiler, Scope scope) : m_compiler(compiler), m_slot(compiler.m_scopes.size())
{
    compiler.m_scopes.push_back(scope);
    compiler.m_variables = std::max(compiler.m_variables, compiler.m_scopes.size());
}

StepPtr PlanCompiler::compile(const Expr& expr)
{
    if (m_depth >= m_limits.depth)
        return std::make_unique<TooDeepStep>(expr.begin);
    ++m_depth;
    const std::size_t openBefore = m_open;
    StepPtr step = std::visit(StepMaker{*this, expr.begin}, expr.node);
    --m_depth;
    const bool isWritten = std::holds_alternative<Literal>(expr.node);
    return m_open == openBefore && !isWritten ? folded(std::move(step), expr.begin) : std::move(step);
}

/// Computed now, unless it asks something of its environment.
StepPtr PlanCompiler::folded(StepPtr step, std::size_t place) const
{
    const Witness nowhere;
    Run run({{}, nullptr, m_variables}, nowhere, m_limits);
    Value room;
    Value value = step->value(run, room);
    if (nowhere.wasAsked())
        return step;
    const std::size_t steps = run.steps() - 1 - costOf(value, m_limits.steps);
    return std::make_unique<FoldedStep>(place, std::move(value), steps, std::move(step));
}

StepPtr PlanCompiler::name(const Name& node, std::size_t place)
{
    ++m_open;
    std::vector<std::size_t> sought;
    StepPtr found;
    for (std::size_t slot = m_scopes.size(); slot-- > 0 && !found;) {
        if (m_scopes[slot].entriesAreNames)
            sought.push_back(slot);
        if (m_scopes[slot].name == node.text)
            found = std::make_unique<VariableStep>(place, slot);
    }
    if (!found)
        found = std::make_unique<FreeNameStep>(place, node.text, freeName(node.text));
    if (sought.empty())
        return found;
    return std::make_unique<SoughtNameStep>(place, node.text, std::move(sought), std::move(found));
}

std::size_t PlanCompiler::freeName(std::string_view name)
{
    const auto known = std::find(m_names.begin(), m_names.end(), name);
    if (known != m_names.end())
        return static_cast<std::size_t>(known - m_names.begin());
    m_names.emplace_back(name);
    return m_names.size() - 1;
}

StepPtr PlanCompiler::call(const Call& node, std::size_t place)
{
    const Builtin* builtin = findBuiltin(node.function);
    if (!builtin)
        return std::make_unique<UnknownFunctionStep>(place, node.function);
    std::vector<CallStep::Argument> arguments;
    for (const Argument& argument : node.arguments)
        arguments.push_back({argument.name, compile(*argument.value)});
    return std::make_unique<CallStep>(place, *builtin, std::move(arguments));
}

std::vector<StepPtr> PlanCompiler::all(const std::vector<ExprPtr>& exprs)
{
    std::vector<StepPtr> steps;
    for (const ExprPtr& expr : exprs)
        steps.push_back(compile(*expr));
    return steps;
}

}  // namespace huimin::feel
