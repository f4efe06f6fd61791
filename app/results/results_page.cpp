#include "app/results/results_page.h"

#include <QEvent>
#include <QVBoxLayout>

#include "app/answers/outline_words.h"
#include "app/answers/row_item.h"
#include "app/answers/sums_bar.h"
#include "app/results/question_box.h"
#include "app/results/raise_reckoner.h"
#include "app/results/refused_outline.h"
#include "app/results/result_outline.h"
#include "app/results/results_sentences.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/warning_box.h"
#include "core/report/case_heading.h"
#include "core/report/report_sentences.h"

namespace huimin {

ResultsPage::ResultsPage(QWidget* parent)
    : QWidget(parent), m_sums(new SumsBar), m_warnings(new WarningBox), m_questions(new QuestionBox), m_outline(new OutlineView),
      m_reckoner(new RaiseReckoner(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_sums);
    layout->addWidget(m_warnings);
    layout->addWidget(m_questions);
    layout->addWidget(m_outline, 1);
    // In the place of the outline where there is none.
    layout->addStretch(0);
    m_outline->setObjectName(QStringLiteral("results"));
    connect(m_questions, &QuestionBox::factRequested, this, &ResultsPage::factRequested);
    connect(m_outline, &OutlineView::asked, this, &ResultsPage::onAsked);
    connect(m_reckoner, &RaiseReckoner::reckoned, this, &ResultsPage::takeRaises);
}

void ResultsPage::showDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    m_raises.clear();
    fill();
    m_reckoner->ask(m_determination);
}

void ResultsPage::takeRaises(const std::vector<Bilingual>& raises)
{
    if (!m_determination)
        return;
    m_raises = raises;
    m_outline->setItems(resultOutline(*m_determination, words(), m_raises));
}

void ResultsPage::showRefused(const Diagnostics& diagnostics, std::shared_ptr<const Profile> profile)
{
    m_determination = nullptr;
    m_refused = diagnostics;
    m_refusedProfile = std::move(profile);
    fillRefused();
}

void ResultsPage::setLanguage(Language language)
{
    m_language = language;
    fillAgain();
}

/// Sums are larger than their surroundings at the moment they are told.
void ResultsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    makeRoom();
    fillAgain();
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// A question for every nine lines.
void ResultsPage::makeRoom()
{
    m_questions->setRoom(height() / (9 * fontMetrics().height()));
}

void ResultsPage::fillAgain()
{
    if (m_determination)
        fill();
    else if (!m_refused.empty())
        fillRefused();
}

void ResultsPage::onAsked(const QString& action)
{
    if (action.startsWith(standardAction))
        Q_EMIT standardRequested(action.mid(standardAction.size()));
    else
        Q_EMIT factRequested(action);
}

void ResultsPage::showRow(const QString& benefit, const QString& route, const QString& subject)
{
    m_outline->goTo(rowKey(benefit, route, subject));
}

void ResultsPage::setCovered(bool covered)
{
    m_masking = covered ? report::Masking::Covered : report::Masking::Open;
    if (m_determination)
        fill();
}

void ResultsPage::fill()
{
    const report::Words words = this->words();
    m_outline->setAccessibleName(qt(words.in(report::sentences::results)));
    m_sums->tell(*m_determination, words);
    QStringList warnings;
    for (const std::string& warning : report::warningsOf(*m_determination, words))
        warnings << qt(words.alone(warning));
    m_warnings->tell(warnings);
    m_questions->tell(*m_determination, words);
    m_outline->setItems(resultOutline(*m_determination, words, m_raises));
}

void ResultsPage::fillRefused()
{
    m_sums->clear();
    m_questions->hide();
    m_warnings->tell({qt(words().in(sentences::notDetermined))});
    m_outline->setItems(refusedOutline(m_refused, *m_refusedProfile, words()));
}

}  // namespace huimin
