#pragma once
#include <nlohmann/json.hpp>

#include "core/rulepack/overview.h"

namespace huimin::cli {

/// {"items": [{"item": "W5", "pack": …, "label": …, "says": …, "does": "amount", "rules": [{"id", "file"}], "file": …, "citation": …}]}
nlohmann::ordered_json overviewJson(const std::vector<OverviewItem>& items, const RuleSet& rules);

}  // namespace huimin::cli
