#pragma once
#include <QTableView>
#include <algorithm>
#include <utility>

#include "core/calendar/date.h"

namespace huimin {

class MonthModel;

/// A month to walk through and mark days on. Arrows go from day to day, PageUp and PageDown from month to month; Space asks to mark
/// the day or take its mark away, Shift with an arrow and a pressed mouse button draw a stroke over several, Enter asks to open the day.
/// The days of a stroke stay selected until one goes elsewhere. A figure that is typed is meant for the fields of the day.
class MonthView : public QTableView {
    Q_OBJECT
public:
    explicit MonthView(MonthModel& model, QWidget* parent = nullptr);

    Date day() const { return m_day; }
    /// From the first to the last of the days that are acted on: the one it stands on, or those of the last stroke.
    std::pair<Date, Date> selected() const { return std::minmax(m_from, m_day); }
    /// Goes to a day, whichever month it is in.
    void setDay(Date day);
    void showNextMonth() { goByMonths(1); }
    void showPreviousMonth() { goByMonths(-1); }

Q_SIGNALS:
    void dayChanged(huimin::Date day);
    void monthChanged();
    void toggled(huimin::Date day);
    void opened(huimin::Date day);
    void typed(const QString& text);
    // A stroke: where it begins, where it has got to, its end.
    void strokeBegan(huimin::Date day);
    void strokeMoved(huimin::Date day);
    void strokeEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool walk(int key, bool marks);
    void goByMonths(int months);
    void goTo(std::optional<Date> day, bool marks);
    void endStroke();
    bool isInMonth(Date day) const;
    std::optional<Date> dayUnder(const QMouseEvent& event) const;

    MonthModel& m_model;
    Date m_day;
    Date m_from;  ///< where the last stroke began; the day itself, where there was none
    bool m_isStroke = false;
    bool m_draws = false;  ///< a mouse button went down on a day of the month
};

}  // namespace huimin
