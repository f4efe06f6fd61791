#include "app/reports/page_fonts.h"

#include <QFontDatabase>

#include "app/reports/paper.h"

namespace huimin::reports {

namespace {

/// Points, what is between lines as a multiple of that, and whether the letters are bold.
struct Look {
    qreal points;
    qreal spacing;
    bool isBold = false;
};

Look lookOf(Letters letters)
{
    switch (letters) {
    case Letters::Title: return {20, 1.4, true};
    case Letters::Heading: return {12.5, 1.5, true};
    case Letters::Body: return {11, 1.6};
    case Letters::Strong: return {11, 1.6, true};
    case Letters::Faint: return {9.5, 1.5};
    case Letters::Cell: return {10, 1.4};
    case Letters::CellStrong: return {10, 1.4, true};
    case Letters::Small: return {7.5, 1.4};
    case Letters::SmallStrong: return {9, 1.4, true};
    }
    return {};
}

qreal side(Letters letters)
{
    return lookOf(letters).points * paper::unitsPerInch / 72;
}

/// The face of official documents where it is installed, else a serif that every Debian has. Bold letters are always of the latter:
/// it has a bold cut, the former would be smeared.
QStringList families(bool isBold)
{
    QStringList found;
    for (const QString& family : {QStringLiteral("FangSong"), QStringLiteral("仿宋"), QStringLiteral("仿宋_GB2312")}) {
        if (!isBold && QFontDatabase::hasFamily(family))
            found << family;
    }
    // Named as Chinese: without the name a system in another language shows the Japanese shapes.
    return found << QStringLiteral("Noto Serif CJK SC");
}

QFont fontOf(Letters letters)
{
    const Look look = lookOf(letters);
    QFont font(families(look.isBold));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(side(letters)));
    font.setBold(look.isBold);
    // Every letter where its outline says, on every device.
    font.setHintingPreference(QFont::PreferNoHinting);
    // A space too small to see keeps letters from sharing a glyph (ﬁ): each is found by itself.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

}  // namespace

PageFonts::PageFonts()
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i)
        m_fonts[i] = fontOf(static_cast<Letters>(i));
}

QColor colourOf(Letters letters)
{
    return letters == Letters::Faint || letters == Letters::Small ? QColor(70, 70, 70) : QColor(Qt::black);
}

qreal lineHeight(Letters letters)
{
    return side(letters) * lookOf(letters).spacing;
}

qreal baseline(Letters letters)
{
    // A Chinese character stands with 88 hundredths of its side above the base line.
    return (lineHeight(letters) - side(letters)) / 2 + 0.88 * side(letters);
}

}  // namespace huimin::reports
