#include "app/wages/day_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QRegularExpression>

#include "app/widgets/colours.h"
#include "app/widgets/mark_drawing.h"
#include "app/widgets/outline_layout.h"

namespace huimin {

namespace {

constexpr int margin = 4;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QColor badgeColour(MonthDay::Sort sort, const QPalette& palette)
{
    switch (sort) {
    case MonthDay::Sort::StatutoryHoliday: return colours::of(Mark::Late, palette);
    case MonthDay::Sort::RestDay: return colours::of(Mark::Yes, palette);
    case MonthDay::Sort::MakeUpDay: return colours::of(Mark::Open, palette);
    case MonthDay::Sort::Workday:
    case MonthDay::Sort::Unannounced: return colours::faint(palette);
    }
    return {};
}

/// A day off is round, a day on has corners; a statutory one is filled.
void paintShape(QPainter& painter, const QRectF& box, MonthDay::Sort sort, const QColor& colour)
{
    const bool isOff = sort == MonthDay::Sort::StatutoryHoliday || sort == MonthDay::Sort::RestDay;
    const qreal radius = isOff ? box.height() / 2 : 0;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(sort == MonthDay::Sort::StatutoryHoliday ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
}

/// A figure without its unit says more than half a word: 8 of 8 hours.
QString shortened(const QString& fact, const QFontMetrics& metrics, int width)
{
    static const QRegularExpression leading(QStringLiteral("^[0-9.]+"));
    const QString figure = leading.match(fact).captured();
    return metrics.horizontalAdvance(fact) > width && !figure.isEmpty() ? figure : metrics.elidedText(fact, Qt::ElideRight, width);
}

/// Around the day the keys act on; fainter while the keys are elsewhere, for the box below speaks of that day.
void paintRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view->hasFocus() ? colours::accent(option.palette) : colours::faint(option.palette), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace

DayDelegate::DayDelegate(const MonthModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

int DayDelegate::paintBadge(QPainter& painter, const QRect& line, MonthDay::Sort sort, const QString& word, const QPalette& palette)
{
    if (word.isEmpty())
        return 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smaller(painter.font()));
    const int width = painter.fontMetrics().horizontalAdvance(word) + 12;
    const QRect box(line.right() - width + 1, line.top(), width, line.height());
    const QColor colour = badgeColour(sort, palette);
    paintShape(painter, box, sort, colour);
    painter.setPen(sort == MonthDay::Sort::StatutoryHoliday ? palette.color(QPalette::Base) : colour);
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
    return width;
}

void DayDelegate::paintEntry(QPainter& painter, const QRect& cell, const DayEntry& entry, const QPalette& palette) const
{
    const int line = painter.fontMetrics().height();
    const int side = line * 6 / 10;
    QRect facts(cell.left(), cell.top() + line, cell.width(), line);
    drawMark(painter, QRectF(facts.left(), facts.top() + (line - side) / 2, side, side), Mark::Yes, colours::accent(palette));
    facts.setLeft(facts.left() + side + 4);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(facts, Qt::AlignLeft | Qt::AlignVCenter, shortened(entry.facts.value(0), painter.fontMetrics(), facts.width()));
    const QFont usual = painter.font();
    painter.setFont(strong(usual));
    painter.drawText(QRect(cell.left(), cell.bottom() - line + 1, cell.width(), line), Qt::AlignRight | Qt::AlignVCenter, entry.amount);
    painter.setFont(smaller(usual));
    painter.setPen(colours::faint(palette));
    const QString more = QStringList(entry.facts.mid(1)).join(u' ');
    // Where the cell is too low for a line of its own it is left to the box below the calendar.
    const int small = painter.fontMetrics().height();
    if (cell.height() >= 3 * line + small * 2 / 3)
        painter.drawText(QRect(cell.left(), facts.bottom() - 2, cell.width(), small), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(more, Qt::ElideRight, cell.width()));
    painter.setFont(usual);
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const MonthDay day = m_model.dayAt(index);
    const QPalette& palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, day.entry ? colours::questionGround(palette) : palette.color(day.isInMonth ? QPalette::Base : QPalette::Window));
    const QRect cell = option.rect.adjusted(margin, margin - 1, -margin, -margin + 1);
    const int line = option.fontMetrics.height();
    const QRect top(cell.left(), cell.top(), cell.width(), line);
    painter->setPen(day.isInMonth ? palette.color(QPalette::Text) : colours::faint(palette));
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QString::number(day.date.day()));
    paintBadge(*painter, top.adjusted(0, 1, 0, -1), day.sort, m_model.badgeOf(day.sort), palette);
    if (day.entry)
        paintEntry(*painter, cell, *day.entry, palette);
    paintRing(*painter, option, index);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = option.fontMetrics.height();
    return {line * 3, line * 3 + 2 * margin};
}

}  // namespace huimin
