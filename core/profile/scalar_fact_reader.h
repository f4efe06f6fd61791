#pragma once
#include <optional>

#include "core/catalogue/fact.h"
#include "core/yaml/node.h"

namespace huimin {

/// A fact's value from its node, by the fact's type and limits; nullopt after a complaint. Not asked of groups and lists.
std::optional<FactScalar> readFactScalar(const Fact& fact, const yaml::Node& node, Diagnostics& diagnostics);

}  // namespace huimin
