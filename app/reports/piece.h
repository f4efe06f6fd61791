#pragma once
#include <memory>
#include <vector>

#include "app/reports/printed_page.h"

namespace huimin::reports {

/// What is never split over two pages: a line of running text, a row of a table, the room for the seal. Its things are measured from
/// the left margin and its own upper edge.
struct Piece {
    PrintedPage things;
    qreal height = 0;
    qreal before = 0;        ///< room above it, except at the top of a page
    bool keepsNext = false;  ///< never the last on a page while anything follows
    std::shared_ptr<const Piece> titles;  ///< of a row: what stands above it where it begins a page; may be null
};

using Pieces = std::vector<Piece>;

/// The last piece and what follows stay together.
void keepLast(Pieces& pieces);

}  // namespace huimin::reports
