#pragma once
#include "core/text/sentence.h"

/// The fixed words in the labels of what rules name.
namespace huimin::rule_words {

inline constexpr Sentence determinationDate{"测算日期", "day of determination"};
inline constexpr Sentence countedBenefits{"计入收入的各项待遇", "benefits that count as income"};
inline constexpr Sentence received{"实际领取的金额（没有的，按应发金额）", "amount paid (or else due)"};
inline constexpr Sentence items{"各项", "items"};
inline constexpr Sentence byRoute{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence ofGroup{"{1}的{0}", "{0} ({1})"};
inline constexpr Sentence entitlement{"“{0}”的金额", "amount of {0}"};
inline constexpr Sentence receivedBenefit{"正在领取的{0}金额", "{0} being received"};
inline constexpr Sentence isEligible{"符合“{0}”的条件", "is eligible for {0}"};
inline constexpr Sentence isReceiving{"正在领取“{0}”", "is receiving {0}"};
inline constexpr Sentence switchedOn{"已实行“{0}”", "has switched on “{0}”"};
inline constexpr Sentence county{"本地", "the county"};
inline constexpr Sentence ageUnit{"岁", ""};
inline constexpr Sentence monthUnit{"个月", "month"};
inline constexpr Sentence gradeUnit{"级", ""};
inline constexpr Sentence itemUnit{"项", "item"};

}  // namespace huimin::rule_words
