#include "app/rule_editor/reading_view.h"

#include <QScrollBar>
#include <algorithm>

#include "app/rule_editor/printout_html.h"
#include "core/report/rule_reading.h"

namespace huimin {

ReadingView::ReadingView(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("ruleReading"));
    document()->setDocumentMargin(16);
    setOpenLinks(false);
}

void ReadingView::speak(Language language)
{
    m_language = language;
    setAccessibleName(tr("Reading"));
    fill();
}

void ReadingView::show(const RuleThing& thing)
{
    m_thing = thing;
    fill();
    verticalScrollBar()->setValue(0);
}

void ReadingView::setRules(const RuleSetPtr& rules)
{
    m_isOld = !rules;
    if (rules)
        m_rules = rules;
    const int at = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(at);
}

/// Empty for what has no reading.
QString ReadingView::reading() const
{
    const report::Words words(m_language);
    switch (m_thing.kind) {
    case RuleThing::Kind::Benefit: {
        const Benefit* benefit = m_rules->benefit(m_thing.id);
        return benefit ? htmlOf(report::readingOf(*benefit, *m_rules, words)) : QString();
    }
    case RuleThing::Kind::Statement: {
        const auto found = std::find_if(m_rules->statements.begin(), m_rules->statements.end(),
                                        [&](const Statement& statement) { return statement.id == m_thing.id; });
        return found != m_rules->statements.end() ? htmlOf(report::readingOf(*found, *m_rules, words)) : QString();
    }
    case RuleThing::Kind::Definition: {
        const auto found = m_rules->definitions.find(m_thing.id);
        return found != m_rules->definitions.end() ? htmlOf(report::readingOf(found->second, *m_rules, words)) : QString();
    }
    case RuleThing::Kind::Standard: {
        const auto found = m_rules->standards.find(m_thing.id);
        return found != m_rules->standards.end() ? htmlOf(report::readingOf(found->second, *m_rules, words)) : QString();
    }
    case RuleThing::Kind::Parameter: {
        const auto found = m_rules->parameters.find(m_thing.id);
        return found != m_rules->parameters.end() ? htmlOf(report::readingOf(found->second, *m_rules, words)) : QString();
    }
    case RuleThing::Kind::Fact:
    case RuleThing::Kind::Paper:
    case RuleThing::Kind::File: return {};
    }
    return {};
}

void ReadingView::fill()
{
    if (!m_rules)
        return setPlainText(tr("The rules cannot be used as they stand: mend the mistakes first."));
    const QString html = reading();
    if (html.isEmpty())
        return setPlainText(tr("There is nothing to read here: benefits, statements, definitions, standards and parameters are told as prose."));
    setHtml((m_isOld ? QStringLiteral("<p><b>%1</b></p>").arg(tr("As the rules were before the mistakes below.").toHtmlEscaped()) : QString()) + html);
}

}  // namespace huimin
