#pragma once
#include <QWidget>
#include <map>
#include <vector>

#include "app/rule_editor/rule_editing.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace huimin {

/// Texts in both languages and expressions that stand alone, a line each. What is typed is in the rules with every key, and one step to undo.
class TextSection : public QWidget {
    Q_OBJECT
public:
    /// The editing outlives this.
    explicit TextSection(RuleEditing& editing, QWidget* parent = nullptr);

    void add(const RulePart& part);
    void speak();
    void refresh();

private:
    struct Line {
        RulePart part;
        QLabel* label;
        QLineEdit* zh;
        QLineEdit* en;  ///< null: an expression
    };
    QLineEdit* field(int row, int column, int span);
    void write(const Line& line);
    QString nameOf(const RulePart& part) const;

    RuleEditing& m_editing;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

}  // namespace huimin
