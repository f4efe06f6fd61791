#include "core/feel/plan/plan.h"

#include <cassert>

#include "core/feel/plan/compiler.h"
#include "core/feel/plan/step.h"

namespace huimin::feel {

Plan::Plan(ExprPtr tree, const EvaluationLimits& limits) : m_tree(std::move(tree)), m_limits(limits)
{
    PlanCompiler compiler(m_limits);
    m_first = compiler.compile(*m_tree);
    m_names = compiler.takeNames();
    m_variables = compiler.variables();
}

Plan::~Plan() = default;

Value Plan::evaluate(const Environment& environment) const
{
    return run(nullptr, environment);
}

Value Plan::evaluate(std::span<const Value> values, const Environment& environment) const
{
    assert(values.size() == m_names.size());
    return run(values.data(), environment);
}

Value Plan::run(const Value* values, const Environment& environment) const
{
    Run run({m_names, values, m_variables}, environment, m_limits);
    Value room;
    const Value& result = m_first->value(run, room);
    return &result == &room ? std::move(room) : result;
}

}  // namespace huimin::feel
