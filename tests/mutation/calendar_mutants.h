#pragma once
#include <vector>

#include "tests/mutation/mutant.h"

namespace huimin::tests {

/// The calendar with one day taken for something else: a statutory day, a day of a break or a day that is made up for, left out of its
/// list. Days that stay what they are (a break's Saturday) are left alone.
std::vector<Mutant> calendarMutants(const WorkCalendar& calendar);

}  // namespace huimin::tests
