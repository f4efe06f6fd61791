#pragma once
#include <QWidget>

#include "app/wages/month_model.h"

namespace huimin {

/// What the badges of the calendar mean, in one line.
class DayLegend : public QWidget {
    Q_OBJECT
public:
    explicit DayLegend(const MonthModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MonthModel& m_model;
};

}  // namespace huimin
