#pragma once
#include <nlohmann/json.hpp>

#include "core/rulepack/overview.h"

namespace huimin::cli {

/// {"items": [{"item": "W5", "pack": …, "label": …, "what": …, "for_whom": …, "figure": …, "from": "2023-01-12", "to": null,
/// "does": "amount", "rules": [{"id", "file"}], "file": …, "citations": [{"document", "article", "confidence"}]}]}
nlohmann::ordered_json overviewJson(const std::vector<OverviewItem>& items, const RuleSet& rules);

}  // namespace huimin::cli
