#pragma once
#include <QObject>

#include "core/calendar/date.h"

class QComboBox;
class QLabel;
class QToolBar;

namespace huimin {

class DayEdit;

/// The day the case is determined on and the county whose standards hold, in the tool bar.
class CaseBar : public QObject {
    Q_OBJECT
public:
    explicit CaseBar(QObject* parent = nullptr);

    void fill(QToolBar& bar);
    void retranslate();

    void setDay(Date day);
    /// The counties there are sheets for.
    void setCounties(const QStringList& counties);
    /// The case's county; empty where it names none.
    void setCounty(const QString& county);

Q_SIGNALS:
    void dayChosen(huimin::Date day);
    void countyChosen(const QString& county);

private:
    void chooseCounty();

    QLabel* m_dayLabel;
    DayEdit* m_day;
    QLabel* m_countyLabel;
    QComboBox* m_county;
    QString m_shown;
};

}  // namespace huimin
