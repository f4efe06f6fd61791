#pragma once
#include <vector>

#include "app/wages/calendar_file.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// The deadlines of a statement, as far as their days are known, as entries of a calendar. `caseId` tells the case from every other:
/// taken in again after a change, the deadlines of the same case move.
std::vector<CalendarEntry> deadlineEntries(const StatementResult& statement, const Determination& determination,
                                           const std::string& caseId, const report::Words& words);

}  // namespace huimin
