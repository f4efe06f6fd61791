#include "app/shell/edit_actions.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QUndoGroup>

namespace huimin {

EditActions::EditActions(QUndoGroup& stacks, QWidget& window) : m_stacks(stacks), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    // Both habits: Ctrl+Y of most offices, Ctrl+Shift+Z of most desktops.
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, &stacks, &QUndoGroup::undo);
    connect(m_redo, &QAction::triggered, &stacks, &QUndoGroup::redo);
    connect(&stacks, &QUndoGroup::indexChanged, this, &EditActions::retranslate);
    connect(&stacks, &QUndoGroup::cleanChanged, this, &EditActions::retranslate);
    connect(&stacks, &QUndoGroup::activeStackChanged, this, &EditActions::retranslate);
    window.addActions({m_undo, m_redo});
}

void EditActions::fill(QMenu& menu)
{
    menu.addActions({m_undo, m_redo});
}

void EditActions::fill(QToolBar& bar)
{
    bar.addActions({m_undo, m_redo});
}

void EditActions::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    const QString undone = m_stacks.undoText();
    const QString redone = m_stacks.redoText();
    m_undo->setToolTip(undone.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undone));
    m_redo->setToolTip(redone.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redone));
    m_undo->setEnabled(m_stacks.canUndo());
    m_redo->setEnabled(m_stacks.canRedo());
}

}  // namespace huimin
