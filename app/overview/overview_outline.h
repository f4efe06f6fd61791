#pragma once
#include <vector>

#include "app/widgets/outline_item.h"
#include "core/report/words.h"
#include "core/rulepack/overview.h"

namespace huimin {

/// The items of the sources pack by pack, each with what it says, what becomes of it and where; those alone in which every word that is
/// sought stands, in any part. Nothing sought: all.
std::vector<OutlineItem> overviewOutline(const std::vector<OverviewItem>& items, const RuleSet& rules, const QString& sought,
                                         const report::Words& words);

}  // namespace huimin
