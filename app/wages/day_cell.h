#pragma once
#include <QFont>
#include <QRect>
#include <vector>

#include "app/wages/month_model.h"

namespace huimin {

/// Where the parts of a day of the calendar stand in its cell: its number and the badge of its kind, and of a marked day what was
/// entered, the marks of what is true of it, and at the bottom what it comes to. Nothing is cut short.
class DayCell {
public:
    struct Part {
        QString text;
        QRect rect;
        QFont font;
    };

    DayCell(const QRect& cell, const MonthDay& day, const QString& badge, const QFont& font);

    const Part& number() const { return m_number; }
    /// Empty text for an ordinary workday.
    const Part& badge() const { return m_badge; }
    /// Empty text where nothing was entered; then there is a tick.
    const Part& figures() const { return m_figures; }
    const Part& amount() const { return m_amount; }
    /// A square for each mark of the day.
    const std::vector<QRect>& marks() const { return m_marks; }
    /// Of a marked day of which nothing else is said. Else empty.
    const QRect& tick() const { return m_tick; }

    /// The badge at the right end of a line, for a legend too.
    static Part badgeAtRight(const QRect& line, const QString& word, const QFont& font);
    /// The side of a mark.
    static int markSide(const QFont& font);
    /// The lowest cell in which all of it can be read.
    static int lowest(const QFont& font);

private:
    void addEntry(const QRect& room, const DayEntry& entry, const QFont& font);

    Part m_number;
    Part m_badge;
    Part m_figures;
    Part m_amount;
    std::vector<QRect> m_marks;
    QRect m_tick;
};

}  // namespace huimin
