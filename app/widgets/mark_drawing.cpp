#include "app/widgets/mark_drawing.h"

#include <QPainterPath>

namespace huimin {

namespace {

QPainterPath tick()
{
    QPainterPath path(QPointF(0.12, 0.52));
    path.lineTo(0.40, 0.80);
    path.lineTo(0.90, 0.20);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(0.2, 0.2));
    path.lineTo(0.8, 0.8);
    path.moveTo(0.8, 0.2);
    path.lineTo(0.2, 0.8);
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(0.26, 0.34));
    path.cubicTo(0.26, 0.02, 0.76, 0.02, 0.76, 0.34);
    path.cubicTo(0.76, 0.52, 0.50, 0.50, 0.50, 0.70);
    path.moveTo(0.50, 0.94);
    path.lineTo(0.50, 0.95);
    return path;
}

QPainterPath exclamation()
{
    QPainterPath path(QPointF(0.5, 0.06));
    path.lineTo(0.5, 0.62);
    path.moveTo(0.50, 0.94);
    path.lineTo(0.50, 0.95);
    return path;
}

QPainterPath shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::None: return {};
    case Mark::Yes: return tick();
    case Mark::No: return cross();
    case Mark::Open: return question();
    case Mark::Late: return exclamation();
    }
    return {};
}

}  // namespace

void drawMark(QPainter& painter, const QRectF& square, Mark mark, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.setPen(QPen(colour, 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shapeOf(mark));
    painter.restore();
}

}  // namespace huimin
