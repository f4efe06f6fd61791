#pragma once
#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace huimin::reports {

/// The dark parts of a QR code that says a text, as large as the rectangle, its quiet zone included; empty where the text is longer than
/// a QR code can be.
QPainterPath qrCode(const QString& text, const QRectF& place);

}  // namespace huimin::reports
