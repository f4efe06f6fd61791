#include "app/form/fact_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/form/form_words.h"
#include "app/widgets/problem_label.h"

namespace huimin {

namespace {

/// The editor with its unit beside it and what is wrong below.
QWidget* fieldOf(FactEditor* editor, const FormWords& words, QLabel* problem)
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* line = new QHBoxLayout;
    line->addWidget(editor);
    const QString unit = words.unit(editor->fact().unit);
    if (!unit.isEmpty())
        line->addWidget(new QLabel(unit));
    line->addStretch();
    column->addLayout(line);
    column->addWidget(problem);
    return field;
}

}  // namespace

FactRow::FactRow(FactEditor* editor, const FormWords& words, QGridLayout& grid, int row, int column)
    : QObject(editor), m_editor(editor), m_problem(new ProblemLabel)
{
    const Fact& fact = editor->fact();
    auto* label = new QLabel(words.alone(fact.label));
    label->setWordWrap(true);
    label->setBuddy(editor->control());
    const QString help = words.in(fact.help);
    label->setToolTip(help);
    editor->control()->setToolTip(help);
    editor->control()->setAccessibleDescription(help);
    grid.addWidget(label, row, column, Qt::AlignVCenter);
    grid.addWidget(fieldOf(editor, words, m_problem), row, column + 1);
}

FactRow::FactRow(FactEditor* editor) : QObject(editor), m_editor(editor), m_problem(new ProblemLabel)
{
    editor->layout()->addWidget(m_problem);
}

void FactRow::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // A screen reader hears of it at the field.
    m_editor->control()->setAccessibleDescription(problem.isEmpty() ? m_editor->control()->toolTip() : problem);
}

QString FactRow::problem() const
{
    return m_problem->text();
}

}  // namespace huimin
