#pragma once
#include <QWidget>

#include "core/base/bilingual.h"

class QUndoStack;

namespace huimin {

/// One of the pages the window is put together from: reached from the rail at its left, in the language that is spoken.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the rail calls it, as short as it goes: 标准.
    virtual QString title() const = 0;
    virtual void speak(Language language) = 0;
    /// What undo and redo take back while the page is up; null: the edits of the case.
    virtual QUndoStack* undoStack() { return nullptr; }
};

}  // namespace huimin
