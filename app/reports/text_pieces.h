#pragma once
#include "app/reports/page_fonts.h"
#include "app/reports/piece.h"
#include "core/report/printout.h"

namespace huimin::reports {

// Text that runs over the width of the page, a piece for each line. No page begins or ends with a single line of several.
void addTitle(Pieces& to, const report::Printout& printout, const PageFonts& fonts);
void addHeading(Pieces& to, const report::Heading& heading, const PageFonts& fonts);
void addParagraph(Pieces& to, const report::Paragraph& paragraph, const PageFonts& fonts);
void addItems(Pieces& to, const report::ItemList& list, const PageFonts& fonts);

}  // namespace huimin::reports
