#include "app/comparison/comparison_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/document/comparer.h"
#include "app/comparison/two_days_bar.h"
#include "app/document/determiner.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/qt_text.h"
#include "app/widgets/warning_box.h"
#include "core/report/case_heading.h"
#include "core/report/change_sentences.h"
#include "core/report/changed_rows.h"
#include "core/report/comparison_sums.h"
#include "core/rulepack/turning_day.h"

namespace huimin {

namespace {

TwoDaysBar* daysAround(Date turn)
{
    return new TwoDaysBar(turn.plusDays(-1).value_or(turn), turn);
}

/// A determination is of one day, a comparison of two: what it goes by otherwise is the same.
bool goesBySame(const DeterminationInput& one, const DeterminationInput& other)
{
    return one.rules == other.rules && one.profile == other.profile && one.standards == other.standards;
}

}  // namespace

ComparisonPage::ComparisonPage(const Determiner& determiner, const RuleSet& rules, Date today, QWidget* parent)
    : Page(parent), m_days(daysAround(turningDay(rules).value_or(today))), m_onlyChanged(new QCheckBox), m_said(new FaintLabel),
      m_warnings(new WarningBox), m_outline(new OutlineView), m_comparer(new Comparer(this))
{
    build();
    connect(&determiner, &Determiner::determined, this, &ComparisonPage::takeDetermination);
    connect(&determiner, &Determiner::refused, this, &ComparisonPage::takeRefusedCase);
    connect(m_comparer, &Comparer::compared, this, &ComparisonPage::takeComparison);
    connect(m_comparer, &Comparer::refused, this, &ComparisonPage::takeRefusal);
    connect(m_days, &TwoDaysBar::daysChosen, this, &ComparisonPage::ask);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ComparisonPage::fill);
}

void ComparisonPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 4);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_days);
    bar->addSpacing(20);
    bar->addWidget(m_onlyChanged);
    bar->addSpacing(20);
    bar->addWidget(m_said, 1);
    layout->addLayout(bar);
    layout->addWidget(m_warnings);
    layout->addWidget(m_outline, 1);
    // In the place of the outline where there is none.
    layout->addStretch(0);
    m_outline->setObjectName(QStringLiteral("comparison"));
    setFocusProxy(m_outline);
}

QString ComparisonPage::title() const
{
    return tr("Compare");
}

void ComparisonPage::speak(Language language)
{
    m_language = language;
    m_days->retranslate();
    m_onlyChanged->setText(tr("&Only what changed"));
    m_outline->setAccessibleName(tr("Before and after"));
    if (m_comparison)
        fill();
    else if (!m_refused.empty())
        fillRefused();
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        ask();
}

void ComparisonPage::takeDetermination(const std::shared_ptr<const Determination>& determination)
{
    const bool isKnown = m_determination && goesBySame(m_determination->input, determination->input);
    m_determination = determination;
    if (!isKnown)
        ask();
}

void ComparisonPage::takeRefusedCase(const Diagnostics& diagnostics)
{
    m_determination = nullptr;
    takeRefusal(diagnostics);
}

void ComparisonPage::takeRefusal(const Diagnostics& diagnostics)
{
    m_comparer->forget();
    m_comparison = nullptr;
    m_refused = diagnostics;
    fillRefused();
}

void ComparisonPage::takeComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    fill();
}

/// Comparing tries every cause, which takes longer than determining: not for a page that nobody sees.
void ComparisonPage::ask()
{
    m_stale = !isVisible();
    if (m_stale || !m_determination)
        return;
    if (m_days->from() > m_days->to())
        return takeRefusal({Diagnostic{Diagnostic::Severity::Error, {}, huimin::fill(report::sentences::daysExchanged), {}, {}}});
    m_said->setText(tr("Comparing…"));
    const DeterminationInput& input = m_determination->input;
    m_comparer->ask({input.rules, input.profile, input.standards, m_days->from(), m_days->to()});
}

void ComparisonPage::fill()
{
    if (!m_comparison)
        return;
    const report::Words words(m_language);
    QStringList warnings;
    for (const std::string& warning : report::warningsOf(*m_comparison->after, words))
        warnings << qt(words.alone(warning));
    for (const std::string& leftOut : report::leftOutTexts(*m_comparison, words))
        warnings << qt(words.alone(leftOut));
    m_warnings->tell(warnings);
    const auto changed = report::changedRows(*m_comparison, words).size();
    m_said->setText(qt(changed == 0 ? words.in(report::sentences::nothingChanged)
                                    : words.in(report::sentences::changedRows, {static_cast<int>(changed)})));
    m_outline->setItems(comparisonOutline(*m_comparison, m_onlyChanged->isChecked() ? RowsShown::Changed : RowsShown::All, words));
    m_outline->show();
}

void ComparisonPage::fillRefused()
{
    QStringList texts;
    for (const Diagnostic& diagnostic : m_refused)
        texts << qt(diagnostic.message.in(m_language));
    m_said->clear();
    m_warnings->tell(texts);
    m_outline->setItems({});
    m_outline->hide();
}

}  // namespace huimin
