#pragma once
#include <array>
#include <string_view>

#include "core/feel/ast.h"
#include "core/text/sentence.h"

/// The fixed words of sentences made from expressions.
namespace huimin::feel::words {

// Joining statements: between them, and before the last of more than two.
struct Joining {
    Sentence between, last, lastOfMore;
};
inline constexpr Joining allOf{{"，", ", "}, {"，且", " and "}, {"，且", ", and "}};
inline constexpr Joining anyOf{{"，或者", ", "}, {"，或者", " or "}, {"，或者", ", or "}};
inline constexpr Joining anyOfLong{{"；或者", "; or "}, {"；或者", "; or "}, {"；或者", "; or "}};
/// In what describes a noun (…的成员), where no comma may stand in Chinese.
inline constexpr Joining allOfDescribed{{"且", ", "}, {"且", " and "}, {"且", ", and "}};
inline constexpr Joining anyOfDescribed{{"或", ", "}, {"或", " or "}, {"或", ", or "}};

// Joining values.
inline constexpr Sentence comma{"、", ", "};
inline constexpr Joining orValues{{"、", ", "}, {"或", " or "}, {"或", " or "}};
inline constexpr Joining andValues{{"、", ", "}, {"和", " and "}, {"和", " and "}};
inline constexpr Sentence bracketed{"（{0}）", "({0})"};
inline constexpr Sentence asWritten{"「{0}」", "「{0}」"};

// Truths.
inline constexpr Sentence always{"始终成立", "this always holds"};
inline constexpr Sentence never{"始终不成立", "this never holds"};
inline constexpr Sentence isYes{"“{0}”为“是”", "“{0}” is “yes”"};
inline constexpr Sentence isNo{"“{0}”为“否”", "“{0}” is “no”"};
inline constexpr Sentence writtenHolds{"「{0}」成立", "「{0}」 holds"};
inline constexpr Sentence writtenFails{"「{0}」不成立", "「{0}」 does not hold"};
inline constexpr Sentence takenAsYes{"{0}（未知时按“是”）", "{0} (where not known, taken as yes)"};
inline constexpr Sentence takenAsNo{"{0}（未知时按“否”）", "{0} (where not known, taken as no)"};
inline constexpr Sentence takenAs{"{0}（未知时用{1}）", "{0} (where not known, {1})"};
inline constexpr Sentence isGiven{"已填写", "given"};
inline constexpr Sentence isNotGiven{"未填写", "not given"};
inline constexpr Sentence appliesTo{"适用“{0}”", "“{0}” applies"};
inline constexpr Sentence appliesNotTo{"不适用“{0}”", "“{0}” does not apply"};
inline constexpr Sentence ifElseTruth{"如果{0}，则要求{1}，否则要求{2}", "if {0}, then {1}, otherwise {2}"};
inline constexpr Sentence unmetPredicate{"不满足“{0}”", "it is not true that {0} {1}"};
inline constexpr Sentence theSubject{"", "it"};

// Lists.
inline constexpr Sentence areThere{"有{0}", "there are {0}"};
inline constexpr Sentence areNotThere{"没有{0}", "there are no {0}"};
inline constexpr Sentence everyOne{"所有{0}均{1}", "every one of the {0} is one {1}"};
inline constexpr Sentence notEveryOne{"并非所有{0}均{1}", "not every one of the {0} is one {1}"};
inline constexpr Sentence filtered{"{1}的{0}", "{0} {1}"};
inline constexpr Sentence ofEach{"{0}的{1}", "{1} of the {0}"};
/// A list nobody has a label for: what goes from one to another, its items of which something holds.
inline constexpr Sentence eachFromTo{"{0}至{1}", "each from {0} to {1}"};
inline constexpr Sentence thoseWhere{"{0}中“{1}”的", "those of {0} where {1}"};
inline constexpr Sentence nthOfThose{"{0}第{1}个", "number {1} of {0}"};
inline constexpr Sentence forEach{"各{0}的{1}", "{1} for each of the {0}"};
inline constexpr Sentence theItem{"该项", "the item"};
inline constexpr Sentence ofItem{"{0}的{1}", "{1} of {0}"};
inline constexpr Sentence nthItem{"第{1}个{0}", "item {1} of the {0}"};
inline constexpr Sentence lastItem{"最后一个{0}", "the last of the {0}"};
inline constexpr Sentence numberOfPersons{"{0}人数", "the number of {0}"};
inline constexpr Sentence numberOf{"{0}的数量", "the number of {0}"};
inline constexpr Sentence includes{"包括{0}", "includes {0}"};
inline constexpr Sentence includesNot{"不包括{0}", "does not include {0}"};
inline constexpr Sentence isAmong{"属于{0}", "is among {0}"};
inline constexpr Sentence isNotAmong{"不属于{0}", "is not among {0}"};

// Choices and ranges; English is preceded by is / are.
inline constexpr Sentence beValue{"为{0}", "{0}"};
inline constexpr Sentence notBeValue{"不是{0}", "not {0}"};
/// A day of a kind: 是休息日 / a rest day.
inline constexpr Sentence isDayOf{"是{0}", "{0}"};
inline constexpr Sentence beSame{"等于{0}", "equal to {0}"};
inline constexpr Sentence notBeSame{"不等于{0}", "not equal to {0}"};
inline constexpr Sentence beWithin{"为{0}", "{0}"};
inline constexpr Sentence notBeWithin{"不在{0}的范围内", "outside {0}"};
inline constexpr Sentence fromTo{"{0}至{1}", "{0} to {1}"};
inline constexpr Sentence fromToRange{"{0}至{1}", "from {0} to {1}"};
inline constexpr Sentence both{"{0}且{1}", "{0} and {1}"};
inline constexpr Sentence either{"{0}或{1}", "{0} or {1}"};
inline constexpr Sentence theValue{"该值", "the value"};
inline constexpr Sentence anyValue{"任意值", "anything"};

/// What a comparison says in the order of Comparator; English is preceded by is / are.
struct Comparing {
    Sentence equal, notEqual, less, lessOrEqual, greater, greaterOrEqual;
};
inline constexpr Comparing amounts{{"为{0}", "{0}"}, {"不是{0}", "not {0}"}, {"低于{0}", "below {0}"},
                                   {"不高于{0}", "at most {0}"}, {"高于{0}", "above {0}"}, {"不低于{0}", "at least {0}"}};
inline constexpr Comparing ages{{"为{0}", "{0}"}, {"不是{0}", "not {0}"}, {"未满{0}", "under {0}"},
                                {"不超过{0}", "at most {0}"}, {"超过{0}", "over {0}"}, {"满{0}", "at least {0}"}};
inline constexpr Comparing spans{{"为{0}", "{0}"}, {"不是{0}", "not {0}"}, {"不满{0}", "less than {0}"},
                                 {"不超过{0}", "at most {0}"}, {"超过{0}", "more than {0}"}, {"满{0}", "at least {0}"}};
inline constexpr Comparing counts{{"为{0}", "{0}"}, {"不是{0}", "not {0}"}, {"少于{0}", "less than {0}"},
                                  {"不多于{0}", "at most {0}"}, {"多于{0}", "more than {0}"}, {"不少于{0}", "at least {0}"}};
inline constexpr Comparing dates{{"为{0}", "{0}"}, {"不是{0}", "not {0}"}, {"早于{0}", "before {0}"},
                                 {"不晚于{0}", "on or before {0}"}, {"晚于{0}", "after {0}"}, {"不早于{0}", "on or after {0}"}};
/// Against another length of time rather than a figure.
inline constexpr Comparing lengths{{"等于{0}", "equal to {0}"}, {"不等于{0}", "not equal to {0}"},
                                   {"少于{0}", "less than {0}"}, {"不超过{0}", "at most {0}"},
                                   {"超过{0}", "more than {0}"}, {"不少于{0}", "at least {0}"}};

// Arithmetic: in words where it stands alone, in signs where it nests.
inline constexpr Sentence plus{"{0}加上{1}", "{0} plus {1}"};
inline constexpr Sentence minus{"{0}减去{1}", "{0} minus {1}"};
inline constexpr Sentence times{"{0}乘以{1}", "{0} times {1}"};
inline constexpr Sentence dividedBy{"{0}除以{1}", "{0} divided by {1}"};
inline constexpr Sentence toThePower{"{0}的{1}次方", "{0} to the power {1}"};
inline constexpr Sentence plusSign{"{0}＋{1}", "{0} + {1}"};
inline constexpr Sentence minusSign{"{0}－{1}", "{0} − {1}"};
inline constexpr Sentence timesSign{"{0}×{1}", "{0} × {1}"};
inline constexpr Sentence dividedBySign{"{0}÷{1}", "{0} ÷ {1}"};
inline constexpr Sentence powerSign{"{0}^{1}", "{0}^{1}"};
inline constexpr Sentence percentOf{"{0}的{1}%", "{1}% of {0}"};
inline constexpr Sentence multipleOf{"{0}的{1}倍", "{1} times {0}"};
inline constexpr Sentence negative{"负的{0}", "minus {0}"};
inline constexpr Sentence notBelow{"{0}（不低于{1}）", "{0} (not below {1})"};
inline constexpr Sentence notAbove{"{0}（不高于{1}）", "{0} (not above {1})"};
inline constexpr Sentence sumOf{"{0}之和", "the sum of {0}"};
/// The same in the brackets of a calculation.
inline constexpr Sentence bracketedNotBelow{"（{0}，不低于{1}）", "({0}, not below {1})"};
inline constexpr Sentence bracketedNotAbove{"（{0}，不高于{1}）", "({0}, not above {1})"};
inline constexpr Sentence smallerOf{"{0}中较小的", "the smaller of {0}"};
inline constexpr Sentence greaterOf{"{0}中较大的", "the greater of {0}"};
inline constexpr Sentence earliestOf{"{0}中最早的", "the earliest of {0}"};
inline constexpr Sentence latestOf{"{0}中最晚的", "the latest of {0}"};
inline constexpr Sentence leastOf{"{0}中最小的", "the least of {0}"};
inline constexpr Sentence greatestOf{"{0}中最大的", "the greatest of {0}"};
inline constexpr Sentence valueIf{"如果{0}，为{1}；", "{1} if {0}, "};
inline constexpr Sentence valueOtherwise{"否则为{0}", "otherwise {0}"};

// Values.
inline constexpr Sentence yes{"是", "yes"};
inline constexpr Sentence no{"否", "no"};
inline constexpr Sentence none{"无", "none"};
inline constexpr Sentence notKnown{"未知", "not known"};
inline constexpr Sentence quoted{"“{0}”", "“{0}”"};
inline constexpr Sentence emptyList{"（空）", "(empty)"};
inline constexpr Sentence dayOfYear{"{0}的{1}月{2}日", "{1}-{2} in {0}"};
inline constexpr Sentence onDay{"{0}当日的{1}", "{1} on {0}"};
inline constexpr Sentence hours{"{0}小时", "{0} h"};
inline constexpr Sentence minutes{"{0}分钟", "{0} min"};
inline constexpr Sentence seconds{"{0}秒", "{0} s"};
inline constexpr Sentence yearUnit{"年", "year"};
inline constexpr Sentence monthUnit{"个月", "month"};
inline constexpr Sentence dayUnit{"天", "day"};
inline constexpr Sentence ageUnit{"岁", ""};
inline constexpr Sentence personUnit{"人", "person"};

/// A call of a built-in as a noun, by how many arguments it has.
struct CallWords {
    std::string_view function;
    std::size_t arguments = 1;
    Sentence text;
};
inline constexpr std::array calls{
    CallWords{"age", 2, {"按{0}计算、截至{1}的周岁年龄", "the age on {1} by {0}"}},
    CallWords{"whole months", 2, {"{0}至{1}的整月数", "the whole months from {0} to {1}"}},
    CallWords{"day kind", 1, {"{0}的日期类型", "the kind of day of {0}"}},
    CallWords{"add working days", 2, {"{0}之后第{1}个工作日", "{1} working days after {0}"}},
    CallWords{"round half up", 2, {"{0}（四舍五入到{1}位小数）", "{0} (rounded half up to {1} decimals)"}},
    CallWords{"round half down", 2, {"{0}（五舍六入到{1}位小数）", "{0} (rounded half down to {1} decimals)"}},
    CallWords{"round up", 2, {"{0}（进位到{1}位小数）", "{0} (rounded up to {1} decimals)"}},
    CallWords{"round down", 2, {"{0}（舍去{1}位小数之后）", "{0} (cut off after {1} decimals)"}},
    CallWords{"decimal", 2, {"{0}（取{1}位小数）", "{0} (to {1} decimals)"}},
    CallWords{"floor", 1, {"{0}（向下取整）", "{0} (rounded down to a whole number)"}},
    CallWords{"floor", 2, {"{0}（向下舍到{1}位小数）", "{0} (rounded down to {1} decimals)"}},
    CallWords{"ceiling", 1, {"{0}（向上取整）", "{0} (rounded up to a whole number)"}},
    CallWords{"ceiling", 2, {"{0}（向上进到{1}位小数）", "{0} (rounded up to {1} decimals)"}},
    CallWords{"abs", 1, {"{0}的绝对值", "the size of {0}"}},
    CallWords{"modulo", 2, {"{0}除以{1}的余数", "what is left of {0} divided by {1}"}},
    CallWords{"sqrt", 1, {"{0}的平方根", "the square root of {0}"}},
    CallWords{"mean", 1, {"{0}的平均值", "the mean of {0}"}},
    CallWords{"median", 1, {"{0}的中位数", "the median of {0}"}},
    CallWords{"product", 1, {"{0}之积", "the product of {0}"}},
    CallWords{"distinct values", 1, {"{0}（去掉重复）", "{0} (each once)"}},
    CallWords{"string length", 1, {"{0}的字数", "the length of {0}"}},
    CallWords{"string", 1, {"{0}", "{0}"}},
    CallWords{"upper case", 1, {"{0}（大写）", "{0} (in upper case)"}},
    CallWords{"lower case", 1, {"{0}（小写）", "{0} (in lower case)"}},
    CallWords{"number", 1, {"{0}", "{0}"}},
    CallWords{"date", 1, {"{0}", "{0}"}},
    CallWords{"date", 3, {"{0}年{1}月{2}日", "{0}-{1}-{2}"}},
    CallWords{"day of week", 1, {"{0}的星期", "the weekday of {0}"}},
    CallWords{"day of year", 1, {"{0}在一年中的第几天", "the day of the year of {0}"}},
    CallWords{"month of year", 1, {"{0}的月份", "the month of {0}"}},
    CallWords{"years and months duration", 2, {"{0}至{1}的整年整月", "the whole years and months from {0} to {1}"}},
};

/// A call of a built-in as a predicate of its first argument.
struct TruthWords {
    std::string_view function;
    std::size_t arguments = 1;
    Sentence holds;
    Sentence fails;
};
inline constexpr std::array truths{
    TruthWords{"contains", 2, {"含有{0}", "contains {0}"}, {"不含{0}", "does not contain {0}"}},
    TruthWords{"starts with", 2, {"以{0}开头", "starts with {0}"}, {"不以{0}开头", "does not start with {0}"}},
    TruthWords{"ends with", 2, {"以{0}结尾", "ends with {0}"}, {"不以{0}结尾", "does not end with {0}"}},
    TruthWords{"odd", 1, {"是奇数", "is odd"}, {"不是奇数", "is not odd"}},
    TruthWords{"even", 1, {"是偶数", "is even"}, {"不是偶数", "is not even"}},
    TruthWords{"all", 1, {"全部为“是”", "is “yes” throughout"}, {"不全为“是”", "is not “yes” throughout"}},
    TruthWords{"any", 1, {"至少一项为“是”", "is “yes” at least once"}, {"没有一项为“是”", "is never “yes”"}},
};

/// What `.name` of a date or duration is.
struct PropertyWords {
    std::string_view name;
    Sentence text;
};
inline constexpr std::array properties{
    PropertyWords{"year", {"{0}的年份", "the year of {0}"}},       PropertyWords{"month", {"{0}的月份", "the month of {0}"}},
    PropertyWords{"day", {"{0}的日", "the day of the month of {0}"}}, PropertyWords{"weekday", {"{0}的星期", "the weekday of {0}"}},
    PropertyWords{"years", {"{0}的年数", "the years of {0}"}},     PropertyWords{"months", {"{0}的月数", "the months of {0}"}},
    PropertyWords{"days", {"{0}的天数", "the days of {0}"}},       PropertyWords{"hours", {"{0}的小时数", "the hours of {0}"}},
};

/// What `day kind` answers.
struct ValueWords {
    std::string_view value;
    Sentence text;
};
inline constexpr std::array dayKinds{
    ValueWords{"statutory_holiday", {"法定节假日", "a statutory holiday"}},
    ValueWords{"rest_day", {"休息日", "a rest day"}},
    ValueWords{"workday", {"工作日", "a workday"}},
};

/// Units of time, by their Chinese, whose comparisons say 满 and 不满.
inline constexpr std::array<std::string_view, 6> timeUnits{"年", "个月", "天", "日", "小时", "周"};

/// Verbs that open (or, of two characters, stand in) a Chinese predicate, longest first, with their negation.
struct Negated {
    std::string_view verb;
    std::string_view negation;
};
inline constexpr std::array chineseVerbs{
    Negated{"已经", "尚未"},   Negated{"正在", "未"},     Negated{"没有", "有"},     Negated{"属于", "不属于"}, Negated{"符合", "不符合"},
    Negated{"需要", "不需要"}, Negated{"享受", "未享受"}, Negated{"领取", "未领取"}, Negated{"持有", "未持有"}, Negated{"达到", "未达到"},
    Negated{"计入", "未计入"}, Negated{"参加", "未参加"}, Negated{"患有", "未患有"}, Negated{"处于", "不处于"}, Negated{"可以", "不可以"},
    Negated{"取得", "未取得"}, Negated{"具有", "不具有"}, Negated{"办理", "未办理"}, Negated{"满足", "不满足"}, Negated{"居住", "未居住"},
    Negated{"实行", "未实行"}, Negated{"愿意", "不愿意"}, Negated{"缴纳", "未缴纳"}, Negated{"登记", "未登记"}, Negated{"接受", "未接受"},
    Negated{"已", "未"},       Negated{"是", "不是"},     Negated{"有", "没有"},     Negated{"在", "不在"},     Negated{"无", "有"},
    Negated{"能", "不能"},     Negated{"由", "不由"},     Negated{"与", "不与"},
};
/// Words that join two predicates into one, which a negation in front would not cover.
inline constexpr std::array<std::string_view, 4> chineseJoiners{"或者", "或", "并", "且"};

}  // namespace huimin::feel::words
