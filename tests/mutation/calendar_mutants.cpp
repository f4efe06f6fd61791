#include "tests/mutation/calendar_mutants.h"

namespace huimin::tests {

namespace {

using Days = std::set<Date> CalendarYear::*;

/// A copy with a day left out of one of a year's lists.
WorkCalendar without(const WorkCalendar& calendar, int year, Days list, Date day)
{
    WorkCalendar copy;
    for (const int each : calendar.years()) {
        CalendarYear one = *calendar.yearOf(*Date::of(each, 6, 30));
        if (each == year)
            (one.*list).erase(day);
        copy.add(std::move(one));
    }
    return copy;
}

}  // namespace

std::vector<Mutant> calendarMutants(const WorkCalendar& calendar)
{
    std::vector<Mutant> mutants;
    for (const int year : calendar.years()) {
        const CalendarYear& one = *calendar.yearOf(*Date::of(year, 6, 30));
        const auto ofList = [&](Days list, const char* name) {
            for (const Date day : one.*list) {
                if (list == &CalendarYear::breaks && one.statutory.contains(day))
                    continue;
                WorkCalendar changed = without(calendar, year, list, day);
                if (changed.kindOf(day) == calendar.kindOf(day))
                    continue;
                mutants.push_back({"calendar", "calendar " + std::to_string(year) + " " + name + ": " + day.toIso() + " left out",
                                   {"calendar/" + std::to_string(year) + ".yaml", 0, 0},
                                   [changed](RuleSet& rules) { rules.calendar = changed; }});
            }
        };
        ofList(&CalendarYear::statutory, "statutory");
        ofList(&CalendarYear::breaks, "breaks");
        ofList(&CalendarYear::makeUp, "make_up");
    }
    return mutants;
}

}  // namespace huimin::tests
