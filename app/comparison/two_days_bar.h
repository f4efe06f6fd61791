#pragma once
#include <QWidget>

#include "core/calendar/date.h"

class QLabel;

namespace huimin {

class DayEdit;

/// The two days that are compared.
class TwoDaysBar : public QWidget {
    Q_OBJECT
public:
    TwoDaysBar(Date from, Date to, QWidget* parent = nullptr);

    Date from() const;
    Date to() const;
    void retranslate();

Q_SIGNALS:
    void daysChosen();

private:
    QLabel* m_fromLabel;
    DayEdit* m_from;
    QLabel* m_toLabel;
    DayEdit* m_to;
};

}  // namespace huimin
