#include "app/reports/qr_code.h"

#include <qrencode.h>

#include <memory>

#include "app/reports/page_sentences.h"

namespace huimin::reports {

namespace {

/// What must stay white around it, in modules.
constexpr int quietZone = 4;

bool isDark(const QRcode& code, int x, int y)
{
    return x < code.width && (code.data[y * code.width + x] & 1) != 0;
}

}  // namespace

Result<QPainterPath> qrCode(const std::string& text, qreal side)
{
    // A page is stamped, folded and copied: a seventh of the code may be lost and it still reads. Capital letters and digits take less
    // room than other characters, so that its squares are larger.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return Diagnostic{Diagnostic::Severity::Error, {}, fill(sentences::codeTooLong, {static_cast<int>(text.size())}), {}, {}};
    QPainterPath path;
    const qreal module = side / (code->width + 2 * quietZone);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // Dark neighbours in a row are one rectangle, so that no white hairs are seen between them.
            const int begin = x;
            while (isDark(*code, x, y))
                ++x;
            if (x > begin)
                path.addRect((begin + quietZone) * module, (y + quietZone) * module, (x - begin) * module, module);
        }
    }
    return path;
}

}  // namespace huimin::reports
