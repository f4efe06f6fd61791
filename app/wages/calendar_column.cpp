#include "app/wages/calendar_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/wages/day_box.h"
#include "app/wages/day_legend.h"
#include "app/wages/month_model.h"
#include "app/wages/month_view.h"
#include "app/widgets/outline_layout.h"
#include "app/widgets/qt_text.h"
#include "core/profile/given_index.h"

namespace huimin {

CalendarColumn::CalendarColumn(CaseDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_brush(document), m_model(new MonthModel(document.rules()->calendar, this)),
      m_view(new MonthView(*m_model)), m_legend(new DayLegend(*m_model)), m_box(new DayBox(document)), m_month(new QLabel),
      m_previous(new QToolButton), m_next(new QToolButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(6);
    buildHeading();
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_box);
    m_view->setObjectName(QStringLiteral("month"));
    connect(m_view, &MonthView::dayChanged, this, &CalendarColumn::showDay);
    connect(m_view, &MonthView::monthChanged, this, &CalendarColumn::showMonth);
    connect(m_view, &MonthView::toggled, this, &CalendarColumn::toggle);
    connect(m_view, &MonthView::opened, this, &CalendarColumn::openDay);
    connect(m_view, &MonthView::typed, this, &CalendarColumn::typeHours);
    connect(m_view, &MonthView::strokeBegan, this, &CalendarColumn::beginStroke);
    connect(m_view, &MonthView::strokeMoved, this, &CalendarColumn::moveStroke);
    connect(m_view, &MonthView::strokeEnded, this, &CalendarColumn::endStroke);
    connect(m_box, &DayBox::toggleRequested, this, &CalendarColumn::toggle);
    connect(m_box, &DayBox::wentPast, this, &CalendarColumn::takeFocus);
    connect(m_box, &DayBox::revealed, this, &CalendarColumn::revealed);
}

void CalendarColumn::buildHeading()
{
    auto* heading = new QHBoxLayout;
    m_month->setFont(strong(m_month->font()));
    m_month->setAlignment(Qt::AlignCenter);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_previous, &QToolButton::clicked, m_view, &MonthView::showPreviousMonth);
    connect(m_next, &QToolButton::clicked, m_view, &MonthView::showNextMonth);
    heading->addWidget(m_previous);
    heading->addWidget(m_month, 1);
    heading->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(heading);
}

void CalendarColumn::speak(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    m_view->setCurrentIndex(m_model->indexOf(m_view->day()));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_previous->setToolTip(tr("Previous month  PageUp"));
    m_next->setToolTip(tr("Next month  PageDown"));
    m_view->setAccessibleName(tr("Calendar"));
    m_view->setAccessibleDescription(
        tr("Arrow keys walk, Space marks a day, Shift with an arrow marks several, Enter goes to the fields of a day, a figure is entered as its hours"));
    m_box->retranslate();
    showMonth();
}

void CalendarColumn::takeRules()
{
    m_model->setCalendar(m_document.rules()->calendar);
}

void CalendarColumn::begin(Date day)
{
    const auto list = dayListOf(*m_document.rules(), *m_document.profile()->kind);
    const auto marked = list ? markedDays(*m_document.profile(), *list) : std::set<Date>();
    m_view->setDay(marked.empty() ? day : *marked.begin());
}

void CalendarColumn::refresh(const Determination* determination, std::optional<Date> day)
{
    m_caseDay = day;
    const auto list = dayListOf(*m_document.rules(), *m_document.profile()->kind);
    m_model->setEntries(list ? dayEntries(*m_document.profile(), *list, determination, m_document.rules()->units, report::Words(m_language))
                             : DayEntries());
    QStringList marks;
    for (const Fact* truth : list ? truthsOf(*list->fact) : std::vector<const Fact*>())
        marks << words().alone(truth->label);
    m_legend->setMarks(marks);
    showDay();
}

void CalendarColumn::showMonth()
{
    m_month->setText(m_model->monthText());
}

void CalendarColumn::showDay()
{
    const MonthDay day = m_model->dayAt(m_model->indexOf(m_view->day()));
    const auto list = dayListOf(*m_document.rules(), *m_document.profile()->kind);
    const std::string record = list && day.entry ? list->recordOf(day.date) : "";
    const std::vector<std::string> together = list && day.entry ? selectedRecords(*list) : std::vector<std::string>();
    m_document.setTogether(together);
    if (together.size() > 1)
        m_box->showDay(selectedText(static_cast<int>(together.size())), tr("What is entered counts for all of them."), record, words());
    else
        m_box->showDay(m_model->dateText(day.date) + QStringLiteral(" · ") + m_model->wordOf(day.sort), saidOf(day), record, words());
    m_box->refresh(m_caseDay);
}

QString CalendarColumn::saidOf(const MonthDay& day) const
{
    if (!day.entry)
        return tr("Not marked");
    const QString& figure = day.entry->arithmetic.isEmpty() ? day.entry->amount : day.entry->arithmetic;
    return (figure + u' ' + day.entry->unit).trimmed();
}

/// The marked ones of the days that are selected.
std::vector<std::string> CalendarColumn::selectedRecords(const DayList& list) const
{
    std::vector<std::string> records;
    const auto [from, to] = m_view->selected();
    for (const auto& [day, entry] : m_model->entries()) {
        if (from <= day && day <= to)
            records.push_back(list.recordOf(day));
    }
    return records;
}

QString CalendarColumn::selectedText(int days) const
{
    const auto [from, to] = m_view->selected();
    return tr("%1 – %2 · %n day(s)", nullptr, days).arg(qt(from.toIso()), qt(to.toIso()));
}

void CalendarColumn::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_caseDay)
        showDay();
}

/// Where one does not see which days are selected, each is filled in for itself.
void CalendarColumn::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_document.setTogether({});
}

void CalendarColumn::setMasked(bool masked)
{
    m_box->setMasked(masked);
}

bool CalendarColumn::focusFact(const QString& path)
{
    const std::string record = recordOf(*m_document.profile(), path.toStdString());
    const GivenFact* given = record.empty() ? nullptr : findRecord(*m_document.profile(), record);
    const auto day = given ? Date::parse(given->id) : std::nullopt;
    if (!day)
        return false;
    m_view->setDay(*day);
    return m_box->focusFact(path.toStdString());
}

void CalendarColumn::takeFocus()
{
    m_view->setFocus(Qt::TabFocusReason);
}

void CalendarColumn::openDay()
{
    m_box->focusFirst();
}

/// A day that is not marked yet is one worked so many hours.
void CalendarColumn::typeHours(const QString& text)
{
    if (!m_model->entries().contains(m_view->day()))
        toggle();
    m_box->type(text);
}

void CalendarColumn::toggle()
{
    tell(m_brush.toggle(m_view->day()));
}

void CalendarColumn::beginStroke(Date day)
{
    m_brush.begin(day);
}

void CalendarColumn::moveStroke(Date day)
{
    tell(m_brush.moveTo(day));
}

void CalendarColumn::endStroke()
{
    m_brush.end();
}

void CalendarColumn::tell(const Diagnostics& problems)
{
    if (!problems.empty())
        Q_EMIT failed(problems);
}

}  // namespace huimin
