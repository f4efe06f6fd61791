#pragma once
#include <QWidget>

#include "app/wages/month_model.h"

namespace huimin {

/// What the badges and the marks of the calendar mean, in one line or, where that is too narrow, in more.
class DayLegend : public QWidget {
    Q_OBJECT
public:
    explicit DayLegend(const MonthModel& model, QWidget* parent = nullptr);

    /// What the marks say, in their order.
    void setMarks(const QStringList& words);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Goes through the entries; without a painter only to measure. How high they are.
    int layOut(int width, QPainter* painter) const;
    int lineHeight() const;

    const MonthModel& m_model;
    QStringList m_marks;
};

}  // namespace huimin
