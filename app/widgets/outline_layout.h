#pragma once
#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "app/widgets/outline_item.h"

namespace huimin {

/// How wide the columns at the right of an outline are: what stands in one is as wide as its widest entry.
struct OutlineColumns {
    int unit = 0;
    int amount = 0;           ///< of the entries that have figures; other amounts take what they need
    std::vector<int> figures;
};

/// Where the parts of one entry stand in a given width, measured from its top left.
class OutlineLayout {
public:
    OutlineLayout(const OutlineItem& item, const QFont& font, const QPalette& palette, int width,
                  const OutlineColumns& columns);

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
    qreal amountWidth() const;
    qreal rightOfAmount() const;
    void addAmount(qreal top);
    void addFigures(qreal top);
    void addToTheRight(const QString& text, const QFont& font, qreal right, qreal top);

    const OutlineItem& m_item;
    const QFont m_font;
    const QPalette m_palette;
    const int m_width;
    const OutlineColumns& m_columns;
    qreal m_lineHeight = 0;
    int m_height = 0;
    std::vector<Piece> m_pieces;
};

/// The font of headings, and of amounts.
QFont strong(QFont font);

}  // namespace huimin
