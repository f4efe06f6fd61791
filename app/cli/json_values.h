#pragma once
#include <nlohmann/json.hpp>
#include <optional>

#include "core/determination/determination.h"

namespace huimin::cli {

/// {"zh": …, "en": …}
nlohmann::ordered_json toJson(const Bilingual& text);
/// The cited document by its short name, with article and confidence; null where nothing is cited.
nlohmann::ordered_json toJson(const Citation* citation, const RuleSet& rules);
/// A value as text: money with two decimals, other numbers with what they need, a day as 2023-01-31. What is not known is null, or
/// {"low", "high"} where its bounds are known. A list is a list of texts.
nlohmann::ordered_json valueJson(const Value& value, bool isMoney);

}  // namespace huimin::cli
