#pragma once
#include "core/rulepack/benefit.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// A file of benefits/: one benefit.
Benefit readBenefit(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
