#pragma once
#include "core/base/result.h"
#include "core/determination/determination.h"
#include "core/determination/evaluation.h"

namespace huimin {

/// Fills a statement in: the values of each item of its list, the totals, the deadlines that apply. A value that comes out null by
/// a mistake (a day outside the calendars) is a diagnostic at the item's place in the profile.
Result<StatementResult> fillStatement(const Evaluation& evaluation, const Statement& statement);

}  // namespace huimin
