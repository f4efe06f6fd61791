#include "app/overview/overview_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/overview/overview_outline.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/qt_text.h"
#include "app/widgets/warning_box.h"
#include "core/report/overview_sentences.h"

namespace huimin {

OverviewPage::OverviewPage(RuleSetPtr rules, QWidget* parent)
    : Page(parent), m_rules(std::move(rules)), m_sought(new QLineEdit), m_found(new FaintLabel), m_warnings(new WarningBox),
      m_outline(new OutlineView)
{
    build();
    connect(m_sought, &QLineEdit::textChanged, this, &OverviewPage::fill);
    connect(m_sought, &QLineEdit::returnPressed, this, &OverviewPage::goDown);
}

void OverviewPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 4);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout;
    m_sought->setClearButtonEnabled(true);
    m_sought->setMaximumWidth(420);
    bar->addWidget(m_sought, 1);
    bar->addSpacing(12);
    bar->addWidget(m_found, 1);
    layout->addLayout(bar);
    layout->addWidget(m_warnings);
    layout->addWidget(m_outline, 1);
    m_outline->setObjectName(QStringLiteral("overview"));
    setFocusProxy(m_sought);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::speak(Language language)
{
    m_language = language;
    m_sought->setPlaceholderText(tr("Search: a word, a number (W5), a document, a file"));
    m_sought->setAccessibleName(tr("Search the overview"));
    m_outline->setAccessibleName(tr("Overview of the policies"));
    if (isVisible())
        fill();
}

void OverviewPage::setRules(RuleSetPtr rules)
{
    m_rules = std::move(rules);
    m_items.reset();
    if (isVisible()) {
        m_items = readOverview(*m_rules);
        fill();
    }
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_items)
        m_items = readOverview(*m_rules);
    fill();
}

/// From the search to what was found.
void OverviewPage::goDown()
{
    m_outline->setFocus();
}

void OverviewPage::fill()
{
    if (!m_items)
        return;
    const report::Words words(m_language);
    if (!*m_items) {
        QStringList texts;
        for (const Diagnostic& diagnostic : m_items->diagnostics())
            texts << qt(diagnostic.message.in(m_language));
        return m_warnings->tell(texts);
    }
    auto outline = overviewOutline(**m_items, *m_rules, m_sought->text(), words);
    std::size_t found = 0;
    for (const OutlineItem& pack : outline)
        found += pack.children.size();
    m_found->setText((*m_items)->empty() ? qt(words.in(report::sentences::noOverview))
                                         : tr("%1 of %2 items").arg(found).arg((*m_items)->size()));
    m_outline->setItems(std::move(outline));
}

}  // namespace huimin
