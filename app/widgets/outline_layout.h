#pragma once
#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "app/widgets/outline_item.h"

namespace huimin {

/// Where the parts of one entry stand in a given width, measured from its top left.
class OutlineLayout {
public:
    OutlineLayout(const OutlineItem& item, const QFont& font, const QPalette& palette, int width, int unitWidth);

    int height() const { return m_height; }
    void draw(QPainter& painter, const QPoint& at) const;

private:
    struct Piece {
        std::unique_ptr<QTextLayout> text;
        QPointF at;
        QColor colour;
    };
    /// Adds a text wrapped to a width; how high it is.
    qreal add(const QString& text, const QFont& font, const QColor& colour, const QPointF& at, qreal width,
              const QList<QTextLayout::FormatRange>& formats = {});
    void addAmount(qreal top);

    const OutlineItem& m_item;
    const QFont m_font;
    const QPalette m_palette;
    const int m_width;
    const int m_unitWidth;
    qreal m_lineHeight = 0;
    int m_height = 0;
    std::vector<Piece> m_pieces;
};

/// The font of headings, and of amounts.
QFont strong(QFont font);

}  // namespace huimin
