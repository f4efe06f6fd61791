#pragma once
#include "core/text/sentence.h"

namespace huimin::sentences {

inline constexpr Sentence packHasNoValue{"规则包没有“{0}”在 {1} 的数值", "the rule pack has no value of “{0}” on {1}"};
inline constexpr Sentence noAmountOnDay{"规则包没有 {0} 的金额规则", "the rule pack has no rule for the amount on {0}"};
inline constexpr Sentence cameOutAs{"结果是 {0}", "it came out as {0}"};
inline constexpr Sentence ruleAtFault{"规则有误，未能判断：{0}（{1}）", "could not be determined, because the rule is at fault: {0} ({1})"};
inline constexpr Sentence notInForce{"本项在 {0} 不在施行期内", "this is not in force on {0}"};
inline constexpr Sentence noSheet{"没有“{0}”的标准表：各项地方标准均视为未填", "there is no standards sheet for “{0}”: every local standard counts as not entered"};
inline constexpr Sentence noCounty{"档案没有写明县：各项地方标准均视为未填", "the profile names no county: every local standard counts as not entered"};
inline constexpr Sentence standardNotEntered{"“{0}”未填写", "“{0}” is not entered"};
inline constexpr Sentence countsAsZero{"按规则算出 {0}，小于 0，按 0 计：请核对这条规则", "the rule gives {0}, below 0; it counts as 0: check the rule"};
inline constexpr Sentence belowFloor{"填写的标准低于 {0}，按填写的显示，请核对", "the standard entered is below {0}; it is shown as entered: check it"};
inline constexpr Sentence floorUsed{"标准未填写，至少为 {0}", "the standard is not entered; it is at least {0}"};
inline constexpr Sentence displacedBy{"因享受“{0}”而不再享受", "given up for “{0}”"};
inline constexpr Sentence displacementOpen{"若享受“{0}”则不再享受，尚不能确定", "would be given up for “{0}”, which is not known yet"};
inline constexpr Sentence notDisplaced{"未因“{0}”而放弃", "not given up for “{0}”"};
inline constexpr Sentence couldNotCompute{"“{0}”算不出来：{1}", "“{0}” cannot be computed: {1}"};
inline constexpr Sentence exampleDiffers{"没有存为示例：再算一遍，{0} 的 {1} 应为 {2}，却得 {3}", "not kept as an example: determined once more, {1} of {0} should be {2} and is {3}"};
inline constexpr Sentence staleSheet{"标准表中最新的一项自 {0} 起施行，距测算日期已超过 {1} 天，请核对是否有新标准",
                                     "the latest entry of the standards sheet is of {0}, more than {1} days before the day of determination: check for a newer one"};

}  // namespace huimin::sentences
