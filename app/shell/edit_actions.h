#pragma once
#include <QObject>

class QAction;
class QMenu;
class QToolBar;
class QUndoStack;
class QWidget;

namespace huimin {

/// Undo and redo, each named after what it would take back or do again.
class EditActions : public QObject {
    Q_OBJECT
public:
    EditActions(QUndoStack& stack, QWidget& window);

    void fill(QMenu& menu);
    void fill(QToolBar& bar);
    void retranslate();

private:
    QUndoStack& m_stack;
    QAction* m_undo;
    QAction* m_redo;
};

}  // namespace huimin
