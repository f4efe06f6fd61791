// The constructs that bind names.
#include "core/feel/list_parts.h"
#include "core/feel/plan/compiler.h"
#include "core/feel/plan/value_steps.h"

namespace huimin::feel {

StepPtr PlanCompiler::context(const ContextLiteral& node, std::size_t place)
{
    const Bound soFar(*this, {"", true});
    std::vector<std::pair<std::string, StepPtr>> entries;
    for (const auto& [key, expr] : node.entries)
        entries.emplace_back(key, compile(*expr));
    return std::make_unique<ContextStep>(place, soFar.slot(), std::move(entries));
}

StepPtr PlanCompiler::filter(const Filter& node, std::size_t place)
{
    ++m_open;  // how much there is to do is not known: not computed beforehand
    StepPtr base = compile(*node.base);
    const Bound item(*this, {"item", true});
    return std::make_unique<FilterStep>(place, std::move(base), compile(*node.predicate), item.slot(),
                                        isWrittenNumber(*node.predicate));
}

StepPtr PlanCompiler::unaryTests(const UnaryTests& node, std::size_t place)
{
    // The value tested is `?` where that is the innermost name, else the environment's; null where it has none.
    ++m_open;
    StepPtr input;
    if (!m_scopes.empty() && m_scopes.back().name == "?")
        input = std::make_unique<VariableStep>(place, m_scopes.size() - 1);
    else
        input = std::make_unique<TableInputStep>(place, freeName("?"));
    const Bound tested(*this, {"?"});
    std::vector<PlannedTest> tests;
    for (const ExprPtr& each : node.tests)
        tests.push_back(test(*each));
    return std::make_unique<UnaryTestsStep>(place, node.negated, std::move(input), tested.slot(), std::move(tests));
}

PlannedTest PlanCompiler::test(const Expr& expr)
{
    const auto* range = std::get_if<RangeLiteral>(&expr.node);
    if (range && range->low && range->low == range->high)  // `= x`
        return {PlannedTest::Kind::EqualTo, false, compile(*range->low)};
    // A test that speaks of the input itself says true or false; any other is a value, list or range to meet.
    return {mentions(expr, "?") ? PlannedTest::Kind::Says : PlannedTest::Kind::Meets, range != nullptr, compile(expr)};
}

/// Every iterator sees the ones written before it; `inside` sees all.
template <typename Inside>
StepPtr PlanCompiler::within(const std::vector<Iterator>& nodes, std::vector<PlannedIterator>& planned, const Inside& inside)
{
    if (planned.size() == nodes.size())
        return inside();
    const Iterator& node = nodes[planned.size()];
    StepPtr domain = compile(*node.domain);
    StepPtr to = node.to ? compile(*node.to) : nullptr;
    const Bound variable(*this, {node.name});
    planned.push_back({variable.slot(), std::move(domain), std::move(to)});
    return within(nodes, planned, inside);
}

StepPtr PlanCompiler::quantified(const Quantified& node, std::size_t place)
{
    ++m_open;
    std::vector<PlannedIterator> iterators;
    StepPtr condition = within(node.iterators, iterators, [&] { return compile(*node.condition); });
    return std::make_unique<QuantifiedStep>(place, node.every, std::move(iterators), std::move(condition));
}

StepPtr PlanCompiler::forLoop(const For& node, std::size_t place)
{
    ++m_open;
    std::vector<PlannedIterator> iterators;
    std::optional<std::size_t> partial;
    StepPtr result = within(node.iterators, iterators, [&] {
        if (!mentions(*node.result, "partial"))
            return compile(*node.result);
        const Bound before(*this, {"partial"});
        partial = before.slot();
        return compile(*node.result);
    });
    return std::make_unique<ForStep>(place, std::move(iterators), std::move(result), partial);
}

}  // namespace huimin::feel
