#pragma once
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/determination/determination.h"

/// The parts that the shapes of a determination and of a comparison have in common.
namespace huimin::cli {

/// One sum, its bounds, or null where none is known.
nlohmann::ordered_json amountJson(const AmountResult& amount);
nlohmann::ordered_json textOrNull(std::string_view text);
nlohmann::ordered_json raiseJson(const Raise* raise, const DeterminationInput& input);
nlohmann::ordered_json packsJson(const RuleSet& rules);
/// Null where there is no sheet.
nlohmann::ordered_json standardsJson(const StandardsSheet* sheet);

}  // namespace huimin::cli
