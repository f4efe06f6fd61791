#include "app/printing/printer_pages.h"

#include <QPainter>
#include <QPrinter>

#include "app/reports/page_painter.h"
#include "app/reports/paper.h"

namespace huimin {

void prepare(QPrinter& printer, const QString& title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    // The margins are in the pages.
    printer.setFullPage(true);
}

bool printPages(QPrinter& printer, const std::vector<reports::PrintedPage>& pages)
{
    const int all = static_cast<int>(pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), all) : all;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const reports::PageFonts fonts;
    const qreal scale = static_cast<qreal>(printer.resolution()) / reports::paper::unitsPerInch;
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        reports::paintPage(painter, pages[static_cast<std::size_t>(page - 1)], fonts);
    }
    return painter.end();
}

}  // namespace huimin
