#pragma once
#include "core/determination/example_run.h"

namespace huimin {

/// What the statements of a determination do not meet of what is expected of one of them.
std::vector<Mismatch> mismatchesOf(const ExpectedStatement& expected, const std::vector<StatementResult>& statements);

}  // namespace huimin
