#pragma once
#include "core/rulepack/formula.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// A `table:` as the formula it stands for; its tree is null after a complaint.
Formula readTable(const yaml::Node& node, PackReading& reading);

}  // namespace huimin
