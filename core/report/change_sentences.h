#pragma once
#include "core/text/sentence.h"

/// What is said of two days that are compared, in both languages side by side.
namespace huimin::report::sentences {

inline constexpr Sentence daysExchanged{"前一天不能晚于后一天，请对调。", "The earlier day cannot be after the later: exchange them."};
inline constexpr Sentence leftOutOnFirst{"{0}（{1} {2}）在 {3} 不计算在内", "{0} ({1} {2}) is left out on {3}"};
inline constexpr Sentence leftOutOnBoth{"{0}（{1} {2}）在这两天都不计算在内", "{0} ({1} {2}) is left out on both days"};
inline constexpr Sentence changedRows{"有变化（{0} 项）", "Changed ({0})"};
inline constexpr Sentence nothingChanged{"没有变化：两天的结论和金额都一样", "Nothing changed: outcomes and amounts are the same on both days"};
inline constexpr Sentence unchangedRows{"没有变化（{0} 项）：{1}", "Unchanged ({0}): {1}"};
inline constexpr Sentence rowNotThere{"—", "—"};
inline constexpr Sentence causeFrom{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence anyOneWouldDo{"以上任何一项单独就会这样", "any one of these alone would do"};
inline constexpr Sentence withoutIt{"没有这一变化则为：{0}", "without this: {0}"};
inline constexpr Sentence noSingleCause{"说不出是哪一项引起的", "no single thing was found that makes it so"};
inline constexpr Sentence standInPolicies{"政策", "Policies"};
inline constexpr Sentence otherBenefits{"其他待遇", "Other benefits"};
inline constexpr Sentence unchanged{"没有变化", "unchanged"};
inline constexpr Sentence difference{"差额", "difference"};
inline constexpr Sentence unchangedPolicies{"没有变化：{0}", "unchanged: {0}"};
inline constexpr Sentence incompleteOn{"{0} 尚不完整，还有待定的", "not complete on {0}, something is open"};
inline constexpr Sentence incompleteOnBoth{"两天都不完整，还有待定的", "not complete on either day, something is open"};
inline constexpr Sentence replacedDocuments{"依据更替", "Documents replaced"};
inline constexpr Sentence replacedBy{"{0} → {1}", "{0} → {1}"};

}  // namespace huimin::report::sentences
