#pragma once
#include "core/text/sentence.h"

/// What is said while an entry of a standards sheet is typed, in both languages side by side.
namespace huimin::sentences {

inline constexpr Sentence valueMissing{"请填文件上的数额。", "Enter the figure that the document has."};
inline constexpr Sentence switchMissing{"请选本地文件写的是“是”还是“否”。", "Choose yes or no, as the local document has it."};
inline constexpr Sentence figureName{"数额", "Figure"};
inline constexpr Sentence fromName{"执行日期", "From"};
inline constexpr Sentence fromMissing{"请填从哪一天起执行，例如 2023-01-01。", "Enter the day from which it holds, such as 2023-01-01."};
inline constexpr Sentence valueBelowZero{"标准不能是负数。", "A standard is not below zero."};
inline constexpr Sentence fromTwice{"从 {0} 起已经填过一条。请选中那一条修改，或者另写日期。",
                                    "There is an entry from {0} already. Choose that one to change it, or give another day."};
inline constexpr Sentence documentMissing{"没有文号也能用，但以后查不到这个数出自哪里。",
                                          "It counts without a document, but nobody can look up where the figure is from."};
inline constexpr Sentence notYetInForce{"{0} 起才执行，测算日期 {1} 还用不上。", "It holds from {0} only, not yet on {1}."};
inline constexpr Sentence farAbove{"折合 {0}，大约是上一条（{1}）的 {2} 倍。请核对是按月还是按年。",
                                   "That is {0}, about {2} times the entry before ({1}). Check whether it is by the month or by the year."};
inline constexpr Sentence farBelow{"折合 {0}，大约只有上一条（{1}）的 {2} 分之一。请核对是按月还是按年。",
                                   "That is {0}, about 1/{2} of the entry before ({1}). Check whether it is by the month or by the year."};

}  // namespace huimin::sentences
