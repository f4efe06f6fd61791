#pragma once
#include <QStyledItemDelegate>

#include "app/wages/month_model.h"

namespace huimin {

/// Draws a day of the calendar: its number, what kind of day it is by the shape and the word of its badge, and of a marked day a
/// tick, its hours and what it comes to.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DayDelegate(const MonthModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The badge alone, into the right end of a line: for a legend, too. How wide it is.
    static int paintBadge(QPainter& painter, const QRect& line, MonthDay::Sort sort, const QString& word, const QPalette& palette);

private:
    void paintEntry(QPainter& painter, const QRect& cell, const DayEntry& entry, const QPalette& palette) const;

    const MonthModel& m_model;
};

}  // namespace huimin
