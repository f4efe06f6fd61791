// The built-ins of this profile alone: what benefit rules ask that FEEL has no word for.
#include <array>
#include <limits>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/builtins/whole_time.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

std::string yearsText(const WorkCalendar& calendar)
{
    std::string text;
    for (const int year : calendar.years())
        text += (text.empty() ? "" : ", ") + std::to_string(year);
    return text;
}

std::string_view nameOf(DayKind kind)
{
    switch (kind) {
    case DayKind::StatutoryHoliday: return "statutory_holiday";
    case DayKind::RestDay: return "rest_day";
    case DayKind::Workday: return "workday";
    }
    return "";
}

Value dayKind(Arguments arguments, const Environment& environment)
{
    const Date* date = arguments[0].as<Date>();
    if (!date)
        return wrongType("date", BasicType::Date, arguments[0]);
    const WorkCalendar* calendar = environment.workCalendar();
    if (!calendar)
        return Value::null(fill(reasons::noCalendar));
    const auto kind = calendar->kindOf(*date);
    return kind ? Value(std::string(nameOf(*kind)))
                : Value::null(fill(reasons::outsideCalendar, {date->toIso(), yearsText(*calendar)}));
}

Value addWorkingDays(Arguments arguments, const Environment& environment)
{
    const Date* date = arguments[0].as<Date>();
    const auto count = wholeOf(arguments[1]);
    if (!date)
        return wrongType("date", BasicType::Date, arguments[0]);
    if (!arguments[1].as<Number>())
        return wrongType("n", BasicType::Number, arguments[1]);
    if (!count)
        return Value::null(fill(reasons::notWhole, {"n", arguments[1].as<Number>()->toString()}));
    const WorkCalendar* calendar = environment.workCalendar();
    if (!calendar)
        return Value::null(fill(reasons::noCalendar));
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const bool fits = *count <= most && *count >= -most;
    const auto day = fits ? calendar->plusWorkdays(*date, static_cast<int>(*count)) : std::nullopt;
    return day ? Value(*day)
               : Value::null(fill(reasons::calendarEnds, {date->toIso(), std::to_string(*count), yearsText(*calendar)}));
}

/// A group known not to apply is null wherever it is looked up, so null does not apply.
Value applies(Arguments arguments, const Environment& environment)
{
    const Value& group = arguments[0];
    if (const Entity* entity = group.as<Entity>())
        return environment.applies(*entity);
    if (group.unknown())
        return unknownTruth(*group.unknown());
    if (group.isNull())
        return group.nullReason() ? group : Value(false);
    return group.context() ? Value(true) : wrongType("group", BasicType::Context, group);
}

Value standardsOn(Arguments arguments, const Environment& environment)
{
    return measureDate(arguments[0]) ? environment.standardsOn(arguments[0]) : wrongType("date", BasicType::Date, arguments[0]);
}

Value parametersOn(Arguments arguments, const Environment& environment)
{
    return measureDate(arguments[0]) ? environment.parametersOn(arguments[0]) : wrongType("date", BasicType::Date, arguments[0]);
}

/// The one place where a rule may say that a fact nobody gave counts as something.
Value known(Arguments arguments, const Environment&)
{
    return isDeeplyKnown(arguments[0]) ? arguments[0] : arguments[1];
}

/// Half up to 0.01, as every sum of money is printed.
Value money(Arguments arguments, const Environment&)
{
    const Number* number = arguments[0].as<Number>();
    return number ? Value(number->toFixed(2)) : wrongType("amount", BasicType::Number, arguments[0]);
}

constexpr std::array table{
    Builtin{"age", "birth_date, on", "date, date -> since number",
            {"某日已满的周岁", "whole years completed on a day"},
            "age(date(\"1948-06-15\"), date(\"2023-02-01\")) = 74", OnUnknown::Handles, age},
    Builtin{"whole months", "from, to", "date, date -> since number",
            {"两日之间已满的整月", "whole months completed between two days"},
            "whole months(date(\"2022-11-01\"), date(\"2023-02-01\")) = 3", OnUnknown::Handles, wholeMonthsBetween},
    Builtin{"day kind", "date", "date -> string<statutory_holiday|rest_day|workday>?",
            {"这一天是 statutory_holiday（法定节假日）、rest_day（休息日）还是 workday（工作日）",
             "whether the day is a statutory_holiday, a rest_day or a workday"},
            "day kind(date(\"2023-01-22\")) = \"statutory_holiday\"", OnUnknown::Depends, dayKind},
    Builtin{"add working days", "date, n", "date, number<u> -> date?",
            {"若干个工作日之后的日期", "the date so many working days later"},
            "add working days(date(\"2023-01-10\"), 3) = date(\"2023-01-13\")", OnUnknown::Depends, addWorkingDays},
    Builtin{"applies", "group", "context? -> boolean",
            {"一组事实是否适用", "whether a group of facts applies"}, "applies(null) = false", OnUnknown::Handles,
            applies},
    Builtin{"standards on", "date", "date -> context",
            {"某日的地方标准", "the local standards as of a day"}, "standards on(date(\"2022-12-31\")).meals = 20",
            OnUnknown::Handles, standardsOn},
    Builtin{"parameters on", "date", "date -> context",
            {"某日的规则参数", "the dated parameters as of a day"},
            "parameters on(date(\"2022-12-31\")).factor = 2", OnUnknown::Handles, parametersOn},
    Builtin{"known", "x, otherwise", "a, a -> kept a",
            {"已知时取其值，未知时取另一个值", "the value where it is known, another where it is not"},
            "known(5, 0) = 5", OnUnknown::Handles, known},
    Builtin{"money", "amount", "number<u> -> string",
            {"写成两位小数的金额", "the sum with two decimals, as text"}, "money(33.335) = \"33.34\"",
            OnUnknown::Depends, money},
};

}  // namespace

std::span<const Builtin> rulesBuiltins()
{
    return table;
}

}  // namespace huimin::feel
