#pragma once
#include "app/reports/printed_page.h"

class QPainter;

namespace huimin::reports {

/// Draws a page. The painter's coordinates are the paper's: hundredths of a millimetre from its upper left corner.
void paintPage(QPainter& painter, const PrintedPage& page, const PageFonts& fonts);

}  // namespace huimin::reports
