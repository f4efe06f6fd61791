#include "app/reports/page_painter.h"

#include <QPainter>

namespace huimin::reports {

void paintPage(QPainter& painter, const PrintedPage& page, const PageFonts& fonts)
{
    for (const PlacedLine& line : page.lines) {
        painter.setPen(QPen(Qt::black, line.thickness, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(line.line);
    }
    for (const PlacedCode& code : page.codes)
        painter.fillPath(code.dark.translated(code.place.topLeft()), Qt::black);
    for (const PlacedText& text : page.texts) {
        painter.setFont(fonts.of(text.letters));
        painter.setPen(colourOf(text.letters));
        painter.drawText(text.at, text.text);
    }
}

}  // namespace huimin::reports
