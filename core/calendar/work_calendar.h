#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/calendar/date.h"
#include "core/yaml/node.h"

namespace huimin {

/// What kind of day it is for wages (劳动法 44): a statutory holiday, a rest day, or a workday.
enum class DayKind { StatutoryHoliday, RestDay, Workday };

/// One year's holidays as the State Council's notice arranges them. A break may begin in the year before
/// (31 December 2022 belongs to the notice for 2023).
struct CalendarYear {
    int year = 0;
    std::string notice;           ///< its number, e.g. 国办发明电〔2022〕16号
    std::string confidence;       ///< how sure the days are: high, medium or low
    std::string noticeConfidence; ///< how sure the notice's number is, where that differs; else empty
    std::set<Date> statutory;     ///< 法定节假日
    std::set<Date> breaks;        ///< every day of the breaks, statutory or not
    std::set<Date> makeUp;        ///< weekend days that are worked instead
};

/// Reads one `calendar/<year>.yaml`: `year`, `notice`, `confidence`, `notice_confidence`, and the lists `statutory`,
/// `breaks` and `make_up`, whose items are a day (2023-04-05) or a range, both ends included (2023-01-21..2023-01-27).
/// Errors: a statutory day outside the breaks, a make-up day that is no weekend day or lies in a break, a day listed
/// twice, a range that runs backwards, a day that is neither in the year nor in the December before it.
Result<CalendarYear> readCalendarYear(const yaml::Node& root);

/// The days of several announced years. A day of a year that is not announced is refused, never guessed.
class WorkCalendar {
public:
    /// The year must not be there yet.
    void add(CalendarYear year);

    std::vector<int> years() const;
    /// Nullopt when the day's own year is not among the calendars, even where a neighbour's notice names the day.
    /// A day of December that the next year's notice names is as that notice says.
    std::optional<DayKind> kindOf(Date day) const;
    /// The notice that arranges the day: that of the next year where it names the day. Null where `kindOf` is nullopt.
    const CalendarYear* yearOf(Date day) const;
    /// The `count`-th workday after `from` (before it for negative counts; 0 is `from` itself). Nullopt where the
    /// calendars end.
    std::optional<Date> plusWorkdays(Date from, int count) const;
    /// The unbroken runs of statutory days of a year, in order (New Year, Spring Festival, …).
    std::vector<std::vector<Date>> statutoryRuns(int year) const;

private:
    std::map<int, CalendarYear> m_years;
};

} // namespace huimin
