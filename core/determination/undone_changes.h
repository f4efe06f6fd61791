#pragma once
#include <vector>

#include "core/determination/dated_change.h"

namespace huimin {

/// The input as if these changes had not come about, everything else as it is: rules, sheet and profile are copies in which the old
/// value, formula or condition is still in force, the raise was not given, the day is the earlier one for what time changed. The
/// changes must be of this very input, which must outlive what is determined from the copy.
DeterminationInput without(const DeterminationInput& later, const std::vector<const DatedChange*>& changes);

}  // namespace huimin
