#pragma once
#include "core/determination/comparison.h"

namespace huimin {

/// A change as a cause: in words, with what it is cited from; without a row's outcome. `day` is the later one.
Cause told(const DatedChange& change, const RuleSet& rules, Date day);

}  // namespace huimin
