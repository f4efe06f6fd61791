#pragma once
#include "core/text/sentence.h"

/// What is said of the items of a source, in both languages side by side.
namespace huimin::report::sentences {

inline constexpr Sentence itemCount{"{0} 项", "items: {0}"};
inline constexpr Sentence itemWhat{"内容", "what"};
inline constexpr Sentence itemForWhom{"对象", "for whom"};
inline constexpr Sentence itemFigure{"数额", "figure"};
inline constexpr Sentence itemWhen{"时间", "when"};
inline constexpr Sentence itemSource{"依据", "source"};
inline constexpr Sentence itemRules{"规则", "rules"};
inline constexpr Sentence fromDay{"{0} 起", "from {0}"};
inline constexpr Sentence untilDay{"到 {0} 为止", "until {0}"};
inline constexpr Sentence fromTo{"{0} 至 {1}", "{0} to {1}"};
inline constexpr Sentence computesAmount{"算出金额", "computes the amount"};
inline constexpr Sentence checksRule{"核对规则", "checks the rule"};
inline constexpr Sentence tellsInformation{"告知内容", "tells what it says"};
inline constexpr Sentence noOverview{"这些规则包没有总览（overview.yaml）。", "These packs have no overview (overview.yaml)."};

}  // namespace huimin::report::sentences
