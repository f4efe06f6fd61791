#pragma once
#include <QWidget>

#include "app/rule_editor/rule_editing.h"

class QLabel;
class QPushButton;

namespace huimin {

class FaintLabel;
class PartTable;
class TableInputs;

/// A part with its heading, its table and what can be done with it.
class PartSection : public QWidget {
    Q_OBJECT
public:
    /// Only for parts that are tables. The editing outlives this.
    PartSection(RuleEditing& editing, const RulePart& part, QWidget* parent = nullptr);

    void speak(Language language);
    void refresh();
    PartTable& table() const { return *m_table; }

private:
    void tellIncomplete();

    RulePartKind m_kind;
    std::vector<std::string> m_owner;
    QLabel* m_heading;
    FaintLabel* m_hint;
    TableInputs* m_inputs = nullptr;  ///< of decision tables only
    PartTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
};

/// Whether a part is shown as a table.
bool isTable(RulePartKind kind);

}  // namespace huimin
