#include "app/rule_editor/part_section.h"

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
    : QWidget(parent), m_kind(part.kind), m_owner(part.owner), m_heading(new QLabel), m_hint(new FaintLabel),
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
    if (m_kind == RulePartKind::Table) {
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
    m_table->part().refresh();
}

void PartSection::speak(Language language)
{
    QString name;
    switch (m_kind) {
    case RulePartKind::Raises: name = tr("Raises of the province"); break;
    case RulePartKind::Values: name = tr("Figures, by the day they are in force"); break;
    case RulePartKind::Formulas: name = tr("Formula"); break;
    case RulePartKind::Conditions: name = tr("Conditions"); break;
    case RulePartKind::Table: name = tr("Decision table"); break;
    case RulePartKind::Ids: name = qt(m_table->part().path().steps().back().key() ? *m_table->part().path().steps().back().key() : std::string());
        name = name == QLatin1String("papers") ? tr("Papers to bring") : name == QLatin1String("services") ? tr("Services") : tr("Benefits");
        break;
    case RulePartKind::Options: name = tr("Options"); break;
    case RulePartKind::Text:
    case RulePartKind::Expression: break;
    }
    m_heading->setText(name);
    m_table->setAccessibleName(name);
    m_table->setAccessibleDescription(tr("Typing changes a cell, Insert begins a row, Delete takes one away"));
    m_hint->setText(tr("Type to change a cell, Insert: new row, Delete: take a row away"));
    m_add->setText(tr("+ New row"));
    m_remove->setText(tr("Delete the row"));
    m_table->part().setLanguage(language);
    if (m_inputs)
        m_inputs->speak();
}

void PartSection::refresh()
{
    if (m_inputs)
        m_inputs->refresh();
    m_table->part().refresh();
}

void PartSection::tellIncomplete()
{
    m_hint->setText(tr("The new row is written once its figure or expression, its first day and its document are filled in"));
}

}  // namespace huimin
