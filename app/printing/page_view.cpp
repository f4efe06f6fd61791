#include "app/printing/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "app/reports/page_painter.h"
#include "app/reports/paper.h"
#include "app/widgets/colours.h"

namespace huimin {

namespace paper = reports::paper;

namespace {

constexpr qreal margin = 12;       ///< between pages, and around them
constexpr qreal widestPage = 900;  ///< in pixels, where the view is wider
constexpr qreal zoomStep = 1.2;

}  // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PageView::setPages(std::vector<reports::PrintedPage> pages)
{
    m_pages = std::move(pages);
    setUpBars();
    viewport()->update();
}

void PageView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

qreal PageView::scale() const
{
    const qreal room = std::clamp<qreal>(viewport()->width() - 2 * margin, 100, widestPage);
    return m_zoom * room / paper::width;
}

QRectF PageView::placeOf(std::size_t page) const
{
    const QSizeF size(paper::width * scale(), paper::height * scale());
    const qreal left = std::max(margin, (viewport()->width() - size.width()) / 2);
    const qreal top = margin + static_cast<qreal>(page) * (size.height() + margin);
    return QRectF({left, top}, size).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRectF place = placeOf(i);
        if (!place.intersects(event->rect()))
            continue;
        painter.save();
        // Paper is white in the dark, too: it is what will be printed.
        painter.setPen(colours::line(palette()));
        painter.setBrush(Qt::white);
        painter.drawRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        reports::paintPage(painter, m_pages[i], m_fonts);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    setUpBars();
}

void PageView::setUpBars()
{
    const qreal height = margin + static_cast<qreal>(m_pages.size()) * (paper::height * scale() + margin);
    const qreal width = paper::width * scale() + 2 * margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(60);
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(60);
    horizontalScrollBar()->setRange(0, std::max(0, qRound(width) - viewport()->width()));
}

void PageView::zoom(qreal by)
{
    // What is in the middle stays there.
    QScrollBar& bar = *verticalScrollBar();
    const qreal middle = (bar.value() + viewport()->height() / 2.0) / scale();
    m_zoom = by == 0 ? 1 : std::clamp<qreal>(m_zoom * by, 0.3, 4);
    setUpBars();
    bar.setValue(qRound(middle * scale() - viewport()->height() / 2.0));
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(zoomStep);
    case Qt::Key_Minus: return zoom(1 / zoomStep);
    case Qt::Key_0: return zoom(0);
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

}  // namespace huimin
