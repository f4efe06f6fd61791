#pragma once
#include <vector>

#include "core/determination/dated_change.h"

namespace huimin {

/// What the passing of time alone, from an earlier day to that of the input, makes of the formulas that ask for the day: one
/// change for each of them and each subject of which it comes to something else. All else is as on the later day.
std::vector<DatedChange> passedTime(const DeterminationInput& later, Date earlier);

}  // namespace huimin
