#include "core/calendar/date.h"

#include <algorithm>
#include <chrono>

namespace huimin {

namespace {

namespace chrono = std::chrono;

constexpr int firstYear = 1;
constexpr int lastYear = 9999;
constexpr std::int64_t firstDay = -719'162; // 0001-01-01
constexpr std::int64_t lastDay = 2'932'896; // 9999-12-31
constexpr std::int64_t monthsOfAllYears = 12 * lastYear;

chrono::sys_days daysOf(std::int32_t dayNumber)
{
    return chrono::sys_days(chrono::days(dayNumber));
}

chrono::year_month_day civil(Date date)
{
    return chrono::year_month_day(daysOf(date.dayNumber()));
}

int lastDayOf(int year, int month)
{
    const auto last = chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::last;
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

/// The digits of an ISO date from `begin` on, -1 where one is no digit.
int digits(std::string_view iso, std::size_t begin, std::size_t count)
{
    int value = 0;
    for (const char digit : iso.substr(begin, count)) {
        if (digit < '0' || digit > '9')
            return -1;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width - digits.size(), '0') + digits;
}

} // namespace

std::optional<Date> Date::of(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return std::nullopt;
    return Date(static_cast<std::int32_t>(chrono::sys_days(date).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    return of(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2));
}

std::optional<Date> Date::fromDayNumber(std::int64_t days)
{
    if (days < firstDay || days > lastDay)
        return std::nullopt;
    return Date(static_cast<std::int32_t>(days));
}

int Date::year() const
{
    return static_cast<int>(civil(*this).year());
}

int Date::month() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}

int Date::day() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

int Date::weekday() const
{
    return static_cast<int>(chrono::weekday(daysOf(m_dayNumber)).iso_encoding());
}

int Date::dayOfYear() const
{
    return m_dayNumber - of(year(), 1, 1)->dayNumber() + 1;
}

int Date::weekOfYear() const
{
    // The week belongs to the year its Thursday lies in; in plain day numbers, for Thursdays before year 1 or after
    // 9999.
    const std::int32_t thursday = m_dayNumber - weekday() + 4;
    const chrono::year_month_day inYear(daysOf(thursday));
    const auto newYear = chrono::sys_days(inYear.year() / 1 / 1).time_since_epoch().count();
    return static_cast<int>((thursday - newYear) / 7 + 1);
}

std::optional<Date> Date::plusDays(std::int64_t days) const
{
    if (days < firstDay - lastDay || days > lastDay - firstDay)
        return std::nullopt;
    return fromDayNumber(m_dayNumber + days);
}

std::optional<Date> Date::plusMonths(std::int64_t months) const
{
    if (months < -monthsOfAllYears || months > monthsOfAllYears)
        return std::nullopt;
    const std::int64_t target = 12 * std::int64_t{year()} + month() - 1 + months;
    if (target < 12 * firstYear || target >= 12 * (lastYear + 1))
        return std::nullopt;
    const int inYear = static_cast<int>(target / 12);
    const int inMonth = static_cast<int>(target % 12) + 1;
    return of(inYear, inMonth, std::min(day(), lastDayOf(inYear, inMonth)));
}

std::string Date::toIso() const
{
    return padded(year(), 4) + '-' + padded(month(), 2) + '-' + padded(day(), 2);
}

} // namespace huimin
