#include "app/wages/wages_page.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/determiner.h"
#include "app/form/subject_form.h"
#include "app/wages/answers_column.h"
#include "app/wages/calendar_column.h"
#include "app/wages/invitation.h"

namespace huimin {

WagesPage::WagesPage(CaseDocument& document, const Determiner& determiner, QWidget* parent)
    : Page(parent), m_document(document), m_determiner(determiner), m_rules(document.rules()), m_stack(new QStackedWidget), m_desk(new QSplitter),
      m_invitation(new Invitation(document)), m_scroll(new QScrollArea), m_calendar(new CalendarColumn(document)),
      m_answers(new AnswersColumn(document))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_desk);
    buildDesk();
    connect(&document, &CaseDocument::changed, this, &WagesPage::onChanged);
    connect(&determiner, &Determiner::determined, this, &WagesPage::onDetermined);
    connect(&determiner, &Determiner::refused, this, &WagesPage::onRefused);
    connect(m_answers, &AnswersColumn::factRequested, this, &WagesPage::showFact);
    connect(m_answers, &AnswersColumn::failed, this, &WagesPage::failed);
    connect(m_calendar, &CalendarColumn::failed, this, &WagesPage::failed);
    connect(m_calendar, &CalendarColumn::revealed, this, &WagesPage::logReveal);
    connect(m_invitation, &Invitation::newCaseRequested, this, &WagesPage::newCaseRequested);
    onChanged();
}

void WagesPage::buildDesk()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_desk->addWidget(m_scroll);
    m_desk->addWidget(m_calendar);
    m_desk->addWidget(m_answers);
    m_desk->setChildrenCollapsible(false);
    m_desk->setStretchFactor(1, 1);
    m_desk->setStretchFactor(2, 1);
    m_desk->setSizes({415, 470, 410});
}

QString WagesPage::title() const
{
    return tr("Wages");
}

void WagesPage::speak(Language language)
{
    m_language = language;
    m_invitation->speak(language);
    m_calendar->speak(language);
    m_answers->speak(language);
    showForm();
    m_calendar->refresh(m_determination.get(), m_determiner.day());
}

void WagesPage::onChanged()
{
    const bool isOther = std::exchange(m_caseNumber, m_document.caseNumber()) != m_document.caseNumber();
    const bool isAboutDays = dayListOf(*m_document.rules(), *m_document.profile()->kind).has_value();
    m_stack->setCurrentWidget(isAboutDays ? static_cast<QWidget*>(m_desk) : m_invitation);
    if (m_rules != m_document.rules())
        takeRules();
    if (isOther) {
        m_determination = nullptr;
        showForm();
        m_calendar->begin(m_determiner.day());
        // What is asked first; whoever is on another page stays there.
        if (m_form && isVisibleTo(window()))
            m_form->focusFirst();
    } else if (m_form) {
        m_form->refresh(m_determiner.day());
    }
    m_calendar->refresh(m_determination.get(), m_determiner.day());
}

/// Fields, days and kinds of case are those of the rules.
void WagesPage::takeRules()
{
    m_rules = m_document.rules();
    m_determination = nullptr;
    m_calendar->takeRules();
    m_invitation->speak(m_language);
    showForm();
}

void WagesPage::onDetermined(const std::shared_ptr<const Determination>& determination)
{
    m_determination = determination;
    m_calendar->refresh(m_determination.get(), m_determiner.day());
    m_answers->showDetermination(determination);
}

void WagesPage::onRefused(const Diagnostics& why)
{
    // Amounts of the case as it was would be taken for those of the case as it is.
    m_determination = nullptr;
    m_calendar->refresh(nullptr, m_determiner.day());
    m_answers->showRefused(why);
}

/// What is known of the case beside its days, in the form that is made of the catalogue.
void WagesPage::showForm()
{
    // The old form may be the one that asks for this: it goes when it has come to its end.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_form = nullptr;
    if (m_stack->currentWidget() != m_desk)
        return;
    m_form = new SubjectForm(m_document, {}, FormWords(m_language, m_document.rules()->units));
    m_scroll->setWidget(m_form);
    m_form->setMasked(m_masked);
    m_form->refresh(m_determiner.day());
    connect(m_form, &SubjectForm::wentPast, m_calendar, &CalendarColumn::takeFocus);
    connect(m_form, &SubjectForm::revealed, this, &WagesPage::logReveal);
    connect(m_form, &SubjectForm::reached, m_scroll, [this](QWidget* field) { m_scroll->ensureWidgetVisible(field); });
}

void WagesPage::showFact(const QString& path)
{
    if (!m_calendar->focusFact(path) && m_form)
        m_form->focusFact(path.toStdString());
}

/// Whoever comes to the page is on the calendar, or at the button that begins a case. (A proxy would have the page itself taken for what
/// has the keys, and a screen reader hear of nothing.)
void WagesPage::focusInEvent(QFocusEvent*)
{
    if (m_stack->currentWidget() == m_desk)
        m_calendar->takeFocus();
    else
        m_invitation->takeFocus();
}

void WagesPage::setMasked(bool masked)
{
    m_masked = masked;
    m_calendar->setMasked(masked);
    if (m_form)
        m_form->setMasked(masked);
}

void WagesPage::logReveal(const std::string& place)
{
    const QString name = m_document.path().isEmpty() ? QString::fromStdString(m_document.profile()->id) : m_document.path();
    m_log.add(name, QString::fromStdString(place));
}

}  // namespace huimin
