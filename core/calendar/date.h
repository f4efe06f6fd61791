#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace huimin {

/// A day of the Gregorian calendar, years 1 to 9999.
class Date {
public:
    Date() = default; ///< 0001-01-01

    /// Nullopt when there is no such day.
    static std::optional<Date> of(int year, int month, int day);
    /// Exactly YYYY-MM-DD; nullopt for anything else.
    static std::optional<Date> parse(std::string_view iso);
    /// The day that many days after 1970-01-01; nullopt outside the years.
    static std::optional<Date> fromDayNumber(std::int64_t days);

    int year() const;
    int month() const;
    int day() const;
    /// Monday 1 … Sunday 7 (ISO 8601).
    int weekday() const;
    int dayOfYear() const;
    /// ISO 8601 week 1 … 53.
    int weekOfYear() const;
    /// Days since 1970-01-01.
    std::int32_t dayNumber() const { return m_dayNumber; }

    std::optional<Date> plusDays(std::int64_t days) const;
    /// The same day of a later (or earlier) month, or that month's last day where it has no such day.
    std::optional<Date> plusMonths(std::int64_t months) const;
    std::string toIso() const;

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    explicit Date(std::int32_t dayNumber) : m_dayNumber(dayNumber) {}
    std::int32_t m_dayNumber = -719162;
};

/// Whole years completed on `on`; someone born on 29 February completes a year on 1 March of a common year.
/// Negative when `on` is before `from`.
int wholeYears(Date from, Date on);
/// Whole months completed on `on`; a day the month lacks completes on the 1st of the next.
int wholeMonths(Date from, Date on);
/// The first day on which `years` whole years (months) since `from` are complete.
std::optional<Date> dayCompletingYears(Date from, int years);
std::optional<Date> dayCompletingMonths(Date from, int months);
/// The latest `from` of which `years` whole years (months) are complete on `on`: the inverse of the two above.
std::optional<Date> latestCompletingYears(Date on, int years);
std::optional<Date> latestCompletingMonths(Date on, int months);

} // namespace huimin
