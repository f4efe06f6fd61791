#pragma once
#include "core/determination/example_run.h"

namespace huimin {

/// What rows do not meet of what is expected of them.
std::vector<Mismatch> mismatchesOf(const Expectation& expected, const std::vector<Row>& rows);

}  // namespace huimin
