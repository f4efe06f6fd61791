#pragma once
#include <QStyledItemDelegate>

#include "app/wages/day_cell.h"

namespace huimin {

/// Draws a day of the calendar: its number, what kind of day it is by the shape and the word of its badge, and of a marked day its
/// hours, marks of what else is true of it, and what it comes to.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DayDelegate(const MonthModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // The badge and the mark alone: for a legend, too.
    static void paintBadge(QPainter& painter, const DayCell::Part& badge, MonthDay::Sort sort, const QPalette& palette);
    /// Of what is true of a day, told apart by its shape. `number` counts from 0.
    static void paintMark(QPainter& painter, const QRect& square, int number, const QPalette& palette);

private:
    static void paintEntry(QPainter& painter, const DayCell& cell, const DayEntry& entry, const QPalette& palette);

    const MonthModel& m_model;
};

}  // namespace huimin
