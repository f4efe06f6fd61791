#pragma once
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/reports/page_fonts.h"

namespace huimin::reports {

/// One line of text, from the left end of its base line.
struct PlacedText {
    QPointF at;
    QString text;
    Letters letters = Letters::Body;
};

/// A straight line as thick as this.
struct PlacedLine {
    QLineF line;
    qreal thickness = 0;
};

/// A QR code, as large as its rectangle.
struct PlacedCode {
    QRectF place;
    QString code;
    QPainterPath dark;  ///< from the corner of its place
};

/// What stands on a page, or on a part of one, and where. A plain value: whoever lays out, paints and writes shares nothing.
struct PrintedPage {
    std::vector<PlacedLine> lines;
    std::vector<PlacedText> texts;
    std::vector<PlacedCode> codes;

    void addLine(qreal x1, qreal y1, qreal x2, qreal y2, qreal thickness) { lines.push_back({{x1, y1, x2, y2}, thickness}); }
    /// What stands on another page, moved.
    void add(const PrintedPage& other, QPointF by);
};

}  // namespace huimin::reports
