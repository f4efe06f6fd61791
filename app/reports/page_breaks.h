#pragma once
#include <vector>

#include "app/reports/piece.h"

namespace huimin::reports {

/// Sets pieces below each other on as few pages of this height as they need; at least one page. Pieces that belong together are on one
/// page, except where they are higher than a page together. Measured from the upper left corner of the part of the page that is for text.
std::vector<PrintedPage> breakIntoPages(const Pieces& pieces, qreal height);

}  // namespace huimin::reports
