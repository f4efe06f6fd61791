#pragma once
#include <QHash>
#include <QStringList>

#include "app/reports/printed_page.h"

namespace huimin::reports {

/// Tells which characters the glyphs of a page stand for, in the order in which they are painted. A PDF alone cannot tell: one glyph may be
/// drawn for several characters, as for 生 and for the radical ⽣.
class DrawnCharacters {
public:
    /// The fonts outlive this.
    explicit DrawnCharacters(const PageFonts& fonts) : m_fonts(fonts) {}

    /// A text for each glyph: of the further glyphs of one letter an empty one.
    QStringList of(const PrintedPage& page);

private:
    const QStringList& of(const PlacedText& text);

    const PageFonts& m_fonts;
    /// Of texts that were asked before: much on the pages of a table is the same.
    QHash<std::pair<int, QString>, QStringList> m_known;
};

}  // namespace huimin::reports
