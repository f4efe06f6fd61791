#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/rulepack/standard.h"

namespace huimin {

/// What a value written per `per` is multiplied by to be in the standard's unit: 1/12 of one per year where the unit is by the
/// month; 1 where nothing is written. Nullopt: it does not fit the unit.
std::optional<Number> perFactor(const Standard& standard, const std::string& per, const UnitSystem& units);

/// What a value may be written per, the standard's own first: month, year. One alone where nothing converts to it.
std::vector<std::string> perChoices(const Standard& standard, const UnitSystem& units);

}  // namespace huimin
