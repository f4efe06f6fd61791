#pragma once
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/environment.h"

namespace huimin::feel {

/// Values that stand for all that a not-known input can be, as far as these tests can tell them apart: both truths,
/// every option, or one number (day) of each stretch between the constants compared. The input itself where it is
/// known, or where the tests do more than compare it.
std::vector<Value> possibleInputs(const Value& input, const std::vector<ExprPtr>& tests, const Environment& environment);

}  // namespace huimin::feel
