#pragma once
#include <vector>

#include "core/rulepack/pack_reading.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Declares the units of a pack.yaml. Units come first: everything else is read by them.
void declareUnits(const yaml::Node& root, UnitSystem& units, Diagnostics& diagnostics);

/// What a pack.yaml says of the pack itself and of totals.
struct PackFile {
    PackInfo info;
    std::vector<TotalKind> totals;
};
PackFile readPackFile(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
