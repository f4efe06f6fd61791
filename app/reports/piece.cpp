#include "app/reports/piece.h"

namespace huimin::reports {

void keepLast(Pieces& pieces)
{
    if (!pieces.empty())
        pieces.back().keepsNext = true;
}

}  // namespace huimin::reports
