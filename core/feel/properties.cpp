#include "core/feel/properties.h"

#include "core/feel/reason_sentences.h"
#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

const Number secondsPerDay(86'400);

std::optional<Value> property(const Date& date, std::string_view name)
{
    if (name == "year")
        return Number(date.year());
    if (name == "month")
        return Number(date.month());
    if (name == "day")
        return Number(date.day());
    if (name == "weekday")
        return Number(date.weekday());
    return std::nullopt;
}

std::optional<Value> property(const MonthsDuration& duration, std::string_view name)
{
    if (name == "years")
        return Number(static_cast<std::int64_t>(duration.months / 12));
    if (name == "months")
        return Number(static_cast<std::int64_t>(duration.months % 12));
    return std::nullopt;
}

std::optional<Value> property(const DaysDuration& duration, std::string_view name)
{
    // Parts keep the sign of the whole: -PT90M has -1 hours and -30 minutes.
    const auto part = [&](int unit, int next) {
        const Number whole = (duration.seconds / Number(unit)).rounded(0, Rounding::Down);
        if (next == 0)
            return whole;
        return whole - (whole / Number(next)).rounded(0, Rounding::Down) * Number(next);
    };
    if (name == "days")
        return part(86'400, 0);
    if (name == "hours")
        return part(3'600, 24);
    if (name == "minutes")
        return part(60, 60);
    if (name == "seconds")
        return duration.seconds - (duration.seconds / Number(60)).rounded(0, Rounding::Down) * Number(60);
    return std::nullopt;
}

std::optional<Value> property(const RangeValue& range, std::string_view name)
{
    if (name == "start")
        return range.low.value_or(Value());
    if (name == "end")
        return range.high.value_or(Value());
    if (name == "start included")
        return Value(range.low && !range.lowOpen);
    if (name == "end included")
        return Value(range.high && !range.highOpen);
    return std::nullopt;
}

}  // namespace

Value propertyOf(const Value& value, std::string_view name)
{
    std::optional<Value> found;
    if (const auto* date = value.as<Date>())
        found = property(*date, name);
    else if (const auto* months = value.as<MonthsDuration>())
        found = property(*months, name);
    else if (const auto* days = value.as<DaysDuration>())
        found = property(*days, name);
    else if (const RangeValue* range = value.range())
        found = property(*range, name);
    else if (value.unknown())
        return dependingOn({value.unknown()});
    return found ? *found : Value::null(fill(reasons::noSuchProperty, {typeName(value), name}), noOffset);
}

namespace {

/// A whole number, or a date's day number.
std::optional<std::int64_t> step(const Value& value)
{
    if (const Date* date = value.as<Date>())
        return date->dayNumber();
    if (const Number* number = value.as<Number>())
        return number->toInteger();
    return std::nullopt;
}

}  // namespace

Value itemsFromTo(const Value& from, const Value& to, std::size_t most)
{
    if (from.unknown() || to.unknown())
        return dependingOn({from.unknown(), to.unknown()});
    const auto first = step(from);
    const auto last = step(to);
    if (!first || !last || typeOf(from) != typeOf(to))
        return Value::null(fill(reasons::notWholeNumbers), noOffset);
    const Number length = (Number(*last) - Number(*first)).abs() + Number(1);
    if (length > Number(static_cast<std::int64_t>(most)))
        return Value::null(fill(reasons::tooMany), noOffset);
    std::vector<Value> items;
    const std::int64_t direction = *last < *first ? -1 : 1;
    for (std::int64_t at = *first;; at += direction) {
        items.push_back(from.as<Date>() ? Value(*Date::fromDayNumber(at)) : Value(Number(at)));
        if (at == *last)
            break;
    }
    return Value::list(std::move(items));
}

Value rangeItems(const RangeValue& range, std::size_t most)
{
    if (!range.low || !range.high)
        return Value::null(fill(reasons::notWholeNumbers), noOffset);
    const Value all = itemsFromTo(*range.low, *range.high, most);
    if (!all.list())
        return all;
    std::vector<Value> items = all.list()->items;
    if (range.lowOpen && !items.empty())
        items.erase(items.begin());
    if (range.highOpen && !items.empty())
        items.pop_back();
    return Value::list(std::move(items));
}

}  // namespace huimin::feel
