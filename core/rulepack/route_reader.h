#pragma once
#include <vector>

#include "core/rulepack/benefit.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// The ways of being entitled of one benefit: `routes`, or `subject`, `conditions` and `amount` of a single one.
std::vector<Route> readRoutes(yaml::MapReader& benefit, BenefitKind kind, PackReading& reading);

}  // namespace huimin
