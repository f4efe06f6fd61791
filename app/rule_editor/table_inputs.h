#pragma once
#include <QWidget>
#include <vector>

#include "app/rule_editor/rule_editing.h"

class QFormLayout;
class QLineEdit;

namespace huimin {

/// What a decision table asks about: an expression for each of its columns of tests, above the grid. Typing changes it in the text.
class TableInputs : public QWidget {
    Q_OBJECT
public:
    /// The editing outlives this.
    TableInputs(RuleEditing& editing, yaml::Path table, QWidget* parent = nullptr);

    void speak();
    void refresh();
    /// Goes to what stands at an offset of the file. False: it is none of these.
    bool goTo(std::size_t offset);

private:
    void write(std::size_t column, const QString& typed);

    RuleEditing& m_editing;
    const yaml::Path m_table;
    QFormLayout* m_lines;
    std::vector<QLineEdit*> m_fields;
};

}  // namespace huimin
