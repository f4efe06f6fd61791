#pragma once
#include <QObject>

class QWidget;

namespace huimin {

/// Leaves the keys of undo and redo to the window: a case has one history, and a field's own knows nothing of it.
class UndoKeys : public QObject {
    Q_OBJECT
public:
    /// Becomes a part of the field.
    explicit UndoKeys(QWidget& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace huimin
