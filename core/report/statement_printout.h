#pragma once
#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// A statement filled in, such as the wage sheet: what it goes by, every item with its arithmetic, the sums, the deadlines, to sign.
Printout statementPrintout(const StatementResult& statement, const Determination& determination, const Office& office, const Words& words);

/// What who brought the matter in takes home: that it was received, and by when what happens. Only of a statement whose pack has a
/// receipt.
Printout receiptPrintout(const StatementResult& statement, const Determination& determination, const Office& office, const Words& words);

}  // namespace huimin::report
