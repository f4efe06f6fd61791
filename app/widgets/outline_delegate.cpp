#include "app/widgets/outline_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "app/widgets/colours.h"
#include "app/widgets/outline_model.h"

namespace huimin {

namespace {

/// Blank between an entry and the edge of the view.
constexpr int edge = 8;

/// The width an entry has in its view: a tree view asks for heights without telling it.
int widthOf(const QModelIndex& index, const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (!view)
        return option.rect.width();
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return view->viewport()->width() - depth * view->indentation() - edge;
}

const OutlineItem& itemOf(const QModelIndex& index)
{
    return static_cast<const OutlineModel*>(index.model())->itemAt(index);
}

}  // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OutlineLayout layout(itemOf(index), option.font, option.palette, widthOf(index, option), m_columns);
    painter->save();
    layout.draw(*painter, option.rect.topLeft());
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(index, option);
    return {width, OutlineLayout(itemOf(index), option.font, option.palette, width, m_columns).height()};
}

}  // namespace huimin
