#pragma once
#include "core/base/result.h"
#include "core/catalogue/fact.h"
#include "core/number/unit.h"
#include "core/yaml/node.h"

namespace huimin {

/// Reads one `profiles/*.yaml` of a pack: a kind of profile with its facts. All mistakes are reported.
Result<ProfileKind> readProfileKind(const yaml::Node& root, const UnitSystem& units);

}  // namespace huimin
