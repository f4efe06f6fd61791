#include "app/rule_editor/sum_table.h"

#include <QApplication>

#include "app/widgets/colours.h"

namespace huimin {

void SumTable::fill(QStringList titles, std::vector<Row> rows)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_rows = std::move(rows);
    endResetModel();
}

int SumTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SumTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant SumTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell = at(index.row(), index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell.text;
    if (role == Qt::TextAlignmentRole)
        return int((cell.sum ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && cell.mark != Mark::None)
        return colours::of(cell.mark, QApplication::palette());
    return {};
}

QVariant SumTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

bool SortedSums::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* table = static_cast<const SumTable*>(sourceModel());
    const SumTable::Cell& one = table->at(left.row(), left.column());
    const SumTable::Cell& other = table->at(right.row(), right.column());
    if (one.sum || other.sum)
        return !one.sum || (other.sum && *one.sum < *other.sum);
    return one.text.localeAwareCompare(other.text) < 0;
}

}  // namespace huimin
