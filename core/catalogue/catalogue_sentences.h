#pragma once
#include "core/text/sentence.h"

/// What is said about a kind of profile that a pack declares wrongly, in both languages side by side.
namespace huimin::sentences {

// Scalars.
inline constexpr Sentence notANumber{"这里应该是一个数，写成 12 或者 12.50 这样，不加引号和千位分隔符，前面不补零；写的却是{0}。",
                                     "A number such as 12 or 12.50 should stand here, without quotes, thousands marks or leading zeros, not {0}."};
inline constexpr Sentence notADate{"这里应该是一个日期，写成 2023-01-31 这样，不加引号；写的却是{0}。",
                                   "A date such as 2023-01-31 should stand here, without quotes, not {0}."};
inline constexpr Sentence periodBackwards{"止日（to）{1} 早于起日（from）{0}。请核对两个日期。",
                                          "\"to\", {1}, is before \"from\", {0}. Check both dates."};

// Facts.
inline constexpr Sentence unknownFactType{"“type”应该写明类型，可以写的有：{1}；写的却是{0}。",
                                          "\"type\" should be one of {1}, not {0}."};
inline constexpr Sentence factTwice{"“{0}”在第 {1} 行已经声明过。请删去一个，或者换一个名称。",
                                    "\"{0}\" is already declared on line {1}. Delete one of them, or rename it."};
inline constexpr Sentence factThere{"“{0}”在 {1} 已经声明过。请换一个名称。",
                                    "\"{0}\" is already declared at {1}. Choose another name."};
inline constexpr Sentence noSuchPlace{"“{1}”里没有名为“{0}”的列表或组。请核对 at。",
                                      "\"{1}\" has no list or group named \"{0}\". Check \"at\"."};
inline constexpr Sentence factIdTaken{"“{0}”在档案里另有用途，不能作事实的名称。请换一个名称。",
                                      "\"{0}\" has a use of its own in profiles, so no fact can be called that. Choose another name."};
inline constexpr Sentence noFacts{"“{0}”下面没有列出任何事实。请在 facts 下面逐项声明。",
                                  "No facts are declared for \"{0}\". Declare them under \"facts\"."};
inline constexpr Sentence sumsHoldNumbers{"“{0}”是几项金额，里面只能是 type: number 的事实。请改正“{1}”的类型。",
                                          "\"{0}\" holds sums, so every fact in it must be of type number. Change the type of \"{1}\"."};
inline constexpr Sentence choiceNeedsOptions{"“{0}”要从选项里选，却没有列出选项。请在 options 下面列出。",
                                             "\"{0}\" is chosen from options, but none are listed. List them under \"options\"."};
inline constexpr Sentence optionIsUnknown{"选项不能叫“unknown”：档案里写 unknown 是“还不知道”的意思。请换一个名称。",
                                          "An option cannot be called \"unknown\": in a profile that word says that the fact is not known. Choose another name."};
inline constexpr Sentence twoLowLimits{"“at_least”（不小于）和“above”（大于）只能写一个。请删去一个。",
                                       "Only one of \"at_least\" and \"above\" can be written. Delete one of them."};
inline constexpr Sentence limitsBackwards{"没有数能同时符合下限 {0} 和上限 {1}。请核对。",
                                          "No number fits both the lower limit {0} and the upper limit {1}. Check them."};
inline constexpr Sentence notNegative{"“{0}”不能是负数，写的却是 {1}。请核对。", "\"{0}\" cannot be negative, but is {1}. Check it."};

// Facts that name their neighbours.
inline constexpr Sentence noSuchSibling{"“{0}”旁边没有名为“{1}”的事实。请核对名称。",
                                        "Beside \"{0}\" there is no fact named \"{1}\". Check the name."};
inline constexpr Sentence noSuchItemFact{"列表“{0}”的 facts 里没有名为“{1}”的事实。请核对名称。",
                                         "The list \"{0}\" has no fact named \"{1}\". Check the name."};
inline constexpr Sentence keyMayBeMissing{"“{1}”用来区分“{0}”的各项，所以必须填写。请给它加上 required: true。",
                                          "\"{1}\" tells the items of \"{0}\" apart, so it must be given. Add \"required: true\" to it."};
inline constexpr Sentence fillsOtherType{"身份证号码填不了“{0}”：它应该是 type: {1}。请改正类型，或者换一个事实。",
                                         "An ID number cannot fill \"{0}\": that should be of type {1}. Change its type, or name another fact."};
inline constexpr Sentence noSuchOption{"“{0}”没有“{1}”这个选项。请核对名称。", "\"{0}\" has no option \"{1}\". Check the name."};

}  // namespace huimin::sentences
