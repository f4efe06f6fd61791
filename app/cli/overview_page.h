#pragma once
#include <string>
#include <vector>

#include "app/cli/layout.h"
#include "core/rulepack/overview.h"

namespace huimin::cli {

/// The items pack by pack: what each says, whether the program computes, checks or tells it, by which file, and its source.
std::string overviewPage(const std::vector<OverviewItem>& items, const RuleSet& rules, const Layout& layout);

}  // namespace huimin::cli
