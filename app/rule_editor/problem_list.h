#pragma once
#include <QTableView>

#include "app/rule_editor/problems_model.h"

namespace huimin {

/// The list of what is wrong; a click or Enter asks to be taken there.
class ProblemList : public QTableView {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);

    ProblemsModel& problems() { return m_model; }
    void speak(Language language);
    /// Goes to the next or the one before, around the ends, and asks to be taken there.
    void step(int by);

Q_SIGNALS:
    void asked(const huimin::Diagnostic& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(const QModelIndex& index);

    ProblemsModel m_model;
};

}  // namespace huimin
