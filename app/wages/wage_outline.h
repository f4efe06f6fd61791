#pragma once
#include <functional>
#include <vector>

#include "app/wages/day_list.h"
#include "app/widgets/outline_item.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// Whether a service is done with.
using IsDone = std::function<bool(const std::string& service)>;
/// What the marked days come to, below their sums: what is still to be asked, the clocks that run, day by day the arithmetic, and
/// what else the person is promised, as a checklist.
std::vector<OutlineItem> wageOutline(const Determination& determination, const DayList& list, const IsDone& isDone, const report::Words& words);
/// Before the id of a service in the action of its entry: it was done, or is not yet after all.
inline const QString doneAction = QStringLiteral("done:");
/// What was reckoned of the list; null where nothing was.
const StatementResult* resultOf(const Determination& determination, const DayList& list);

}  // namespace huimin
