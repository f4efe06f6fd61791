#pragma once
#include <QObject>

#include "app/form/fact_editor.h"

class QGridLayout;
class QLabel;

namespace huimin {

class FormWords;

/// One line of a form: the label, the editor, its unit, and below them what is wrong.
class FactRow : public QObject {
    Q_OBJECT
public:
    /// Where in a grid of label and field columns.
    struct Place {
        int line = 0;
        int column = 0;  ///< of the label: 0, or 2 where two stand on a line
        int labelWidth = QWIDGETSIZE_MAX;  ///< a longer label wraps
    };
    FactRow(FactEditor* editor, const FormWords& words, QGridLayout& grid, const Place& place);
    /// For an editor that stands elsewhere, under a label of its own.
    explicit FactRow(FactEditor* editor);

    FactEditor& editor() { return *m_editor; }
    const FactEditor& editor() const { return *m_editor; }

    /// Empty: nothing is wrong.
    void setProblem(const QString& problem);
    QString problem() const;

private:
    FactEditor* m_editor;
    QLabel* m_problem;
};

}  // namespace huimin
