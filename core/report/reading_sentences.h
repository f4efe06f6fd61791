#pragma once
#include "core/report/overview_sentences.h"
#include "core/report/printout_sentences.h"

/// What is said of a rule when it is read as prose, in both languages side by side.
namespace huimin::report::sentences {

// What a rule is.
inline constexpr Sentence readingPolicy{"政策", "Policy"};
inline constexpr Sentence readingPolicyNumber{"第 {0} 项", "no. {0}"};
inline constexpr Sentence readingKind{"种类", "Kind"};
inline constexpr Sentence readingMoney{"发放资金", "money"};
inline constexpr Sentence readingService{"提供服务", "a service"};
inline constexpr Sentence readingInformation{"告知信息", "information"};
inline constexpr Sentence readingAuthority{"主管部门", "Authority"};
inline constexpr Sentence readingInForce{"施行时间", "In force"};
inline constexpr Sentence readingAlways{"不限时间", "without limit of time"};
inline constexpr Sentence readingSubject{"对象", "For whom"};
inline constexpr Sentence readingUnit{"单位", "Unit"};
inline constexpr Sentence readingRatio{"没有单位", "none"};

// Headings.
inline constexpr Sentence readingConditions{"条件（全部符合）", "Conditions (all of them)"};
inline constexpr Sentence readingConditionsOf{"条件：{0}（全部符合）", "Conditions: {0} (all of them)"};
inline constexpr Sentence readingAmount{"数额", "How much"};
inline constexpr Sentence readingAmountOf{"数额：{0}", "How much: {0}"};
inline constexpr Sentence readingFigures{"用到的数", "The figures in it"};
inline constexpr Sentence readingFiguresAre{"用到的数：", "The figures in it:"};
inline constexpr Sentence readingDisplaced{"不能同时享受", "What takes its place"};
inline constexpr Sentence readingCounts{"是否计入收入", "What it counts towards"};
inline constexpr Sentence readingPapers{"材料", "Papers"};
inline constexpr Sentence readingPublicity{"公示", "Publication"};
inline constexpr Sentence readingNotes{"另外说明", "Notes"};
inline constexpr Sentence readingFormula{"怎样计算", "How it is worked out"};
inline constexpr Sentence readingRaises{"省里的提标", "What the province added"};
inline constexpr Sentence readingValues{"各时期的数值", "The values by time"};
inline constexpr Sentence readingItems{"逐项计算（{0}）", "Of each item ({0})"};
inline constexpr Sentence readingSource{"依据", "Source"};

// Sentences.
inline constexpr Sentence readingConcerns{"主要涉及：{0}。", "It mostly concerns whom this holds of: {0}."};
inline constexpr Sentence readingOnlyWhere{"只在下列情况：{0}。", "Only where {0}."};
inline constexpr Sentence readingOneRow{"同一{0}的合并为一项。", "Those with the same {0} are one."};
inline constexpr Sentence readingNoConditions{"没有条件。", "There are no conditions."};
inline constexpr Sentence readingIs{"{0}。", "{0}."};
inline constexpr Sentence readingIsDuring{"{0}：{1}。", "{0}: {1}."};
inline constexpr Sentence readingIn{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence readingAtLeast{"标准没有填写时，至少为{0}。", "Where the standard is not entered it is at least {0}."};
inline constexpr Sentence readingRounded{"最后舍入一次，保留 {0} 位小数，{1}。", "It is rounded once, at the end, to {0} decimals, {1}."};
inline constexpr Sentence readingDisplacedBy{"符合“{0}”的条件时，不再享受本项。", "Who is eligible for “{0}” gives this up."};
inline constexpr Sentence readingDisplacedByOr{"符合“{0}”的条件，或者{1}时，不再享受本项。", "Who is eligible for “{0}”, or of whom it is true that {1}, gives this up."};
inline constexpr Sentence readingCountsNothing{"不计入收入。", "It counts as nobody's income."};
inline constexpr Sentence readingCountsPart{"计入{0}：{1}。", "It counts towards “{0}”: {1}."};
inline constexpr Sentence readingNotPublished{"不得公示：{0}", "It is not published: {0}"};
inline constexpr Sentence readingPublished{"可以公示。", "It may be published."};
inline constexpr Sentence readingNoteWhen{"{0}（在下列情况下说明：{1}）", "{0} (said where {1})"};
inline constexpr Sentence readingLookFor{"县里填写，看：{0}。", "Each county enters it, from {0}."};
inline constexpr Sentence readingSwitch{"这是一个开关：县里决定是否扩大范围。", "This is a switch: each county decides whether to widen coverage."};
inline constexpr Sentence readingNoRaise{"省里没有提标。", "The province added nothing."};
inline constexpr Sentence readingDocument{"{0}（可信程度：{1}）", "{0} (confidence: {1})"};
inline constexpr Sentence readingHigh{"高", "high"};
inline constexpr Sentence readingMedium{"中", "medium"};
inline constexpr Sentence readingNotCited{"没有写依据", "no source is given"};

// Rounding.
inline constexpr Sentence roundedHalfUp{"四舍五入", "half up"};
inline constexpr Sentence roundedHalfDown{"五舍六入", "half down"};
inline constexpr Sentence roundedHalfEven{"四舍六入五成双", "half to even"};
inline constexpr Sentence roundedUp{"远离零进位", "away from zero"};
inline constexpr Sentence roundedDown{"向零舍去", "towards zero"};
inline constexpr Sentence roundedCeiling{"向上取整", "upwards"};
inline constexpr Sentence roundedFloor{"向下取整", "downwards"};

}  // namespace huimin::report::sentences
