// Date and duration built-ins: DMN 1.5, 10.3.4.1 and 10.3.4.8.
#include <algorithm>
#include <array>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

Value dateFromParts(Arguments parts)
{
    constexpr std::array<std::string_view, 3> names{"year", "month", "day"};
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto whole = wholeOf(parts[i]);
        const Number* number = parts[i].as<Number>();
        if (!number)
            return wrongType(names[i], BasicType::Number, parts[i]);
        if (!whole)
            return Value::null(fill(reasons::notWhole, {names[i], number->toString()}));
        if (*whole < -99999 || *whole > 99999)
            return Value::null(fill(reasons::dateTooFar, {names[i], number->toString()}));
        numbers[i] = static_cast<int>(*whole);
    }
    const auto date = Date::of(numbers[0], numbers[1], numbers[2]);
    return date ? Value(*date) : Value::null(fill(reasons::noSuchDay, {numbers[0], numbers[1], numbers[2]}));
}

Value dateFrom(const Value& from)
{
    if (from.as<Date>() || (from.unknown() && from.unknown()->kind == Unknown::Kind::Date))
        return from;
    if (from.unknown())
        return dependingOn({from.unknown()});
    const auto* text = from.as<std::string>();
    if (!text)
        return wrongType("from", BasicType::String, from);
    const auto parsed = Date::parse(*text);
    return parsed ? Value(*parsed) : Value::null(fill(reasons::noDate, {*text}));
}

Value date(Arguments arguments, const Environment&)
{
    if (arguments.size() == 1)
        return dateFrom(arguments[0]);
    const bool known = std::all_of(arguments.begin(), arguments.end(), isDeeplyKnown);
    return known ? dateFromParts(arguments) : Value(hangingOn(arguments));
}

Value duration(Arguments arguments, const Environment&)
{
    const auto* text = arguments[0].as<std::string>();
    if (!text)
        return wrongType("from", BasicType::String, arguments[0]);
    if (const auto months = MonthsDuration::parse(*text))
        return *months;
    const auto days = DaysDuration::parse(*text);
    return days ? Value(*days) : Value::null(fill(reasons::noDuration, {*text}));
}

/// Whole months between two days, counted from the earlier one.
Value yearsAndMonthsDuration(Arguments arguments, const Environment&)
{
    const Date* from = arguments[0].as<Date>();
    const Date* to = arguments[1].as<Date>();
    if (!from)
        return wrongType("from", BasicType::Date, arguments[0]);
    if (!to)
        return wrongType("to", BasicType::Date, arguments[1]);
    return MonthsDuration{*from <= *to ? wholeMonths(*from, *to) : -wholeMonths(*to, *from)};
}

template <Value (*Part)(const Date&)>
Value partOf(Arguments arguments, const Environment&)
{
    const Date* date = arguments[0].as<Date>();
    return date ? Part(*date) : wrongType("date", BasicType::Date, arguments[0]);
}

Value dayOfYear(const Date& date)
{
    return date.dayOfYear();
}

Value dayOfWeek(const Date& date)
{
    constexpr std::array names{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return names[static_cast<std::size_t>(date.weekday() - 1)];
}

Value monthOfYear(const Date& date)
{
    constexpr std::array names{"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};
    return names[static_cast<std::size_t>(date.month() - 1)];
}

Value weekOfYear(const Date& date)
{
    return date.weekOfYear();
}

constexpr std::array table{
    Builtin{"date", "from | year, month, day", "string/date -> date? | number, number, number -> date?",
            {"日期", "a date"}, "date(2023, 1, 31) = @\"2023-01-31\"", OnUnknown::Handles, date},
    Builtin{"duration", "from", "string -> days/months?",
            {"时长：P1Y2M（年月）或 P3DT4H（日时）", "a duration: P1Y2M (years, months) or P3DT4H (days, time)"},
            "duration(\"P26M\") = duration(\"P2Y2M\")", OnUnknown::Depends, duration},
    Builtin{"years and months duration", "from, to", "date, date -> months",
            {"两个日期之间的整年整月", "the whole years and months between two dates"},
            "years and months duration(date(\"2011-12-22\"), date(\"2013-08-24\")) = duration(\"P1Y8M\")", OnUnknown::Depends,
            yearsAndMonthsDuration},
    Builtin{"day of year", "date", "date -> size number",
            {"一年中的第几天", "which day of the year it is"}, "day of year(date(\"2023-02-01\")) = 32",
            OnUnknown::Depends, partOf<dayOfYear>},
    Builtin{"day of week", "date", "date -> string<Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday>",
            {"星期几（英文）", "the name of the weekday"}, "day of week(date(\"2023-02-01\")) = \"Wednesday\"",
            OnUnknown::Depends, partOf<dayOfWeek>},
    Builtin{"month of year", "date", "date -> string<January|February|March|April|May|June|July|August|September|October|November|December>",
            {"月份名称（英文）", "the name of the month"}, "month of year(date(\"2023-02-01\")) = \"February\"",
            OnUnknown::Depends, partOf<monthOfYear>},
    Builtin{"week of year", "date", "date -> size number",
            {"一年中的第几周（ISO 8601）", "which week of the year it is (ISO 8601)"},
            "week of year(date(\"2003-12-29\")) = 1", OnUnknown::Depends, partOf<weekOfYear>},
};

}  // namespace

std::span<const Builtin> dateBuiltins()
{
    return table;
}

}  // namespace huimin::feel
