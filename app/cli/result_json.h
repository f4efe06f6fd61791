#pragma once
#include <nlohmann/json.hpp>

#include "core/determination/determination.h"

namespace huimin::cli {

/// A determination in the shape the contract fixes (contract: Result). Sums are texts with two decimals; both languages at once.
nlohmann::ordered_json resultJson(const Determination& determination);

}  // namespace huimin::cli
