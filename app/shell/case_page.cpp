#include "app/shell/case_page.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/case_editor/case_editor.h"
#include "app/document/determiner.h"
#include "app/results/results_page.h"

namespace huimin {

CasePage::CasePage(CaseDocument& document, const Determiner& determiner, QWidget* parent)
    : Page(parent), m_columns(new QSplitter), m_editor(new CaseEditor(document)), m_results(new ResultsPage)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    m_columns->addWidget(m_editor);
    m_columns->addWidget(m_results);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    setFocusProxy(m_editor);
    m_editor->setDay(determiner.day());
    connect(&determiner, &Determiner::determined, m_results, &ResultsPage::showDetermination);
    connect(&determiner, &Determiner::refused, m_results, &ResultsPage::showRefused);
    connect(m_results, &ResultsPage::factRequested, m_editor, &CaseEditor::showFact);
    connect(m_results, &ResultsPage::standardRequested, this, &CasePage::standardRequested);
    connect(m_editor, &CaseEditor::coverChanged, m_results, &ResultsPage::setCovered);
}

QString CasePage::title() const
{
    return tr("Case");
}

void CasePage::speak(Language language)
{
    m_editor->setLanguage(language);
    m_results->setLanguage(language);
}

void CasePage::showRow(const QString& benefit, const QString& route, const QString& subject)
{
    m_results->showRow(benefit, route, subject);
}

QByteArray CasePage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_editor->saveState();
    return state;
}

void CasePage::restoreLayout(const QByteArray& state)
{
    m_columns->setSizes({880, 486});
    QByteArray columns;
    QByteArray editor;
    QDataStream stream(state);
    stream >> columns >> editor;
    m_columns->restoreState(columns);
    m_editor->restoreState(editor);
}

}  // namespace huimin
