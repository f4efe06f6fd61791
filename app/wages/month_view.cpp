#include "app/wages/month_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/wages/day_cell.h"
#include "app/wages/day_delegate.h"
#include "app/wages/month_model.h"

namespace huimin {

MonthView::MonthView(MonthModel& model, QWidget* parent) : QTableView(parent), m_model(model), m_day(model.month()), m_from(m_day)
{
    setModel(&model);
    setItemDelegate(new DayDelegate(model, this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(DayCell::lowest(font()));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    setDay(m_day);
}

void MonthView::setDay(Date day)
{
    const Date shown = m_model.month();
    m_day = day;
    if (!m_isStroke)
        m_from = day;
    m_model.setMonth(day);
    setCurrentIndex(m_model.indexOf(day));
    viewport()->update();
    if (m_model.month() != shown)
        Q_EMIT monthChanged();
    Q_EMIT dayChanged(day);
}

void MonthView::goTo(std::optional<Date> day, bool marks)
{
    if (!day)
        return;
    if (marks && !m_isStroke) {
        m_isStroke = true;
        m_from = m_day;
        Q_EMIT strokeBegan(m_day);
    } else if (!marks) {
        endStroke();
    }
    setDay(*day);
    if (marks)
        Q_EMIT strokeMoved(*day);
}

void MonthView::endStroke()
{
    if (std::exchange(m_isStroke, false))
        Q_EMIT strokeEnded();
}

void MonthView::goByMonths(int months)
{
    goTo(m_day.plusMonths(months), false);
}

bool MonthView::walk(int key, bool marks)
{
    switch (key) {
    case Qt::Key_Left: goTo(m_day.plusDays(-1), marks); return true;
    case Qt::Key_Right: goTo(m_day.plusDays(1), marks); return true;
    case Qt::Key_Up: goTo(m_day.plusDays(-MonthModel::weekdays), marks); return true;
    case Qt::Key_Down: goTo(m_day.plusDays(MonthModel::weekdays), marks); return true;
    default: return false;
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return event->ignore();
    if (walk(event->key(), modifiers.testFlag(Qt::ShiftModifier)))
        return;
    switch (event->key()) {
    case Qt::Key_PageUp: return goByMonths(-1);
    case Qt::Key_PageDown: return goByMonths(1);
    case Qt::Key_Home: return goTo(m_model.month(), false);
    case Qt::Key_End: return goTo(m_model.month().plusMonths(1)->plusDays(-1), false);
    case Qt::Key_Space:
        endStroke();
        Q_EMIT toggled(m_day);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endStroke();
        Q_EMIT opened(m_day);
        return;
    default: break;
    }
    const QString text = event->text();
    if (text.size() == 1 && text.front().isDigit())
        Q_EMIT typed(text);
    else
        event->ignore();
}

void MonthView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Shift)
        endStroke();
    QTableView::keyReleaseEvent(event);
}

std::optional<Date> MonthView::dayUnder(const QMouseEvent& event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    return index.isValid() ? std::optional(m_model.dayAt(index).date) : std::nullopt;
}

/// A press marks a day that is not marked, and draws on; on one that is marked it only goes there, so that one can look at it.
void MonthView::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayUnder(*event);
    if (!day || event->button() != Qt::LeftButton)
        return;
    // Days beside the month are for walking there, not for drawing: the month slips away under the mouse.
    m_draws = isInMonth(*day);
    goTo(day, false);
    if (m_draws && !m_model.entries().contains(*day))
        goTo(day, true);
}

bool MonthView::isInMonth(Date day) const
{
    return day.year() == m_model.month().year() && day.month() == m_model.month().month();
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    const auto day = dayUnder(*event);
    if (m_draws && day && isInMonth(*day) && *day != m_day && event->buttons().testFlag(Qt::LeftButton))
        goTo(day, true);
}

void MonthView::mouseReleaseEvent(QMouseEvent*)
{
    m_draws = false;
    endStroke();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto day = dayUnder(*event))
        Q_EMIT opened(*day);
}

void MonthView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setMinimumSectionSize(DayCell::lowest(font()));
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    endStroke();
    QTableView::focusOutEvent(event);
}

}  // namespace huimin
