#pragma once
#include <vector>

#include "core/report/printout.h"
#include "core/report/result_sums.h"
#include "core/report/row_groups.h"

namespace huimin::report {

/// Sums, one a row, those that are exact in capital numerals too; `isMoney` of all of them.
Table sumTable(const std::vector<SumLine>& sums, const Words& words);

/// What groups of rows are paid: benefit with what is said about it, whom it is for, amount and unit. Subjects with the same amount
/// share a row.
Table dueTable(const std::vector<RowGroup>& groups, const Determination& determination, const Words& words);

}  // namespace huimin::report
