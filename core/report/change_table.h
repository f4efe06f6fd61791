#pragma once
#include "core/determination/comparison.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// What changed between two days: each benefit with whom it is for, both amounts, the difference and what made it; then the sums.
/// No rows where nothing changed.
Table changeTable(const Comparison& comparison, const Words& words);

}  // namespace huimin::report
