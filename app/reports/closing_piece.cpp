#include "app/reports/closing_piece.h"

#include <algorithm>

#include "app/reports/page_sentences.h"
#include "app/reports/paper.h"
#include "app/reports/qr_code.h"
#include "app/reports/wrapped_text.h"

namespace huimin::reports {

namespace {

constexpr qreal qrSide = 2600;
constexpr qreal gap = 300;
/// Authority and date may be longer than the seal is wide; the square that is kept clear is in the middle over them.
constexpr qreal sealColumn = 7000;
constexpr qreal codeColumn = paper::textWidth - sealColumn - gap;

/// The authority above the date, in the middle of the seal's room. What is not known is written by hand.
void placeSeal(PrintedPage& on, const report::Seal& seal, Language language, const PageFonts& fonts)
{
    const qreal x = paper::textWidth - sealColumn;
    const std::string name = seal.authority.empty() ? fill(sentences::authority).in(language) : seal.authority;
    const WrappedText authority(name, Letters::Body, sealColumn, fonts);
    const WrappedText date(seal.date, Letters::Body, sealColumn, fonts);
    const qreal y = (paper::sealSide - authority.height() - date.height()) / 2;
    authority.place(on, {x, y}, seal.authority.empty() ? Alignment::Left : Alignment::Centre);
    date.place(on, {x, y + authority.height()}, Alignment::Centre);
}

/// Four groups a line, the prefix counted as one: in lines of one length a place is found again.
std::string inLines(const std::string& code)
{
    constexpr int groupsOfLine = 4;
    std::string lines;
    int groups = 0;
    for (const char letter : code) {
        lines += letter;
        if (letter == '-' && ++groups % groupsOfLine == 0)
            lines += '\n';
    }
    return lines;
}

/// The code beside its picture, large enough to be typed from paper; how high they are.
qreal placeCode(PrintedPage& on, const std::string& code, QPainterPath dark, qreal bottom, Language language, const PageFonts& fonts)
{
    const qreal x = qrSide + gap;
    const WrappedText label(fill(sentences::codeOfPage).in(language), Letters::Small, codeColumn - x, fonts);
    const WrappedText text(inLines(code), Letters::Cell, codeColumn - x, fonts);
    const qreal height = std::max(qrSide, label.height() + text.height());
    const qreal y = std::max<qreal>(0, bottom - height);
    on.codes.push_back({{0, y, qrSide, qrSide}, QString::fromStdString(code), std::move(dark)});
    label.place(on, {x, y});
    text.place(on, {x, y + label.height()});
    return height;
}

}  // namespace

Diagnostics addClosing(Pieces& to, const report::Seal* seal, const std::string& code, Language language, const PageFonts& fonts)
{
    Piece piece;
    piece.before = 300;
    piece.height = seal ? paper::sealSide : 0;
    if (!code.empty()) {
        auto dark = qrCode(code, qrSide);
        if (!dark)
            return dark.diagnostics();
        piece.height = std::max(piece.height, placeCode(piece.things, code, *std::move(dark), piece.height, language, fonts));
    }
    if (seal)
        placeSeal(piece.things, *seal, language, fonts);
    if (piece.height == 0)
        return {};
    keepLast(to);
    to.push_back(std::move(piece));
    return {};
}

}  // namespace huimin::reports
