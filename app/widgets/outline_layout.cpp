#include "app/widgets/outline_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "app/widgets/colours.h"
#include "app/widgets/mark_drawing.h"
#include "app/widgets/outline_delegate.h"

namespace huimin {

namespace {

constexpr qreal gap = 8;
constexpr qreal betweenParagraphs = 2;
constexpr qreal betweenFigures = 20;

constexpr qreal signSize = 0.62;  // of a mark or a box, by the height of a line

qreal boxWidth(const OutlineItem& item, qreal lineHeight)
{
    return item.done ? lineHeight * signSize + gap : 0;
}

qreal markWidth(const OutlineItem& item, qreal lineHeight)
{
    return item.mark == Mark::None ? 0 : lineHeight * signSize + gap;
}

/// Before an entry of a checklist.
void drawBox(QPainter& painter, const QRectF& square, bool isDone, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDone ? colours::accent(palette) : colours::faint(palette), 1.4));
    painter.drawRoundedRect(square, 2, 2);
    painter.restore();
    if (isDone)
        drawMark(painter, square.adjusted(2, 2, -2, -2), Mark::Yes, colours::accent(palette));
}

/// A name is not torn apart at the end of a line (成员 1); a longer text wraps where it can.
QString keptTogether(const QString& text)
{
    constexpr int longestName = 12;
    constexpr char32_t wordJoiner = 0x2060;  // nothing to see, and no line ends at it
    if (text.size() > longestName)
        return text;
    QList<char32_t> kept;
    for (const uint character : text.toUcs4()) {
        if (!kept.isEmpty())
            kept.append(wordJoiner);
        kept.append(character == U' ' ? U'\u00A0' : character);
    }
    return QString::fromUcs4(kept.constData(), kept.size());
}

QTextCharFormat coloured(const QColor& colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

}  // namespace

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

OutlineLayout::OutlineLayout(const OutlineItem& item, const QFont& font, const QPalette& palette, int width, const OutlineColumns& columns)
    : m_item(item), m_font(font), m_palette(palette), m_width(width), m_columns(columns), m_lineHeight(QFontMetricsF(font).height())
{
    const qreal left = boxWidth(item, m_lineHeight) + markWidth(item, m_lineHeight);
    const QString whom = keptTogether(item.whom);
    const QString line = whom.isEmpty() ? item.title : item.title + QStringLiteral("  ") + whom;
    QList<QTextLayout::FormatRange> formats;
    if (!item.whom.isEmpty())
        formats.push_back({int(item.title.size()), int(line.size() - item.title.size()), coloured(colours::faint(palette))});

    qreal top = item.isSection ? OutlineDelegate::margin * 2 : OutlineDelegate::margin;
    if (!item.amount.isEmpty())
        addAmount(top);
    addFigures(top);
    top += add(line, item.isSection ? strong(font) : font, palette.color(QPalette::Text), {left, top}, width - left - amountWidth(), formats);
    for (const QString& said : item.said)
        top += betweenParagraphs + add(said, font, colours::faint(palette), {left, top + betweenParagraphs}, width - left - gap);
    m_height = static_cast<int>(top + 0.5) + OutlineDelegate::margin;
}

/// What amount, unit and figures take of the first line.
qreal OutlineLayout::amountWidth() const
{
    if (m_item.figures.isEmpty())
        return m_item.amount.isEmpty() ? 0 : QFontMetricsF(strong(m_font)).horizontalAdvance(m_item.amount) + m_columns.unit + 2 * gap;
    qreal width = m_columns.unit + m_columns.amount + 3 * gap;
    for (qsizetype i = 0; i < m_item.figures.size(); ++i)
        width += m_columns.figures[static_cast<std::size_t>(i)] + betweenFigures;
    return width;
}

/// What has no unit and no column, a day or a word, ends where units end.
qreal OutlineLayout::rightOfAmount() const
{
    const bool isInColumn = !m_item.unit.isEmpty() || !m_item.figures.isEmpty();
    return isInColumn ? m_width - m_columns.unit - gap : m_width - gap;
}

void OutlineLayout::addAmount(qreal top)
{
    addToTheRight(m_item.amount, strong(m_font), rightOfAmount(), top);
    if (!m_item.unit.isEmpty())
        add(m_item.unit, m_font, colours::faint(m_palette), {rightOfAmount() + gap / 2, top}, m_columns.unit + gap);
}

/// From the last, beside the amount, to the first.
void OutlineLayout::addFigures(qreal top)
{
    qreal right = rightOfAmount() - m_columns.amount - betweenFigures;
    for (qsizetype i = m_item.figures.size(); i-- > 0;) {
        addToTheRight(m_item.figures[i], m_item.isSection ? strong(m_font) : m_font, right, top);
        right -= m_columns.figures[static_cast<std::size_t>(i)] + betweenFigures;
    }
}

void OutlineLayout::addToTheRight(const QString& text, const QFont& font, qreal right, qreal top)
{
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    add(text, font, m_palette.color(QPalette::Text), {right - width, top}, width + 1);
}

qreal OutlineLayout::add(const QString& text, const QFont& font, const QColor& colour, const QPointF& at, qreal width,
                         const QList<QTextLayout::FormatRange>& formats)
{
    Piece piece{std::make_unique<QTextLayout>(text, font), at, colour};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    piece.text->setTextOption(option);
    piece.text->setFormats(formats);
    qreal height = 0;
    piece.text->beginLayout();
    for (QTextLine line = piece.text->createLine(); line.isValid(); line = piece.text->createLine()) {
        line.setLineWidth(std::max<qreal>(width, 20));
        line.setPosition({0, height});
        height += line.height();
    }
    piece.text->endLayout();
    m_pieces.push_back(std::move(piece));
    return height;
}

void OutlineLayout::draw(QPainter& painter, const QPoint& at) const
{
    const qreal side = m_lineHeight * signSize;
    const qreal top = OutlineDelegate::margin + (m_lineHeight - side) / 2;
    if (m_item.done)
        drawBox(painter, QRectF(at.x(), at.y() + top, side, side), *m_item.done, m_palette);
    drawMark(painter, QRectF(at.x() + boxWidth(m_item, m_lineHeight), at.y() + top, side, side), m_item.mark, colours::of(m_item.mark, m_palette));
    for (const Piece& piece : m_pieces) {
        painter.setPen(piece.colour);
        piece.text->draw(&painter, QPointF(at) + piece.at);
    }
}

}  // namespace huimin
