#pragma once
#include <QDateEdit>

#include "core/calendar/date.h"

namespace huimin {

/// A day, typed as 2022-12-31 or 20221231, stepped with the arrow keys or picked from a calendar.
class DayEdit : public QDateEdit {
    Q_OBJECT
public:
    explicit DayEdit(Date day, QWidget* parent = nullptr);

    Date day() const;
    /// Without a signal.
    void setDay(Date day);
    /// What day it is, for who cannot see it; also for who points at it.
    void setName(const QString& name);

Q_SIGNALS:
    /// A person chose another day.
    void dayChosen(huimin::Date day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isAtNewPart() const;
};

}  // namespace huimin
