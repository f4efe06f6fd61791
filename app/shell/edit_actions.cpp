#include "app/shell/edit_actions.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QUndoGroup>
#include <QUndoStack>
#include <algorithm>

namespace huimin {

EditActions::EditActions(QUndoGroup& stacks, QWidget& window) : m_stacks(stacks), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    // Both habits: Ctrl+Y of most offices, Ctrl+Shift+Z of most desktops.
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, &stacks, &QUndoGroup::undo);
    connect(m_redo, &QAction::triggered, &stacks, &QUndoGroup::redo);
    connect(&stacks, &QUndoGroup::indexChanged, this, &EditActions::name);
    connect(&stacks, &QUndoGroup::cleanChanged, this, &EditActions::name);
    connect(&stacks, &QUndoGroup::activeStackChanged, this, &EditActions::name);
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
    for (const QUndoStack* stack : m_stacks.stacks())
        m_foreign[stack] = stack->count();
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    name();
}

/// A step that was named in the other language goes without its name.
QString EditActions::named(const QString& what, int step) const
{
    return step < m_foreign.value(m_stacks.activeStack()) ? QString() : what;
}

void EditActions::name()
{
    const QUndoStack* stack = m_stacks.activeStack();
    if (stack)
        m_foreign[stack] = std::min(m_foreign.value(stack), stack->count());
    const int step = stack ? stack->index() : 0;
    const QString undone = named(m_stacks.undoText(), step - 1);
    const QString redone = named(m_stacks.redoText(), step);
    m_undo->setEnabled(m_stacks.canUndo());
    m_redo->setEnabled(m_stacks.canRedo());
    m_undo->setToolTip(!m_stacks.canUndo() ? tr("Nothing to undo") : undone.isEmpty() ? m_undo->text() : tr("Undo: %1").arg(undone));
    m_redo->setToolTip(!m_stacks.canRedo() ? tr("Nothing to redo") : redone.isEmpty() ? m_redo->text() : tr("Redo: %1").arg(redone));
}

}  // namespace huimin
