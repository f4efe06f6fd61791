#pragma once
#include "core/feel/ast.h"
#include "core/feel/environment.h"

namespace huimin::feel {

/// What evaluating refuses: an evaluation that makes more than `steps` steps, or a list longer than `listSize`,
/// comes out null with the reason "too many".
struct EvaluationLimits {
    std::size_t steps = 10'000'000;
    std::size_t listSize = 1'000'000;
    int depth = 400;
};

/// The value of an expression. Never fails: a mistake is a null with its reason and place (DMN 1.5, 10.3.1), a fact
/// not given an unknown that says what it hangs on.
Value evaluate(const Expr& expr, const Environment& environment, const EvaluationLimits& limits = {});

/// Whether the unary tests hold of `input`.
Value evaluateTests(const Expr& tests, const Value& input, const Environment& environment, const EvaluationLimits& limits = {});

}  // namespace huimin::feel
