#pragma once
#include <nlohmann/json.hpp>

#include "core/determination/comparison.h"

namespace huimin::cli {

/// A comparison in a fixed shape, with both languages in it: rows with both days, the difference and its causes; policies; totals.
nlohmann::ordered_json comparisonJson(const Comparison& comparison);

}  // namespace huimin::cli
