#include "app/rule_editor/part_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

PartModel::PartModel(RuleEditing& editing, yaml::Path path, QObject* parent)
    : QAbstractTableModel(parent), m_editing(editing), m_path(std::move(path))
{
}

void PartModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    m_shown = shownNow();
    endResetModel();
}

std::vector<std::vector<QString>> PartModel::shownNow() const
{
    std::vector<std::vector<QString>> all;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        std::vector<QString> texts;
        for (std::size_t column = 0; column < m_rows[row].size(); ++column)
            texts.push_back(shown(static_cast<int>(row), static_cast<int>(column), m_rows[row][column]));
        all.push_back(std::move(texts));
    }
    return all;
}

/// Rows that stay are the same rows: a person may be in one of them.
void PartModel::refresh()
{
    std::vector<Row> rows = m_editing.text() ? read(*m_editing.text()) : std::vector<Row>();
    const bool isSameTable = rows.size() == m_rows.size() && (rows.empty() || rows.front().size() == m_rows.front().size());
    if (!isSameTable)
        beginResetModel();
    const auto before = std::exchange(m_shown, {});
    m_rows = std::move(rows);
    m_shown = shownNow();
    if (!isSameTable)
        return endResetModel();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_shown[row] != before[row])
            Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PartModel::beginRow()
{
    if (!m_new) {
        const int row = static_cast<int>(m_rows.size());
        beginInsertRows({}, row, row);
        m_new = emptyRow();
        endInsertRows();
    }
    return newRow();
}

int PartModel::finishRow()
{
    if (!m_new || !isComplete(*m_new))
        return -1;
    const Row row = *m_new;
    beginResetModel();
    m_new.reset();
    endResetModel();
    const std::vector<Row> before = m_rows;
    if (!m_editing.edit([&](RuleText& text) { return insert(text, row); }, tr("Add a row"))) {
        // It stays to be mended.
        beginResetModel();
        m_new = row;
        endResetModel();
        return -1;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= before.size() || m_rows[i] != before[i])
            if (m_rows[i].front() == row.front())
                return static_cast<int>(i);
    }
    return static_cast<int>(m_rows.size()) - 1;
}

void PartModel::removeRowAt(int row)
{
    if (row == newRow()) {
        beginRemoveRows({}, row, row);
        m_new.reset();
        endRemoveRows();
    } else if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        m_editing.edit([&](RuleText& text) { return remove(text, row); }, tr("Delete a row"));
    }
}

const PartModel::Row& PartModel::rowAt(int row) const
{
    return row == newRow() ? *m_new : m_rows[static_cast<std::size_t>(row)];
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_new ? 1 : 0);
}

int PartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(emptyRow().size());
}

QString PartModel::documentLabel(const std::string& id) const
{
    const auto& rules = m_editing.rules();
    const auto found = rules ? rules->documents.find(id) : std::map<std::string, Document>::const_iterator();
    return rules && found != rules->documents.end() ? qt(found->second.shortName.in(m_language)) : qt(id);
}

QString PartModel::shown(int, int column, const std::string& written) const
{
    switch (cellOf(column)) {
    case Cell::Document: return documentLabel(written);
    case Cell::Confidence: return written == "high" ? tr("high") : written == "medium" ? tr("medium") : qt(written);
    case Cell::Unused:
    case Cell::Fixed:
    case Cell::Text:
    case Cell::Short:
    case Cell::Number:
    case Cell::Day:
    case Cell::Expression: return qt(written);
    }
    return {};
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const std::string& written = rowAt(index.row())[column];
    if (role == Qt::EditRole)
        return qt(written);
    if (role == Qt::TextAlignmentRole)
        return int((cellOf(index.column()) == Cell::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.row() == newRow() ? shown(index.row(), index.column(), written) : m_shown[static_cast<std::size_t>(index.row())][column];
    return {};
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section == newRow() ? QStringLiteral("+") : QString::number(section + 1);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titleOf(section) : QVariant();
}

bool PartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::string text = value.toString().trimmed().toStdString();
    const auto column = static_cast<std::size_t>(index.column());
    if (rowAt(index.row())[column] == text)
        return true;
    if (index.row() == newRow()) {
        (*m_new)[column] = text;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    Row row = rowAt(index.row());
    row[column] = text;
    return m_editing.edit([&](RuleText& rules) { return change(rules, index.row(), row); }, tr("Change: %1").arg(titleOf(index.column())));
}

Qt::ItemFlags PartModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && cellOf(index.column()) != Cell::Fixed && cellOf(index.column()) != Cell::Unused)
        flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace huimin
