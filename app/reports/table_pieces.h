#pragma once
#include "app/reports/page_fonts.h"
#include "app/reports/piece.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// A piece for each row, below the titles, which stand again at the top of every page. A total is never parted from the row above it. Only
/// a row that is higher than a whole page is continued on the next.
void addTable(Pieces& to, const report::Table& table, const PageFonts& fonts);

}  // namespace huimin::reports
