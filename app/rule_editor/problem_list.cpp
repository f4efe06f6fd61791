#include "app/rule_editor/problem_list.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace huimin {

ProblemList::ProblemList(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("ruleProblems"));
    setModel(&m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ProblemsModel::File, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ProblemsModel::Line, QHeaderView::ResizeToContents);
    connect(this, &QTableView::clicked, this, &ProblemList::ask);
}

void ProblemList::speak(Language language)
{
    m_model.setLanguage(language);
    setAccessibleName(tr("What is wrong with the rules"));
}

void ProblemList::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int current = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : rows;
    const QModelIndex next = m_model.index((current + by + rows) % rows, 0);
    setCurrentIndex(next);
    ask(next);
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ProblemList::ask(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT asked(m_model.at(index.row()));
}

}  // namespace huimin
