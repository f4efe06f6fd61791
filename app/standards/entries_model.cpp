#include "app/standards/entries_model.h"

namespace huimin {

void EntriesModel::setSteps(std::vector<report::StandardStep> steps)
{
    if (steps.size() == m_steps.size()) {
        m_steps = std::move(steps);
        Q_EMIT dataChanged(index(0, 0), index(newRow(), ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

void EntriesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(newRow(), 0), index(newRow(), ColumnCount - 1));
}

std::optional<std::size_t> EntriesModel::entryAt(int row) const
{
    return row >= 0 && row < newRow() ? m_steps[static_cast<std::size_t>(row)].entry : std::nullopt;
}

int EntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : newRow() + 1;
}

int EntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == Value || index.column() == Since;
    if (role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.row() == newRow())
        return index.column() == From ? QStringLiteral("+ ") + tr("new entry") : QString();
    const report::StandardStep& step = m_steps[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case From: return QString::fromStdString(step.from.toIso());
    case Value: return QString::fromStdString(step.value);
    case Since: return QString::fromStdString(step.since);
    case Source: return QString::fromStdString(step.source);
    }
    return {};
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case Value: return tr("Entered or raised");
    case Since: return tr("Since then");
    case Source: return tr("Document");
    }
    return {};
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canBeChosen = index.row() == newRow() || entryAt(index.row());
    return canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

}  // namespace huimin
