#pragma once
#include <QPainter>

#include "app/widgets/outline_item.h"

namespace huimin {

/// Draws a mark into a square: a tick, a cross, a question mark, an exclamation mark.
void drawMark(QPainter& painter, const QRectF& square, Mark mark, const QColor& colour);

}  // namespace huimin
