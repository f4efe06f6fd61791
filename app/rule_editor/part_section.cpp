#include "app/rule_editor/part_section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/rule_editor/conditions_model.h"
#include "app/rule_editor/decision_model.h"
#include "app/rule_editor/ids_model.h"
#include "app/rule_editor/part_table.h"
#include "app/rule_editor/table_inputs.h"
#include "app/rule_editor/timeline_model.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/outline_layout.h"
#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

PartModel* modelOf(RuleEditing& editing, const RulePart& part)
{
    switch (part.kind) {
    case RulePartKind::Raises:
    case RulePartKind::Values:
    case RulePartKind::Formulas: return new TimelineModel(editing, part.kind, part.path, nullptr);
    case RulePartKind::Conditions: return new ConditionsModel(editing, part.path, part.owner, nullptr);
    case RulePartKind::Table: return new DecisionModel(editing, part.path, nullptr);
    case RulePartKind::Ids: return new IdsModel(editing, part.path, nullptr);
    case RulePartKind::Options: return new OptionsModel(editing, part.path, nullptr);
    case RulePartKind::Text:
    case RulePartKind::Expression: break;
    }
    Q_UNREACHABLE();
}

}  // namespace

bool isTable(RulePartKind kind)
{
    return kind != RulePartKind::Text && kind != RulePartKind::Expression;
}

PartSection::PartSection(RuleEditing& editing, const RulePart& part, QWidget* parent)
    : QWidget(parent), m_part(part), m_heading(new QLabel), m_hint(new FaintLabel),
      m_table(new PartTable(modelOf(editing, part))), m_add(new QPushButton), m_remove(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    m_heading->setFont(strong(font()));
    auto* line = new QHBoxLayout;
    line->addWidget(m_heading);
    line->addSpacing(12);
    line->addWidget(m_hint, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    layout->addLayout(line);
    if (m_part.kind == RulePartKind::Table) {
        m_inputs = new TableInputs(editing, part.path);
        layout->addWidget(m_inputs);
        m_inputs->refresh();
    }
    layout->addWidget(m_table);
    m_table->setObjectName(qt(part.path.toString()));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::ClickFocus);
    }
    connect(m_add, &QPushButton::clicked, m_table, &PartTable::beginRow);
    connect(m_remove, &QPushButton::clicked, m_table, &PartTable::removeRow);
    connect(m_table, &PartTable::incomplete, this, &PartSection::tellIncomplete);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_table->part(), signal, this, &PartSection::tellHint);
    connect(&m_table->part(), &QAbstractItemModel::modelReset, this, &PartSection::tellHint);
    connect(qApp, &QApplication::focusChanged, this, &PartSection::onFocusChanged);
    m_table->part().refresh();
}

QString PartSection::nameOfPart() const
{
    switch (m_part.kind) {
    case RulePartKind::Raises: return tr("Raises of the province");
    case RulePartKind::Values: return tr("Figures, by the day they are in force");
    case RulePartKind::Formulas: return tr("Formula");
    case RulePartKind::Conditions: return tr("Conditions");
    case RulePartKind::Table: return tr("Decision table");
    case RulePartKind::Options: return tr("Options");
    case RulePartKind::Ids: {
        const std::string* key = m_part.path.steps().back().key();
        return !key ? QString() : *key == "papers" ? tr("Papers to bring") : *key == "services" ? tr("Services") : tr("Benefits");
    }
    case RulePartKind::Text:
    case RulePartKind::Expression: break;
    }
    return {};
}

void PartSection::speak(Language language, const QString& owner)
{
    const QString name = nameOfPart();
    m_heading->setText(name);
    m_table->setAccessibleName(owner.isEmpty() ? name : tr("%1: %2").arg(owner, name));
    m_add->setText(tr("+ New row"));
    m_remove->setText(tr("Delete the row"));
    m_table->part().setLanguage(language);
    tellHint();
    if (m_inputs)
        m_inputs->speak();
}

/// What can be done; of a row that is begun nothing is said until it is to be written.
void PartSection::tellHint()
{
    m_hint->setText(m_table->part().movableRows() > 1 ? tr("Type to change a cell, Insert: new row, Delete: take a row away, Alt+↑ Alt+↓: move it")
                                                      : tr("Type to change a cell, Insert: new row, Delete: take a row away"));
    m_table->setAccessibleDescription(m_hint->text());
}

void PartSection::refresh()
{
    if (m_inputs)
        m_inputs->refresh();
    m_table->part().refresh();
}

bool PartSection::goTo(std::size_t offset)
{
    if (m_inputs && m_inputs->goTo(offset))
        return true;
    const QModelIndex cell = m_table->part().cellAt(offset);
    if (!cell.isValid())
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(cell);
    return true;
}

void PartSection::tellIncomplete()
{
    const QStringList missing = m_table->part().missing();
    if (!missing.isEmpty())
        m_hint->setText(tr("The new row is not written yet. Still to be filled in: %1").arg(missing.join(tr(", ", "between names of columns"))));
}

/// A list that a field opens, and another window, are no place to have gone to.
void PartSection::onFocusChanged(QWidget* before, QWidget* now)
{
    const bool leaves = before && now && now->window() == window() && isAncestorOf(before) && !isAncestorOf(now);
    if (leaves && m_table->part().newRow() >= 0)
        m_table->finish();
}

}  // namespace huimin
