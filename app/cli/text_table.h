#pragma once
#include "app/cli/columns.h"
#include "app/cli/page.h"

namespace huimin::cli {

/// Rows in columns, two cells in from the left.
void writeTable(Page& page, std::vector<Columns::Column> columns, const std::vector<std::vector<std::string>>& rows);

}  // namespace huimin::cli
