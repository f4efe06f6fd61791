#pragma once
#include "core/base/bilingual.h"
#include "core/calendar/date.h"
#include "core/rulepack/statement.h"

namespace huimin::report {

/// Whether what was to be done by a deadline should have been done before `day`.
bool isOverdue(const StatementDeadline& deadline, Date date, Date day);
/// Where a deadline that falls on `date` stands on `day`: 还有 3 天, due today, overdue by 2 days, begins in 1 day.
Bilingual standingOf(const StatementDeadline& deadline, Date date, Date day);

}  // namespace huimin::report
