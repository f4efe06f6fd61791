#pragma once
#include "core/text/sentence.h"

/// What is said about mistakes in a calendar file.
namespace huimin::calendar_sentences {

inline constexpr Sentence missingYear{"日历文件要写明年份。请加上一行，如 year: 2023。",
                                      "A calendar file names its year. Add a line like year: 2023."};
inline constexpr Sentence badConfidence{"“{0}”不是可信程度。请写 high、medium 或 low。",
                                        "\"{0}\" is no confidence. Write high, medium or low."};
inline constexpr Sentence noDay{
    "“{0}”不是日期。请写成 2023-04-05，或两端都算在内的一段 2023-01-21..2023-01-27。",
    "\"{0}\" is no day. Write 2023-04-05, or 2023-01-21..2023-01-27 with both ends included."};
inline constexpr Sentence noList{"“{0}”下面要逐项列出日期，没有就写 []。",
                                 "List the days under \"{0}\" one by one; write [] where there are none."};
inline constexpr Sentence backwards{"“{0}”的末日早于首日。请对调两端。",
                                    "\"{0}\" ends before it begins. Swap its ends."};
inline constexpr Sentence otherYear{"{0} 不在 {1} 年内，也不在上一年 12 月。请核对年份。",
                                    "{0} is neither in {1} nor in the December before. Check the year."};
inline constexpr Sentence listedTwice{"{0} 列了两次。请删去一个。", "{0} is listed twice. Delete one of them."};
inline constexpr Sentence statutoryOutsideBreaks{
    "法定节假日 {0} 不在任何一段放假日期（breaks）内。请核对通知。",
    "The statutory holiday {0} lies in none of the breaks. Check the notice."};
inline constexpr Sentence makeUpNoWeekend{"调休上班日 {0} 不是周六或周日。请核对通知。",
                                          "The make-up workday {0} is no Saturday or Sunday. Check the notice."};
inline constexpr Sentence makeUpInBreak{"调休上班日 {0} 在放假日期（breaks）内。请核对通知。",
                                        "The make-up workday {0} lies in a break. Check the notice."};

} // namespace huimin::calendar_sentences
