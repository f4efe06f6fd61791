#pragma once
#include <QColor>
#include <QFont>
#include <array>

namespace huimin::reports {

/// What letters on a page are for.
enum class Letters { Title, Heading, Body, Strong, Faint, Cell, CellStrong, Small, SmallStrong };

/// The fonts of printed pages. Belongs to the thread it was made in, as fonts do.
class PageFonts {
public:
    PageFonts();

    const QFont& of(Letters letters) const { return m_fonts[static_cast<std::size_t>(letters)]; }

private:
    std::array<QFont, 9> m_fonts;
};

QColor colourOf(Letters letters);
/// From the base line of one line to that of the next.
qreal lineHeight(Letters letters);
/// How far below the upper edge of its line a text stands.
qreal baseline(Letters letters);

}  // namespace huimin::reports
