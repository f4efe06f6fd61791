#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/environment.h"
#include "core/feel/evaluator.h"

namespace huimin::feel {

class Step;

/// An expression made ready to be evaluated often: names found their places, constants are computed, built-ins looked up.
/// It comes to the same value as `evaluate` of the tree, nulls with their reasons and what is not known included; a test
/// holds the two together on generated expressions. Never changed once made, so threads may share it.
class Plan {
public:
    explicit Plan(ExprPtr tree, const EvaluationLimits& limits = {});
    ~Plan();
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    const ExprPtr& tree() const { return m_tree; }
    /// The names that the expression leaves to its environment, each once.
    const std::vector<std::string>& names() const { return m_names; }

    Value evaluate(const Environment& environment) const;
    /// With a value for each of `names`, in their order; everything else is asked of the environment.
    Value evaluate(std::span<const Value> values, const Environment& environment) const;

private:
    Value run(const Value* values, const Environment& environment) const;

    ExprPtr m_tree;
    EvaluationLimits m_limits;
    std::vector<std::string> m_names;
    std::size_t m_variables = 0;
    std::unique_ptr<const Step> m_first;
};

using PlanPtr = std::shared_ptr<const Plan>;

}  // namespace huimin::feel
