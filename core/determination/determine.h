#pragma once
#include "core/base/result.h"
#include "core/determination/determination.h"

namespace huimin {

/// Determines a case. Pure: the same input gives the same result. Diagnostics where the profile cannot be determined on that
/// day at all: a birth date after it, a worked day outside the pack's calendars.
Result<Determination> determine(const DeterminationInput& input);

}  // namespace huimin
