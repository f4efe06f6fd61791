#pragma once
#include <vector>

#include "app/reports/page_fonts.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// How wide each column is, together as wide as given. Short titles and amounts stay in one line each, where the
/// table has room for that; what is left is divided by the columns' shares. `padding` is what a cell needs beside its text.
std::vector<qreal> columnWidths(const report::Table& table, qreal width, qreal padding, const PageFonts& fonts);

}  // namespace huimin::reports
