#pragma once
#include <QAbstractScrollArea>
#include <vector>

#include "app/reports/printed_page.h"

namespace huimin {

/// Printed pages below each other, as wide as there is room; the same pages that are printed. Plus, minus and 0 make them larger, smaller
/// and as wide as the view, as the wheel does with Ctrl.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// Stays where it was scrolled to.
    void setPages(std::vector<reports::PrintedPage> pages);
    const std::vector<reports::PrintedPage>& pages() const { return m_pages; }
    void scrollToTop();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Pixels for a unit of the paper.
    qreal scale() const;
    QRectF placeOf(std::size_t page) const;
    void zoom(qreal by);
    void setUpBars();

    std::vector<reports::PrintedPage> m_pages;
    reports::PageFonts m_fonts;
    qreal m_zoom = 1;  ///< 1: as wide as the view
};

}  // namespace huimin
