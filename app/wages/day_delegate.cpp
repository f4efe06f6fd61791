#include "app/wages/day_delegate.h"

#include <QPainter>

#include "app/wages/month_view.h"
#include "app/widgets/colours.h"
#include "app/widgets/mark_drawing.h"

namespace huimin {

namespace {

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

void paintPart(QPainter& painter, const DayCell::Part& part, int alignment)
{
    painter.setFont(part.font);
    // Letters may reach beyond their row, into the blank of the next.
    painter.drawText(part.rect, alignment | Qt::AlignVCenter | Qt::TextDontClip, part.text);
}

/// Around the days the keys act on; fainter while the keys are elsewhere, for the box below speaks of those days.
void paintRing(QPainter& painter, const QStyleOptionViewItem& option, Date day)
{
    const auto* view = qobject_cast<const MonthView*>(option.widget);
    if (!view || day < view->selected().first || view->selected().second < day)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view->hasFocus() ? colours::accent(option.palette) : colours::faint(option.palette), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace

DayDelegate::DayDelegate(const MonthModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

void DayDelegate::paintBadge(QPainter& painter, const DayCell::Part& badge, MonthDay::Sort sort, const QPalette& palette)
{
    if (badge.text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = badgeColour(sort, palette);
    paintShape(painter, badge.rect, sort, colour);
    painter.setPen(sort == MonthDay::Sort::StatutoryHoliday ? palette.color(QPalette::Base) : colour);
    paintPart(painter, badge, Qt::AlignHCenter);
    painter.restore();
}

void DayDelegate::paintMark(QPainter& painter, const QRect& square, int number, const QPalette& palette)
{
    // Half a disc, a square on its corner, a square: more than three truths of a day begin anew.
    const QRectF box = QRectF(square).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours::accent(palette), 1.4));
    painter.setBrush(number % 3 == 0 ? QBrush(Qt::NoBrush) : QBrush(colours::accent(palette)));
    if (number % 3 == 0) {
        painter.drawEllipse(box);
        painter.setBrush(colours::accent(palette));
        painter.drawPie(box, 90 * 16, 180 * 16);
    } else if (number % 3 == 1) {
        const QPointF middle = box.center();
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}}));
    } else {
        painter.drawRect(box);
    }
    painter.restore();
}

void DayDelegate::paintEntry(QPainter& painter, const DayCell& cell, const DayEntry& entry, const QPalette& palette)
{
    painter.setPen(palette.color(QPalette::Text));
    paintPart(painter, cell.figures(), Qt::AlignLeft);
    paintPart(painter, cell.amount(), Qt::AlignRight);
    if (!cell.tick().isEmpty())
        drawMark(painter, cell.tick(), Mark::Yes, colours::accent(palette));
    for (std::size_t i = 0; i < cell.marks().size(); ++i)
        paintMark(painter, cell.marks()[i], entry.marks[i], palette);
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const MonthDay day = m_model.dayAt(index);
    const QPalette& palette = option.palette;
    const DayCell cell(option.rect, day, m_model.badgeOf(day.sort), option.font);
    painter->save();
    painter->fillRect(option.rect, day.entry ? colours::questionGround(palette) : palette.color(day.isInMonth ? QPalette::Base : QPalette::Window));
    painter->setPen(day.isInMonth ? palette.color(QPalette::Text) : colours::faint(palette));
    paintPart(*painter, cell.number(), Qt::AlignLeft);
    paintBadge(*painter, cell.badge(), day.sort, palette);
    if (day.entry)
        paintEntry(*painter, cell, *day.entry, palette);
    paintRing(*painter, option, day.date);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.height() * 3, DayCell::lowest(option.font)};
}

}  // namespace huimin
