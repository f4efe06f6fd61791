#pragma once
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "app/rule_editor/rule_editing.h"

class QGridLayout;
class QLabel;

namespace huimin {

class WrappingField;

/// Texts in both languages and expressions that stand alone, a line each. What is typed is in the rules with every key, and one step to undo.
class TextSection : public QWidget {
    Q_OBJECT
public:
    /// The editing outlives this.
    explicit TextSection(RuleEditing& editing, QWidget* parent = nullptr);

    /// `owner`: whose text it is, where no heading says so.
    void add(const RulePart& part, std::optional<yaml::Path> owner);
    /// `thing`: the path of that which is shown.
    void speak(Language language, const yaml::Path& thing);
    void refresh();
    /// Goes to what stands at an offset of the file. False: it is none of these.
    bool goTo(std::size_t offset);

private:
    struct Line {
        RulePart part;
        std::optional<yaml::Path> owner;
        QLabel* label;
        WrappingField* zh;
        WrappingField* en;  ///< null: an expression
    };
    WrappingField* field(int row, int column, int span);
    void write(const Line& line);
    QString nameOf(const RulePart& part) const;

    RuleEditing& m_editing;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

}  // namespace huimin
