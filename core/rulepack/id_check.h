#pragma once
#include "core/base/diagnostic.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// What is wrong with the ids of all packs together: two things of one sort with the same id (both places are named), and
/// references to things that are not there (with the nearest that is).
Diagnostics checkIds(const PackReading& reading);

}  // namespace huimin
