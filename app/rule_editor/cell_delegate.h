#pragma once
#include <QStyledItemDelegate>

namespace huimin {

/// Makes the fields in which the cells of a part are changed: a document, a paper or a confidence is chosen from a list, all else is
/// typed. What a person is typing stays for as long as the cell says what it said.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// Long names and expressions may go on in the next line behind their dots and underscores.
    QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace huimin
