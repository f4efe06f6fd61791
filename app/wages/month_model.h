#pragma once
#include <QAbstractTableModel>
#include <QLocale>

#include "app/wages/day_entry.h"
#include "core/base/bilingual.h"
#include "core/calendar/work_calendar.h"

namespace huimin {

/// One day of a month as the calendar shows it.
struct MonthDay {
    /// What wages go by; a make-up day is a workday that would have been a rest day. Unannounced: of a year whose holidays are not known.
    enum class Sort { Workday, MakeUpDay, RestDay, StatutoryHoliday, Unannounced };

    Date date;
    Sort sort = Sort::Workday;
    bool isInMonth = true;            ///< else of the month before or after it
    const DayEntry* entry = nullptr;  ///< null: not marked
};

/// A month in six weeks from Monday to Sunday, what each day is by the work calendar, and which are marked.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int weeks = 6;
    static constexpr int weekdays = 7;

    /// The calendar outlives this.
    explicit MonthModel(const WorkCalendar& calendar, QObject* parent = nullptr);

    /// Another one, which outlives this too.
    void setCalendar(const WorkCalendar& calendar);
    void setLanguage(Language language);
    /// Shows the month a day is in.
    void setMonth(Date day);
    /// The first day of the month.
    Date month() const { return m_month; }
    void setEntries(DayEntries entries);
    const DayEntries& entries() const { return m_entries; }

    MonthDay dayAt(const QModelIndex& index) const;
    /// Invalid for a day that is not in the six weeks.
    QModelIndex indexOf(Date day) const;

    /// 休, and the same in words: 休息日. Empty for an ordinary workday.
    QString badgeOf(MonthDay::Sort sort) const;
    QString wordOf(MonthDay::Sort sort) const;
    /// The day with all that is said of it in one text, as a screen reader speaks it.
    QString spoken(const MonthDay& day) const;
    /// 2023-01-22 星期日.
    QString dateText(Date day) const;
    QString monthText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Date firstShown() const;
    MonthDay::Sort sortOf(Date day) const;
    QLocale locale() const;

    const WorkCalendar* m_calendar;
    Language m_language = Language::Zh;
    Date m_month;
    DayEntries m_entries;
};

}  // namespace huimin
