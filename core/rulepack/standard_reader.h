#pragma once
#include <vector>

#include "core/rulepack/pack_reading.h"
#include "core/rulepack/standard.h"

namespace huimin {

/// standards.yaml: the local standards and switches, and the province's raises.
std::vector<Standard> readStandards(const yaml::Node& root, PackReading& reading);

/// parameters.yaml: dated values of the pack itself.
std::vector<Parameter> readParameters(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
