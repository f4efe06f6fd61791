#pragma once
#include "core/base/result.h"
#include "core/catalogue/fact.h"
#include "core/number/unit.h"
#include "core/yaml/node.h"

namespace huimin {

/// Reads one `profiles/*.yaml` of a pack: a kind of profile with its facts. All mistakes are reported.
Result<ProfileKind> readProfileKind(const yaml::Node& root, const UnitSystem& units);

/// Adds the facts of a file that `extends` a kind, at the end of the whole or of the list or group named by `at`
/// (`members.disability`). What is wrong is reported, and then nothing is added.
Diagnostics extendProfileKind(ProfileKind& kind, const yaml::Node& root, const UnitSystem& units);

}  // namespace huimin
