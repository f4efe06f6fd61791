#include <utility>

#include "core/calendar/date.h"

// Ages and other counts of whole years and months. A day that a month lacks is made up for on the 1st of the next:
// someone born on 29 February completes a year on 1 March of a common year.
namespace huimin {

namespace {

std::int64_t monthsSinceYearZero(Date date)
{
    return 12 * std::int64_t{date.year()} + date.month();
}

std::optional<Date> dayCompleting(Date from, std::int64_t months)
{
    const auto sameOrLast = from.plusMonths(months);
    const bool lacksDay = sameOrLast && sameOrLast->day() < from.day();
    return lacksDay ? sameOrLast->plusDays(1) : sameOrLast;
}

} // namespace

int wholeYears(Date from, Date on)
{
    const bool early = std::pair(on.month(), on.day()) < std::pair(from.month(), from.day());
    return on.year() - from.year() - (early ? 1 : 0);
}

int wholeMonths(Date from, Date on)
{
    // A day that the month of `on` lacks is later than every day of it, so the same comparison holds.
    const auto months = monthsSinceYearZero(on) - monthsSinceYearZero(from);
    return static_cast<int>(months) - (on.day() < from.day() ? 1 : 0);
}

std::optional<Date> dayCompletingYears(Date from, int years)
{
    return dayCompleting(from, std::int64_t{years} * 12);
}

std::optional<Date> dayCompletingMonths(Date from, int months)
{
    return dayCompleting(from, months);
}

std::optional<Date> latestCompletingYears(Date on, int years)
{
    // Where the earlier month lacks the day, its last day is the latest: the 1st of the next month completes later.
    return on.plusMonths(-std::int64_t{years} * 12);
}

std::optional<Date> latestCompletingMonths(Date on, int months)
{
    return on.plusMonths(-std::int64_t{months});
}

} // namespace huimin
