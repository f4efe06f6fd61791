#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "core/catalogue/fact.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

using ProfileKinds = std::vector<std::shared_ptr<const ProfileKind>>;

/// A file of profiles/: a kind of profile. Declares the kind and its subjects; nullopt after a complaint.
std::optional<ProfileKind> readKind(const yaml::Node& root, PackReading& reading);

/// A file of profiles/ that `extends` a kind: adds its facts, which other packs may have declared. Every kind must have been
/// read. False after a complaint.
bool extendKind(const yaml::Node& root, const std::vector<std::shared_ptr<ProfileKind>>& kinds, PackReading& reading);

}  // namespace huimin
