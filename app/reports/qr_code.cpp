#include "app/reports/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace huimin::reports {

namespace {

/// What must stay white around it, in modules.
constexpr int quietZone = 4;

bool isDark(const QRcode& code, int x, int y)
{
    return x < code.width && (code.data[y * code.width + x] & 1) != 0;
}

}  // namespace

QPainterPath qrCode(const QString& text, const QRectF& place)
{
    // A page is stamped, folded and copied: a seventh of the code may be lost and it still reads.
    const QByteArray bytes = text.toUtf8();
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, QR_ECLEVEL_M), &QRcode_free);
    QPainterPath path;
    if (!code)
        return path;
    const qreal module = place.width() / (code->width + 2 * quietZone);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // Dark neighbours in a row are one rectangle, so that no white hairs are seen between them.
            const int begin = x;
            while (isDark(*code, x, y))
                ++x;
            if (x > begin)
                path.addRect(place.left() + (begin + quietZone) * module, place.top() + (y + quietZone) * module, (x - begin) * module, module);
        }
    }
    return path;
}

}  // namespace huimin::reports
