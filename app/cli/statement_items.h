#pragma once
#include <string>

#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// The items in a table: a column for the key and one for each value, numbers at the right. The last value, where it is too long
/// for a column, stands below each item.
void writeItems(Page& page, const StatementResult& statement, const Determination& determination);

}  // namespace huimin::cli
