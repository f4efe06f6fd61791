#include "app/form/fact_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "app/form/form_words.h"
#include "app/widgets/problem_label.h"

namespace huimin {

namespace {

/// The editor with its unit beside it.
QWidget* fieldOf(FactEditor* editor, const FormWords& words)
{
    auto* field = new QWidget;
    auto* line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(editor);
    const QString unit = words.unit(editor->fact().unit);
    if (!unit.isEmpty())
        line->addWidget(new QLabel(unit));
    line->addStretch();
    return field;
}

/// A line of a form is three rows of its grid: the fields, and what is wrong with the left one and with the right one, each as wide as
/// the form.
constexpr int rowsOfLine = 3;

}  // namespace

FactRow::FactRow(FactEditor* editor, const FormWords& words, QGridLayout& grid, const Place& place)
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
    label->setMaximumWidth(place.labelWidth);
    const int row = place.line * rowsOfLine;
    grid.addWidget(label, row, place.column, Qt::AlignVCenter);
    grid.addWidget(fieldOf(editor, words), row, place.column + 1);
    grid.addWidget(m_problem, row + (place.column == 0 ? 1 : 2), place.column + 1, 1, -1);
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
