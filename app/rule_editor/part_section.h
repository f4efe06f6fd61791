#pragma once
#include <QWidget>
#include <optional>

#include "app/rule_editor/rule_editing.h"

class QLabel;
class QPushButton;

namespace huimin {

class FaintLabel;
class PartTable;
class TableInputs;

/// A part with its heading, its table and what can be done with it. Whoever leaves it leaves no row behind that could be written.
class PartSection : public QWidget {
    Q_OBJECT
public:
    /// Only for parts that are tables. The editing outlives this.
    PartSection(RuleEditing& editing, const RulePart& part, QWidget* parent = nullptr);

    /// `owner`: what people call that which it is a part of; may be empty.
    void speak(Language language, const QString& owner);
    void refresh();
    PartTable& table() const { return *m_table; }
    const RulePart& part() const { return m_part; }
    /// Goes to what stands at an offset of the file. False: it is not of this part.
    bool goTo(std::size_t offset);

private:
    QString nameOfPart() const;
    void tellHint();
    void tellIncomplete();
    void onFocusChanged(QWidget* before, QWidget* now);

    const RulePart m_part;
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
