#pragma once
#include <QPainterPath>
#include <string>

#include "core/base/result.h"

namespace huimin::reports {

/// The dark parts of a QR code that says a text, in a square of this side whose corner is at 0, its quiet zone included. Fails where the
/// text is longer than a QR code can be.
Result<QPainterPath> qrCode(const std::string& text, qreal side);

}  // namespace huimin::reports
