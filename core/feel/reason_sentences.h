#pragma once
#include "core/text/sentence.h"

/// Why an expression came out null, one sentence a reason. Types are named by type_name.h.
namespace huimin::feel::reasons {

// Calling a built-in.
inline constexpr Sentence unknownFunction{"没有名为 {0} 的函数", "there is no function named {0}"};
inline constexpr Sentence unknownFunctionNear{"没有名为 {0} 的函数，是否想写 {1}？", "there is no function named {0}; did you mean {1}?"};
inline constexpr Sentence wrongArgumentCount{"{0} 不能带 {1} 个参数，可以这样调用：{2}",
                                             "{0} cannot be called with {1} arguments; it is called like this: {2}"};
inline constexpr Sentence unknownParameter{"{0} 没有名为 {1} 的参数，可以这样调用：{2}",
                                           "{0} has no parameter named {1}; it is called like this: {2}"};
inline constexpr Sentence missingParameter{"{0} 缺少参数，可以这样调用：{1}",
                                           "{0} is missing a parameter; it is called like this: {1}"};
inline constexpr Sentence repeatedParameter{"{0} 的参数 {1} 给了不止一次", "parameter {1} of {0} is given more than once"};

// What a built-in was given.
inline constexpr Sentence wrongArgumentType{"参数 {0} 应当是{1}，这里是{2}", "parameter {0} should be {1}, but it is {2}"};
inline constexpr Sentence wrongItemType{"参数 {0} 中的每一项应当是{1}，这里有{2}",
                                        "every item of the parameter {0} should be {1}, but one is {2}"};
inline constexpr Sentence itemsNotComparable{"列表中的{0}与{1}无法比较大小", "{0} and {1} in one list cannot be put in order"};
inline constexpr Sentence itemIsNull{"列表中有一项是空值，无法比较大小", "an item of the list is null, and null has no place in order"};
inline constexpr Sentence dateTooFar{"参数 {0} 的 {1} 超出了日历", "parameter {0} is {1}, which is beyond any calendar"};
inline constexpr Sentence emptyList{"列表是空的，没有结果", "the list is empty, so there is no result"};
inline constexpr Sentence tooFewItems{"列表至少要有 {0} 项", "the list needs at least {0} items"};
inline constexpr Sentence notWhole{"参数 {0} 应当是整数，这里是 {1}", "parameter {0} should be a whole number, but it is {1}"};
inline constexpr Sentence scaleOutOfRange{"小数位数应当是 -6111 到 6176 之间的整数，这里是 {0}",
                                          "the scale should be a whole number from -6111 to 6176, but it is {0}"};
inline constexpr Sentence positionOutOfRange{"位置 {0} 超出范围，共 {1} 个", "position {0} is out of range, there are {1}"};
inline constexpr Sentence lengthNotPositive{"长度应当大于零，这里是 {0}", "the length should be above zero, but it is {0}"};
inline constexpr Sentence divisionByZero{"除数是零", "the divisor is zero"};
inline constexpr Sentence noRealResult{"{0} 没有实数结果", "there is no real result for {0}"};
inline constexpr Sentence resultTooLarge{"结果太大", "the result is too large"};

// Converting.
inline constexpr Sentence noDate{"“{0}” 不是日期，日期写作 2023-01-31", "\"{0}\" is no date; a date is written 2023-01-31"};
inline constexpr Sentence noSuchDay{"没有 {0} 年 {1} 月 {2} 日", "there is no day {0}-{1}-{2}"};
inline constexpr Sentence noDuration{"“{0}” 不是时间长度，写作 P1Y2M 或 P3DT4H",
                                     "\"{0}\" is no duration; one is written P1Y2M or P3DT4H"};
inline constexpr Sentence noNumber{"“{0}” 不是数字", "\"{0}\" is no number"};
inline constexpr Sentence groupingSeparator{"分组符应当是空格、逗号、句点或 null，并且不同于小数点",
                                            "the grouping separator should be a space, a comma, a full stop or null, and not the decimal one"};
inline constexpr Sentence decimalSeparator{"小数点应当是句点、逗号或 null", "the decimal separator should be a full stop, a comma or null"};

// Contexts.
inline constexpr Sentence noKeyAndValue{"每一项应当有 key（文本）和 value 两个条目", "every item should have the entries key (a text) and value"};
inline constexpr Sentence noKeys{"没有给出条目的名称", "no entry is named"};

// Rules.
inline constexpr Sentence noCalendar{"规则包没有工作日历", "the rule pack has no work calendar"};
inline constexpr Sentence outsideCalendar{"{0} 不在工作日历之内，日历有这些年份：{1}",
                                          "{0} is outside the work calendars, which there are for: {1}"};
inline constexpr Sentence calendarEnds{"从 {0} 起 {1} 个工作日超出了工作日历，日历有这些年份：{2}",
                                       "{1} working days from {0} go beyond the work calendars, which there are for: {2}"};

// Operators.
inline constexpr Sentence noSuchArithmetic{"{1}与{2}之间不能用 {0} 运算", "{0} is not defined between {1} and {2}"};
inline constexpr Sentence noSuchComparison{"{0}与{1}不能比较", "{0} and {1} cannot be compared"};
inline constexpr Sentence notATruth{"这里应当是“是”或“否”，却是{0}", "true or false is needed here, but it is {0}"};
inline constexpr Sentence noRealPower{"这个乘方没有实数结果，或结果太大", "this power has no real result, or one too large"};
inline constexpr Sentence dateOutOfRange{"日期超出公元 1 至 9999 年", "the date is outside the years 1 to 9999"};

// Names, entries, lists and ranges.
inline constexpr Sentence unknownName{"没有名为 {0} 的内容", "nothing is named {0}"};
inline constexpr Sentence unknownType{"没有名为 {0} 的类型", "there is no type named {0}"};
inline constexpr Sentence duplicateEntry{"条目 {0} 写了两次", "the entry {0} is written twice"};
inline constexpr Sentence noSuchEntry{"没有名为 {0} 的条目", "there is no entry named {0}"};
inline constexpr Sentence entryOfNull{"空值没有条目 {0}", "null has no entry {0}"};
inline constexpr Sentence noSuchProperty{"{0}没有属性 {1}", "{0} has no property {1}"};
inline constexpr Sentence noSuchItem{"列表没有第 {0} 项，共 {1} 项", "the list has no item {0}; it has {1}"};
inline constexpr Sentence notAList{"这里应当是列表，却是空值", "a list is needed here, but it is null"};
inline constexpr Sentence notWholeNumbers{"这里应当是两个整数或两个日期", "two whole numbers or two dates are needed here"};
inline constexpr Sentence rangeWithoutEnd{"区间的一端是空值", "an end of the range is null"};
inline constexpr Sentence tooMany{"步数或项数太多，已停止", "too many steps or items; stopped"};

// Decision tables.
inline constexpr Sentence noRuleMatches{"决策表中没有一行符合", "no rule of the table matches"};
inline constexpr Sentence severalRulesMatch{"决策表中有几行同时符合，而只允许一行", "several rules of the table match where only one may"};
inline constexpr Sentence rulesDisagree{"决策表中符合的几行结果不同", "the rules of the table that match do not agree"};
inline constexpr Sentence inputNotAllowed{"{0} 不在决策表允许的取值之内", "{0} is not among the values the table allows"};

}  // namespace huimin::feel::reasons
