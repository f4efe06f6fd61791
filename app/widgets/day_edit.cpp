#include "app/widgets/day_edit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace huimin {

DayEdit::DayEdit(Date day, QWidget* parent) : QDateEdit(parent)
{
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
    // Digit by digit the year would pass through years that nobody means.
    setKeyboardTracking(false);
    setDay(day);
    connect(this, &QDateEdit::dateChanged, this, [this] { Q_EMIT dayChosen(this->day()); });
}

Date DayEdit::day() const
{
    return Date::of(date().year(), date().month(), date().day()).value_or(Date());
}

void DayEdit::setDay(Date day)
{
    const QSignalBlocker quiet(this);
    setDate(QDate(day.year(), day.month(), day.day()));
}

void DayEdit::setName(const QString& name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setToolTip(name);
}

/// Whether the keys have just come to the year, the month or the day, and nothing of it is typed yet.
bool DayEdit::isAtNewPart() const
{
    return lineEdit()->hasSelectedText() && lineEdit()->selectedText() == sectionText(currentSection());
}

/// The field goes on by itself after four digits or two; a hyphen typed there would go on once more, and make another day of it.
void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll))
        setSelectedSection(YearSection);
    else if (event->text() != QLatin1String("-") || !isAtNewPart())
        QDateEdit::keyPressEvent(event);
}

}  // namespace huimin
