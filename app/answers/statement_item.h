#pragma once
#include "app/widgets/outline_item.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// A statement filled in (wages due for days worked, days by which to decide) as a section of an outline: its sums, its items with
/// the arithmetic, its deadlines.
OutlineItem statementItem(const StatementResult& statement, const Determination& determination, const report::Words& words);

// Its parts, for a page that puts them elsewhere.
/// One entry for each deadline: how many days are left of it, and where it stands in the law.
OutlineItem deadlinesItem(const StatementResult& statement, const Determination& determination, const report::Words& words);
/// One entry for each item of the list: what it comes to, and the arithmetic.
OutlineItem listItems(const StatementResult& statement, const Determination& determination, const report::Words& words);

}  // namespace huimin
