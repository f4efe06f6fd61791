#pragma once
#include "core/text/sentence.h"

/// What is said of names that may be written in expressions.
namespace huimin::sentences {

inline constexpr Sentence offerDay{"测算日期", "the day of determination"};
inline constexpr Sentence offerCountedBenefits{"计入本项的待遇之和", "the sum of the benefits that count for this"};
inline constexpr Sentence offerReceived{"领取的数额：档案写明的，没有写就是算出的", "what is received: as the profile has it, else as determined"};
inline constexpr Sentence offerEligible{"是否符合“{0}”的条件", "whether “{0}” is due"};
inline constexpr Sentence offerEligibleBy{"是否符合“{0}”（{1}）的条件", "whether “{0}” ({1}) is due"};
inline constexpr Sentence offerEntitlement{"“{0}”的数额，不符合时为 0", "the amount of “{0}”, 0 where it is not due"};
inline constexpr Sentence offerPaid{"正在领取的“{0}”", "the “{0}” that is being paid"};
inline constexpr Sentence offerFunction{"写法：{0}\n例：{1}", "written {0}\nexample: {1}"};
inline constexpr Sentence offerWord{"表达式语言的词", "a word of the expression language"};

}  // namespace huimin::sentences
