#pragma once
#include <QObject>

class QAction;
class QMenu;
class QToolBar;
class QUndoGroup;
class QWidget;

namespace huimin {

/// Undo and redo of the stack that is active, each named after what it would take back or do again.
class EditActions : public QObject {
    Q_OBJECT
public:
    EditActions(QUndoGroup& stacks, QWidget& window);

    void fill(QMenu& menu);
    void fill(QToolBar& bar);
    void retranslate();

private:
    QUndoGroup& m_stacks;
    QAction* m_undo;
    QAction* m_redo;
};

}  // namespace huimin
