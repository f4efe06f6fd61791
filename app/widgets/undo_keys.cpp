#include "app/widgets/undo_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace huimin {

namespace {

bool isUndoOrRedo(QKeyEvent& key)
{
    constexpr QKeyCombination redo = Qt::CTRL | Qt::Key_Y;
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) || key.keyCombination() == redo;
}

}  // namespace

UndoKeys::UndoKeys(QWidget& field) : QObject(&field)
{
    field.installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !isUndoOrRedo(*static_cast<QKeyEvent*>(event)))
        return QObject::eventFilter(watched, event);
    // A field claims these keys before the window hears of them, and takes them where the window has nothing to undo.
    event->ignore();
    return true;
}

}  // namespace huimin
