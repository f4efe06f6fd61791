#pragma once
#include <QStyledItemDelegate>

namespace huimin {

/// Draws the cells of the table: what is not entered stands out, by its sign and word as well as by its colour.
class StandardsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace huimin
