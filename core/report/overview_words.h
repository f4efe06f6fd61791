#pragma once
#include <string>
#include <vector>

#include "core/report/words.h"
#include "core/rulepack/overview.h"

namespace huimin::report {

/// What is said of an item of a source, part by part, each with what the part is called: 对象 …, 数额 …, 依据 ….
struct OverviewPart {
    std::string label;
    std::string text;
};

/// An item of the overview as people read it.
struct OverviewText {
    std::string number;      ///< W5
    std::string title;
    std::string treatment;   ///< what becomes of it: 算出金额, 核对规则, 告知内容
    std::vector<OverviewPart> parts;
};

OverviewText overviewText(const OverviewItem& item, const RuleSet& rules, const Words& words);

}  // namespace huimin::report
