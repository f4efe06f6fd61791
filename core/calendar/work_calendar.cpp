#include "core/calendar/work_calendar.h"

#include <cassert>
#include <utility>

namespace huimin {

namespace {

bool names(const CalendarYear& year, Date day)
{
    return year.breaks.contains(day) || year.makeUp.contains(day);
}

bool isWeekend(Date day)
{
    return day.weekday() >= 6;
}

/// 劳动法 44: what a day is for wages, by the notice that arranges it.
DayKind kindBy(const CalendarYear& year, Date day)
{
    if (year.statutory.contains(day))
        return DayKind::StatutoryHoliday;
    if (year.breaks.contains(day))
        return DayKind::RestDay;
    if (year.makeUp.contains(day))
        return DayKind::Workday;
    return isWeekend(day) ? DayKind::RestDay : DayKind::Workday;
}

} // namespace

void WorkCalendar::add(CalendarYear year)
{
    const int number = year.year;
    [[maybe_unused]] const bool added = m_years.emplace(number, std::move(year)).second;
    assert(added);
}

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> result;
    for (const auto& [number, year] : m_years)
        result.push_back(number);
    return result;
}

std::optional<DayKind> WorkCalendar::kindOf(Date day) const
{
    const CalendarYear* year = yearOf(day);
    return year ? std::optional(kindBy(*year, day)) : std::nullopt;
}

const CalendarYear* WorkCalendar::yearOf(Date day) const
{
    const auto own = m_years.find(day.year());
    if (own == m_years.end())
        return nullptr;
    const auto next = m_years.find(day.year() + 1);
    return next != m_years.end() && names(next->second, day) ? &next->second : &own->second;
}

std::optional<Date> WorkCalendar::plusWorkdays(Date from, int count) const
{
    const int step = count < 0 ? -1 : 1;
    Date day = from;
    while (count != 0) {
        const auto next = day.plusDays(step);
        const auto kind = next ? kindOf(*next) : std::nullopt;
        if (!kind)
            return std::nullopt;
        day = *next;
        if (*kind == DayKind::Workday)
            count -= step;
    }
    return day;
}

std::vector<std::vector<Date>> WorkCalendar::statutoryRuns(int year) const
{
    std::vector<std::vector<Date>> runs;
    const auto found = m_years.find(year);
    if (found == m_years.end())
        return runs;
    for (const Date day : found->second.statutory) {
        if (runs.empty() || runs.back().back().plusDays(1) != day)
            runs.emplace_back();
        runs.back().push_back(day);
    }
    return runs;
}

} // namespace huimin
