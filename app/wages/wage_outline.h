#pragma once
#include <vector>

#include "app/wages/day_list.h"
#include "app/widgets/outline_item.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// What the marked days come to, below their sums: what is still to be asked, the clocks that run, day by day the arithmetic, and
/// what else the person is promised, as a list to go through.
std::vector<OutlineItem> wageOutline(const Determination& determination, const DayList& list, const report::Words& words);
/// What was reckoned of the list; null where nothing was.
const StatementResult* resultOf(const Determination& determination, const DayList& list);

}  // namespace huimin
