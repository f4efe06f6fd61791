#pragma once
#include <vector>

#include "core/rulepack/definition.h"
#include "core/rulepack/kind_reader.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// A file of definitions/: derived facts of the subjects of the kinds.
std::vector<Definition> readDefinitions(const yaml::Node& root, const ProfileKinds& kinds, PackReading& reading);

}  // namespace huimin
