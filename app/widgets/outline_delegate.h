#pragma once
#include <QStyledItemDelegate>

#include "app/widgets/outline_layout.h"

namespace huimin {

/// Lays out an entry of an outline: mark, title and whom, the amount at the right with its unit in a column of its own, and the
/// paragraphs below, wrapped to the width of the view.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide the widest unit is, and the widest of other columns; amounts end where units begin.
    void setColumns(OutlineColumns columns) { m_columns = std::move(columns); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Blank above and below an entry; the first line begins below it.
    static constexpr int margin = 5;

private:
    OutlineColumns m_columns;
};

}  // namespace huimin
