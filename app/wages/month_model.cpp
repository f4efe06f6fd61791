#include "app/wages/month_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

MonthModel::MonthModel(const WorkCalendar& calendar, QObject* parent)
    : QAbstractTableModel(parent), m_calendar(&calendar), m_month(*Date::of(2023, 1, 1))
{
}

void MonthModel::setCalendar(const WorkCalendar& calendar)
{
    m_calendar = &calendar;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, weekdays - 1));
}

void MonthModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

void MonthModel::setMonth(Date day)
{
    const Date month = *Date::of(day.year(), day.month(), 1);
    if (month == m_month)
        return;
    m_month = month;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, weekdays - 1));
}

void MonthModel::setEntries(DayEntries entries)
{
    m_entries = std::move(entries);
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, weekdays - 1));
}

/// The Monday on or before the first of the month. At the beginning of time there is none before it.
Date MonthModel::firstShown() const
{
    return m_month.plusDays(1 - m_month.weekday()).value_or(m_month);
}

MonthDay::Sort MonthModel::sortOf(Date day) const
{
    const CalendarYear* year = m_calendar->yearOf(day);
    const auto kind = m_calendar->kindOf(day);
    if (!year || !kind)
        return MonthDay::Sort::Unannounced;
    switch (*kind) {
    case DayKind::StatutoryHoliday: return MonthDay::Sort::StatutoryHoliday;
    case DayKind::RestDay: return MonthDay::Sort::RestDay;
    case DayKind::Workday: return year->makeUp.contains(day) ? MonthDay::Sort::MakeUpDay : MonthDay::Sort::Workday;
    }
    return MonthDay::Sort::Workday;
}

MonthDay MonthModel::dayAt(const QModelIndex& index) const
{
    MonthDay day;
    day.date = firstShown().plusDays(index.row() * weekdays + index.column()).value_or(m_month);
    day.sort = sortOf(day.date);
    day.isInMonth = day.date.year() == m_month.year() && day.date.month() == m_month.month();
    const auto entry = m_entries.find(day.date);
    day.entry = entry == m_entries.end() ? nullptr : &entry->second;
    return day;
}

QModelIndex MonthModel::indexOf(Date day) const
{
    const int place = day.dayNumber() - firstShown().dayNumber();
    return place < 0 || place >= weeks * weekdays ? QModelIndex() : index(place / weekdays, place % weekdays);
}

QString MonthModel::badgeOf(MonthDay::Sort sort) const
{
    switch (sort) {
    case MonthDay::Sort::Workday: return {};
    case MonthDay::Sort::MakeUpDay: return tr("Work", "badge of a make-up workday");
    case MonthDay::Sort::RestDay: return tr("Rest", "badge of a rest day");
    case MonthDay::Sort::StatutoryHoliday: return tr("Hol.", "badge of a statutory holiday");
    case MonthDay::Sort::Unannounced: return tr("?", "badge of a day whose year is not announced");
    }
    return {};
}

QString MonthModel::wordOf(MonthDay::Sort sort) const
{
    switch (sort) {
    case MonthDay::Sort::Workday: return tr("Workday");
    case MonthDay::Sort::MakeUpDay: return tr("Make-up workday");
    case MonthDay::Sort::RestDay: return tr("Rest day");
    case MonthDay::Sort::StatutoryHoliday: return tr("Statutory holiday");
    case MonthDay::Sort::Unannounced: return tr("Holidays of this year are not in the rules");
    }
    return {};
}

QString MonthModel::dateText(Date day) const
{
    return qt(day.toIso()) + u' ' + locale().dayName(day.weekday());
}

QString MonthModel::monthText() const
{
    const QDate month(m_month.year(), m_month.month(), 1);
    return locale().toString(month, m_language == Language::Zh ? QStringLiteral("yyyy年M月") : QStringLiteral("MMMM yyyy"));
}

QString MonthModel::spoken(const MonthDay& day) const
{
    QStringList parts{dateText(day.date), wordOf(day.sort)};
    if (day.entry) {
        parts << tr("marked") << day.entry->facts;
        if (!day.entry->amount.isEmpty())
            parts << day.entry->amount + u' ' + day.entry->unit;
    }
    return parts.join(m_language == Language::Zh ? QStringLiteral("，") : QStringLiteral(", "));
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekdays;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(dayAt(index));
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return locale().dayName(section + 1, QLocale::ShortFormat);
    return {};
}

QLocale MonthModel::locale() const
{
    return m_language == Language::Zh ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace huimin
