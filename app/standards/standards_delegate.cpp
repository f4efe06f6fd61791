#include "app/standards/standards_delegate.h"

#include "app/standards/standards_model.h"
#include "app/widgets/colours.h"

namespace huimin {

void StandardsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto* model = qobject_cast<const StandardsModel*>(index.model());
    const int column = index.column();
    if (column == StandardsModel::Today && model->isMissing(index.row()))
        option->palette.setColor(QPalette::Text, colours::of(Mark::Open, option->palette));
    else if (column == StandardsModel::Today)
        option->font.setWeight(QFont::DemiBold);
    else if (column == StandardsModel::Raises || column == StandardsModel::Per)
        option->palette.setColor(QPalette::Text, colours::faint(option->palette));
}

}  // namespace huimin
