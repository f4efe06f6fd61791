#pragma once
#include <vector>

#include "core/determination/dated_change.h"

namespace huimin {

/// What of the rules and the sheet differs between an earlier day and that of the input, in the order of the days on which it
/// turned. What came and went between the two is not among it.
std::vector<DatedChange> datedChanges(const DeterminationInput& later, Date earlier);

}  // namespace huimin
