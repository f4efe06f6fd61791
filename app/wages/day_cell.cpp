#include "app/wages/day_cell.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <algorithm>

#include "app/widgets/outline_layout.h"

namespace huimin {

namespace {

constexpr int margin = 4;
constexpr int badgePadding = 4;
constexpr int betweenMarks = 3;

int letterSize(const QFont& font)
{
    return QFontInfo(font).pixelSize();
}

/// Rows stand closer than lines of a text do: the faces of Chinese letters leave much blank above and below.
int rowHeight(const QFont& font)
{
    return letterSize(font) * 23 / 20;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

/// Whole, in smaller letters where it must be; and where even they are too wide, the figure without its unit, which says more than
/// half a word: 8 of 8 hours.
DayCell::Part fitted(const QString& text, const QRect& rect, const QFont& font)
{
    for (const QFont& letters : {font, smaller(font)}) {
        if (QFontMetrics(letters).horizontalAdvance(text) <= rect.width())
            return {text, rect, letters};
    }
    const auto ends = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit() && c != u'.'; });
    return {text.left(ends - text.begin()), rect, font};
}

}  // namespace

DayCell::DayCell(const QRect& cell, const MonthDay& day, const QString& badge, const QFont& font)
{
    const QRect room = cell.adjusted(margin, margin - 1, -margin, -margin + 1);
    m_number = {QString::number(day.date.day()), QRect(room.left(), room.top(), room.width(), rowHeight(font)), font};
    m_badge = badgeAtRight(m_number.rect.adjusted(0, 0, 0, 2), badge, font);
    if (day.entry)
        addEntry(room, *day.entry, font);
}

void DayCell::addEntry(const QRect& room, const DayEntry& entry, const QFont& font)
{
    const int row = rowHeight(font);
    const int side = markSide(font);
    const int blank = std::max(0, room.height() - 3 * row - side) / 3;
    const QRect second(room.left(), room.top() + row + blank, room.width(), row);
    m_figures = fitted(entry.figures.value(0), second, font);
    if (entry.facts.isEmpty())
        m_tick = QRect(second.left(), second.top() + (row - side) / 2, side, side);
    for (int i = 0; i < static_cast<int>(entry.marks.size()); ++i)
        m_marks.emplace_back(room.left() + i * (side + betweenMarks), second.bottom() + 1 + blank, side, side);
    m_amount = {entry.amount, QRect(room.left(), room.bottom() - row + 1, room.width(), row), strong(font)};
    if (QFontMetrics(m_amount.font).horizontalAdvance(entry.amount) > room.width())
        m_amount.font = smaller(m_amount.font);
}

DayCell::Part DayCell::badgeAtRight(const QRect& line, const QString& word, const QFont& font)
{
    const QFont letters = smaller(font);
    const int width = word.isEmpty() ? 0 : QFontMetrics(letters).horizontalAdvance(word) + 2 * badgePadding;
    return {word, QRect(line.right() - width + 1, line.top(), width, line.height()), letters};
}

int DayCell::markSide(const QFont& font)
{
    return letterSize(font) * 4 / 5;
}

int DayCell::lowest(const QFont& font)
{
    return 3 * rowHeight(font) + markSide(font) + 2 * margin - 2;
}

}  // namespace huimin
