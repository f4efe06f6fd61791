#pragma once
#include "core/rulepack/kind_reader.h"
#include "core/rulepack/pack_reading.h"
#include "core/rulepack/statement.h"

namespace huimin {

/// A file of wages/: an itemised calculation over a list of a profile of one of the kinds.
Statement readStatement(const yaml::Node& root, const ProfileKinds& kinds, PackReading& reading);

}  // namespace huimin
