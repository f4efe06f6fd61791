#pragma once
#include "core/rulepack/benefit.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// How much, under `amount`; missing is an error.
AmountRule requireAmount(yaml::MapReader& owner, PackReading& reading);

}  // namespace huimin
