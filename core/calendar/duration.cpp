#include "core/calendar/duration.h"

#include <cstddef>

namespace huimin {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3'600;
constexpr int secondsPerDay = 86'400;

bool take(std::string_view& rest, char expected)
{
    if (rest.empty() || rest.front() != expected)
        return false;
    rest.remove_prefix(1);
    return true;
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && text[at + count] >= '0' && text[at + count] <= '9')
        ++count;
    return count;
}

/// The number in front of the letter, which `rest` then moves past; nullopt (and nothing moved) where the next
/// number has another letter.
std::optional<Number> takeField(std::string_view& rest, char letter, bool fraction = false)
{
    std::size_t length = digitsAt(rest, 0);
    if (length == 0)
        return std::nullopt;
    if (fraction && length < rest.size() && rest[length] == '.') {
        const std::size_t decimals = digitsAt(rest, length + 1);
        if (decimals == 0)
            return std::nullopt;
        length += 1 + decimals;
    }
    if (length == rest.size() || rest[length] != letter)
        return std::nullopt;
    auto value = Number::parse(rest.substr(0, length));
    rest.remove_prefix(length + 1);
    return value;
}

Number orZero(const std::optional<Number>& field)
{
    return field.value_or(Number());
}

/// The whole part, cut off towards zero.
Number whole(const Number& value)
{
    return value.rounded(0, Rounding::Down);
}

/// What is left of `value` after whole steps, with its sign.
Number restOf(const Number& value, int step)
{
    return value - whole(value / step) * step;
}

std::string fieldText(const Number& value, char letter)
{
    return value.isZero() ? std::string() : value.abs().toString() + letter;
}

} // namespace

std::optional<MonthsDuration> MonthsDuration::parse(std::string_view iso)
{
    const bool negative = take(iso, '-');
    if (!take(iso, 'P'))
        return std::nullopt;
    const auto years = takeField(iso, 'Y');
    const auto months = takeField(iso, 'M');
    if (!iso.empty() || (!years && !months))
        return std::nullopt;
    const Number all = orZero(years) * 12 + orZero(months);
    const auto count = (negative ? -all : all).toInteger();
    return count ? std::optional(MonthsDuration{*count}) : std::nullopt;
}

std::string MonthsDuration::toIso() const
{
    const std::string text = fieldText(years(), 'Y') + fieldText(monthsOfYear(), 'M');
    return text.empty() ? "P0M" : (months < 0 ? "-P" : "P") + text;
}

std::optional<DaysDuration> DaysDuration::parse(std::string_view iso)
{
    const bool negative = take(iso, '-');
    if (!take(iso, 'P'))
        return std::nullopt;
    const auto days = takeField(iso, 'D');
    const bool withTime = take(iso, 'T');
    const auto hours = withTime ? takeField(iso, 'H') : std::nullopt;
    const auto minutes = withTime ? takeField(iso, 'M') : std::nullopt;
    const auto seconds = withTime ? takeField(iso, 'S', true) : std::nullopt;
    const bool hasTime = hours || minutes || seconds;
    if (!iso.empty() || withTime != hasTime || (!days && !hasTime))
        return std::nullopt;
    const Number all = orZero(days) * secondsPerDay + orZero(hours) * secondsPerHour +
                       orZero(minutes) * secondsPerMinute + orZero(seconds);
    return DaysDuration{negative ? -all : all};
}

DaysDuration DaysDuration::ofDays(std::int64_t days)
{
    return {Number(days) * secondsPerDay};
}

Number DaysDuration::days() const
{
    return whole(seconds / secondsPerDay);
}

Number DaysDuration::hoursOfDay() const
{
    return whole(restOf(seconds, secondsPerDay) / secondsPerHour);
}

Number DaysDuration::minutesOfHour() const
{
    return whole(restOf(seconds, secondsPerHour) / secondsPerMinute);
}

Number DaysDuration::secondsOfMinute() const
{
    return restOf(seconds, secondsPerMinute);
}

std::string DaysDuration::toIso() const
{
    if (seconds.isZero())
        return "PT0S";
    const std::string time =
        fieldText(hoursOfDay(), 'H') + fieldText(minutesOfHour(), 'M') + fieldText(secondsOfMinute(), 'S');
    return (seconds.isNegative() ? "-P" : "P") + fieldText(days(), 'D') + (time.empty() ? "" : "T" + time);
}

} // namespace huimin
