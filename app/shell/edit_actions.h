#pragma once
#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QToolBar;
class QUndoGroup;
class QUndoStack;
class QWidget;

namespace huimin {

/// Undo and redo of the stack that is active, each named after what it would take back or do again.
class EditActions : public QObject {
    Q_OBJECT
public:
    EditActions(QUndoGroup& stacks, QWidget& window);

    void fill(QMenu& menu);
    void fill(QToolBar& bar);
    /// In another language from now on.
    void retranslate();

private:
    void name();
    QString named(const QString& what, int step) const;

    QUndoGroup& m_stacks;
    QHash<const QUndoStack*, int> m_foreign;  ///< how many steps of each were named in another language
    QAction* m_undo;
    QAction* m_redo;
};

}  // namespace huimin
