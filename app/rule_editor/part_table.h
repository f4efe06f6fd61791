#pragma once
#include <QTableView>

namespace huimin {

class PartModel;

/// A part as a table as high as what is in it: typed in place, Insert begins a row, Delete takes one away, Enter in a new row that is
/// complete writes it.
class PartTable : public QTableView {
    Q_OBJECT
public:
    /// The model becomes a part of it.
    explicit PartTable(PartModel* model, QWidget* parent = nullptr);

    PartModel& part() const { return *m_part; }
    void beginRow();
    void removeRow();

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
    bool isTyped(int column) const;
    void fit();
    void finishRow();

    PartModel* m_part;
};

}  // namespace huimin
