#pragma once
#include "core/text/sentence.h"

/// What is said about a profile that cannot be read, in both languages side by side.
namespace huimin::sentences {

// National ID.
inline constexpr Sentence idOfFifteenDigits{"这是 15 位的旧身份证号码。请按现用的证件填写 18 位号码。",
                                            "This is an old ID number of 15 digits. Enter the 18 characters on the present card."};
inline constexpr Sentence idLength{"身份证号码应该有 18 位，这里有 {0} 位。请对照证件核对。",
                                   "An ID number has 18 characters, but this one has {0}. Compare it with the card."};
inline constexpr Sentence idCharacters{"身份证号码的前 17 位应该是数字，最后一位是数字或者 X。请对照证件核对。",
                                       "The first 17 characters of an ID number are digits, and the last is a digit or X. Compare it with the card."};
inline constexpr Sentence idBirthDate{"身份证号码的第 7 到 14 位是出生日期，这里的“{0}”却不是日期。请对照证件核对。",
                                      "Characters 7 to 14 of an ID number are the date of birth, but \"{0}\" is no date. Compare it with the card."};
inline constexpr Sentence idCheckCharacter{"身份证号码的最后一位（校验码）与前 17 位对不上：可能录错了一位，或者颠倒了两位。请对照证件核对。",
                                           "The last character of the ID number, its check character, does not fit the others: one may be mistyped, or two swapped. Compare it with the card."};
inline constexpr Sentence idDiffers{"“{0}”写的是“{1}”，身份证号码里却是“{2}”。请对照证件，改正其中一个。",
                                    "\"{0}\" is {1}, but the ID number says {2}. Compare with the card and correct one of them."};

// An item of a list that has no name.
inline constexpr Sentence itemAtPlace{"{0} {1}", "{0} {1}"};

// The profile as a whole.
inline constexpr Sentence newerFormat{"这份档案的格式是 {0}，由更新版本的程序写成；本程序只能读格式 1。请更新程序后再打开。",
                                      "This profile is in format {0}, made by a newer version; this program reads format 1. Update the program, then open it again."};
inline constexpr Sentence badFormat{"“format”应该写 1，不加引号，或者不写；写的却是{0}。",
                                    "\"format\" should be 1, without quotes, or left out, not {0}."};
inline constexpr Sentence unknownKind{"“profile”应该写明是哪一种档案，可以写的有：{1}；写的却是{0}。",
                                      "\"profile\" should say what kind of profile this is, one of {1}, not {0}."};
inline constexpr Sentence notAProfile{"这里缺少“profile”，看不出是哪一种档案。请加上一行“profile: …”，可以写的有：{0}。",
                                      "\"profile\" is missing, so it cannot be told what kind of profile this is. Add a line \"profile: …\". Known are: {0}."};
inline constexpr Sentence unlistedOnlyNone{"“unlisted”只能写 none（没有列出的都不适用），或者不写；写的却是{0}。",
                                           "\"unlisted\" can only be none (what is not listed does not apply) or left out, not {0}."};
inline constexpr Sentence applicantUnknown{"申请人“{0}”不在列出的成员里。请写一位成员的 id：{1}。",
                                           "The applicant \"{0}\" is none of the members listed. Write the id of one of them: {1}."};

// Facts. {0} is the fact's label.
inline constexpr Sentence requiredFact{"这里缺少必须填写的“{0}”（{1}）。请补上。", "\"{1}\" is required here and missing. Add it."};
inline constexpr Sentence requiredUnknown{"“{0}”（{1}）必须填写，不能写 unknown，也不能空着。请补上。",
                                          "\"{1}\" is required: it can be neither unknown nor empty. Fill it in."};
inline constexpr Sentence shouldBeBoolean{"“{0}”应该写 true（是）、false（否）或者 unknown（未知），不加引号；写的却是{1}。",
                                          "\"{0}\" should be true, false or unknown, without quotes, not {1}."};
inline constexpr Sentence shouldBeNumber{"“{0}”应该是一个数，写成 12 或者 12.50 这样，不加引号和千位分隔符，前面不补零；写的却是{1}。",
                                         "\"{0}\" should be a number such as 12 or 12.50, without quotes, thousands marks or leading zeros, not {1}."};
inline constexpr Sentence shouldBeDate{"“{0}”应该是一个日期，写成 2023-01-31 这样，不加引号；写的却是{1}。",
                                       "\"{0}\" should be a date such as 2023-01-31, without quotes, not {1}."};
inline constexpr Sentence noSuchDay{"“{0}”写的是 {1}，没有这一天。请核对年、月、日。",
                                    "\"{0}\" is {1}, but there is no such day. Check the year, the month and the day."};
inline constexpr Sentence shouldBeText{"“{0}”应该是一段文字，写的却是{1}。", "\"{0}\" should be a text, not {1}."};
inline constexpr Sentence textNeedsQuotes{"“{0}”是文字，数字和 true、false 这样的词要加引号。请写成 \"{1}\"。",
                                          "\"{0}\" is a text: digits, and words like true and false, need quotes. Write \"{1}\"."};
inline constexpr Sentence emptyText{"“{0}”里什么也没有。请填写；不知道就写 unknown，或者删去这一项。",
                                    "Nothing is written for \"{0}\". Fill it in; where it is not known write unknown, or delete the entry."};
inline constexpr Sentence shouldBeOption{"“{0}”只能写 {2}，或者 unknown（未知）；写的却是{1}。",
                                         "\"{0}\" can only be {2}, or unknown, not {1}."};
inline constexpr Sentence shouldBeGroup{"“{0}”应该是一组“名称: 值”，或者写 none（没有）、unknown（未知）；写的却是{1}。",
                                        "\"{0}\" should be a group of \"name: value\" entries, or none, or unknown, not {1}."};
inline constexpr Sentence controlInText{"“{0}”里有看不见的控制字符（如换行、转义）。请删去，只留看得见的文字。",
                                        "\"{0}\" holds an invisible control character, such as a line break or an escape. Delete it and keep what can be seen."};
inline constexpr Sentence groupAlwaysApplies{"“{0}”总是适用的，不能写 none（没有）。不知道的，请写 unknown，或者不写。",
                                             "\"{0}\" always applies and cannot be none. Where it is not known, write unknown, or leave it out."};
inline constexpr Sentence tooManyOfGroup{"“{0}”最多填 {1} 种，这里填了{2}。请删去多余的。",
                                         "\"{0}\" takes {1} at most, but there are {2}. Delete what is too many."};
inline constexpr Sentence shouldBeList{"“{0}”应该是一个列表（每项以“- ”开头），写的却是{1}。",
                                       "\"{0}\" should be a list (each item beginning with \"- \"), not {1}."};
inline constexpr Sentence numberTooLow{"“{0}”不能小于 {1}，写的却是 {2}。请核对。", "\"{0}\" cannot be below {1}, but is {2}. Check it."};
inline constexpr Sentence numberNotAbove{"“{0}”必须大于 {1}，写的却是 {2}。请核对。", "\"{0}\" must be above {1}, but is {2}. Check it."};
inline constexpr Sentence numberTooHigh{"“{0}”不能大于 {1}，写的却是 {2}。请核对。", "\"{0}\" cannot be above {1}, but is {2}. Check it."};
inline constexpr Sentence numberOutside{"“{0}”应该在 {1} 到 {2} 之间，写的却是 {3}。请核对。",
                                        "\"{0}\" should be from {1} to {2}, but is {3}. Check it."};
inline constexpr Sentence numberOutsideAbove{"“{0}”应该大于 {1}、不超过 {2}，写的却是 {3}。请核对。",
                                             "\"{0}\" should be above {1} and at most {2}, but is {3}. Check it."};
inline constexpr Sentence wholeNumber{"“{0}”应该是整数，不带小数点，写的却是 {1}。请核对。",
                                      "\"{0}\" should be a whole number without a decimal point, but is {1}. Check it."};
inline constexpr Sentence tooManyDecimals{"“{0}”最多写 {1} 位小数，写的却是 {2}。请核对。",
                                          "\"{0}\" takes at most {1} decimals, but is {2}. Check it."};
inline constexpr Sentence unknownInList{"“{0}”都不知道时才写 unknown，不能和别的一起列出。请删去它，或者只写 unknown，不加方括号。",
                                        "unknown says that nothing is known of \"{0}\", so it cannot be one of a list. Delete it, or write only unknown, without brackets."};
inline constexpr Sentence optionTwice{"“{0}”里的“{1}”列了两次。请删去一个。", "\"{1}\" is listed twice under \"{0}\". Delete one of them."};
inline constexpr Sentence emptyChoices{"“{0}”至少要列出一项。请补上；不知道就写 unknown。",
                                       "\"{0}\" needs at least one item. Add it; where none is known write unknown."};
inline constexpr Sentence tooFewItems{"“{0}”至少要有 {1} 项，这里只有 {2} 项。请补上。",
                                      "\"{0}\" needs at least {1}, but has {2}. Add what is missing."};
inline constexpr Sentence itemIdTwice{"编号“{0}”在第 {1} 行已经用过。请给每一项不同的 id。",
                                      "The id \"{0}\" is already used on line {1}. Give each item an id of its own."};
inline constexpr Sentence keyTaken{"“{0}”已经有一项了，请填另外一个。", "There is an item of {0} already; enter another."};
inline constexpr Sentence itemKeyTwice{"{0} 在第 {1} 行已经列过，同一个“{2}”只能列一次。请合并成一项，或者改正其中一个。",
                                       "{0} is already listed on line {1}, and the same \"{2}\" can be listed only once. Put both into one item, or correct one of them."};
inline constexpr Sentence unknownBenefit{"没有叫“{0}”、按金额发放的待遇（服务和信息没有金额）。请核对编号，或者删去这一项。",
                                         "There is no benefit \"{0}\" that pays a sum (services and information pay none). Check its id, or delete the entry."};
inline constexpr Sentence idOfTheWhole{"“{0}”指的是整个档案，不能作其中一项的 id。请换一个。",
                                       "\"{0}\" means the profile as a whole and cannot be the id of an item. Choose another."};
inline constexpr Sentence dateAfterDay{"“{0}”（{1}）晚于测算日期 {2}。请核对这两个日期。",
                                       "\"{0}\" ({1}) is after the day of determination, {2}. Check both dates."};


// Typing into a field.
inline constexpr Sentence typedNoNumber{"“{0}”不是数。请写成 12 或者 12.50 这样。", "\"{0}\" is no number. Write it like 12 or 12.50."};
inline constexpr Sentence typedNoDate{"“{0}”不是日期。请写成 1948-06-15 或者 19480615 这样。",
                                      "\"{0}\" is no date. Write it like 1948-06-15 or 19480615."};

// Pasted rows.
inline constexpr Sentence pastedRows{"录入了 {0} 行。", "Rows entered: {0}."};
inline constexpr Sentence pastedProblem{"第 {0} 行，{1}：{2}", "Row {0}, {1}: {2}"};
inline constexpr Sentence pastedNoOption{"“{0}”不在可选的各项之中。", "\"{0}\" is none of the options."};
inline constexpr Sentence pastedLeftOut{"第 {0} 行有几格不知道填在哪里，没有录入：{1}", "Row {0}: it is not known where these cells belong; they were not entered: {1}"};
inline constexpr Sentence pastedColumn{"第 {0} 列", "column {0}"};
inline constexpr Sentence pastedColumnsLeftOut{"这几列不知道填在哪里，没有录入：{0}", "It is not known where these columns belong; they were not entered: {0}"};
inline constexpr Sentence pastedNoItem{"第 {0} 行没有录入：缺少“{1}”，分不清是哪一项。", "Row {0} was not entered: without \"{1}\" it cannot be told from the others."};

// Editing.
inline constexpr Sentence noSuchFact{"档案里没有“{0}”这一处：可能已经被删去，或者规则里没有这一项。请重新选择。",
                                     "The profile has no place \"{0}\": it may have been deleted, or the rules know no such fact. Choose again."};

}  // namespace huimin::sentences
