#pragma once
#include <string>
#include <string_view>

#include "core/catalogue/fact.h"
#include "core/yaml/map_reader.h"

namespace huimin {

/// What tells an item of a list from the others: its `id`, or what is written for the fact that identifies items instead, which is
/// read as any other fact. `whole` is what results call the profile as a whole: no item may be called so.
std::string readItemId(const Fact& list, yaml::MapReader& map, std::string_view whole, Diagnostics& diagnostics);

}  // namespace huimin
