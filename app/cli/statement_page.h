#pragma once
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// A statement filled in: what it goes by, a table of its items with the arithmetic, the sums and the deadlines.
void writeStatement(Page& page, const StatementResult& statement, const Determination& determination);

}  // namespace huimin::cli
