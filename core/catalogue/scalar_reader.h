#pragma once
#include <optional>

#include "core/calendar/date.h"
#include "core/calendar/period.h"
#include "core/number/number.h"
#include "core/yaml/map_reader.h"

namespace huimin {

// Scalars read by the type that stands there; what is wrong goes to `diagnostics` and gives nullopt.
std::optional<Number> readNumber(const yaml::Node& node, Diagnostics& diagnostics);
std::optional<Date> readDate(const yaml::Node& node, Diagnostics& diagnostics);
/// The same under a key; absent is nullopt without complaint.
std::optional<Number> readNumber(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics);
std::optional<Date> readDate(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics);
/// `from` and `to` of a map; neither: always.
Period readPeriod(yaml::MapReader& map, Diagnostics& diagnostics);

}  // namespace huimin
