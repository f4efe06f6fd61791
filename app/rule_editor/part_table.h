#pragma once
#include <QTableView>
#include <QTimer>

#include "app/rule_editor/part_model.h"

namespace huimin {

/// A part as a table as high as what is in it: typed in place, Insert begins a row, Delete takes one away, Enter in a new row that is
/// complete writes it, and so does Tab behind its last cell. Alt with an arrow moves a row.
class PartTable : public QTableView {
    Q_OBJECT
public:
    /// The model becomes a part of it.
    explicit PartTable(PartModel* model, QWidget* parent = nullptr);

    PartModel& part() const { return *m_part; }
    void beginRow();
    void removeRow();
    /// What is being typed, and the new row, are in the text from now on. False where the new row is begun and cannot be written yet.
    bool finish();
    /// The new row leaves the table with what is being typed in it, and is in no text; a cell that is open otherwise is as it was.
    std::optional<PartModel::Row> putRowAside();

Q_SIGNALS:
    /// The row that is new cannot be written yet.
    void incomplete();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveRow(int by);
    void fit();
    void fitColumns();
    int wishOf(int column) const;
    void finishRow();

    PartModel* m_part;
    QTimer m_fitting;
};

}  // namespace huimin
