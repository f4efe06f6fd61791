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
    if (!m_editing.text())
        return;
    std::vector<Row> rows = read(*m_editing.text());
    const bool isSameTable = rows.size() == m_rows.size() && (rows.empty() || rows.front().size() == m_rows.front().size());
    if (!isSameTable)
        beginResetModel();
    const auto shownBefore = std::exchange(m_shown, {});
    const auto before = std::exchange(m_rows, std::move(rows));
    m_shown = shownNow();
    if (!isSameTable)
        return endResetModel();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
            const QModelIndex cell = index(static_cast<int>(row), static_cast<int>(column));
            if (m_rows[row][column] != before[row][column] || m_shown[row][column] != shownBefore[row][column])
                Q_EMIT dataChanged(cell, cell);
        }
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
    if (!m_new || !emptyColumns().empty())
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

std::vector<int> PartModel::emptyColumns() const
{
    std::vector<int> columns;
    for (const int column : neededColumns()) {
        if (m_new && (*m_new)[static_cast<std::size_t>(column)].empty())
            columns.push_back(column);
    }
    return columns;
}

QStringList PartModel::missing() const
{
    QStringList titles;
    for (const int column : emptyColumns())
        titles << titleOf(column);
    return titles;
}

std::optional<PartModel::Row> PartModel::putRowAside()
{
    if (!m_new)
        return std::nullopt;
    const Row row = *m_new;
    const bool isBegun = isRowBegun();
    removeRowAt(newRow());
    return isBegun ? std::optional(row) : std::nullopt;
}

void PartModel::takeRowBack(Row row)
{
    if (row.size() != emptyRow().size())
        return;
    const int at = beginRow();
    m_new = std::move(row);
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

bool PartModel::moveRowTo(int from, int to)
{
    const int last = movableRows() - 1;
    if (from < 0 || to < 0 || from > last || to > last || from == to)
        return false;
    const auto at = [](int row) { return static_cast<std::size_t>(row); };
    return m_editing.edit([&](RuleText& text) { return text.moveItem(listPath(), at(from), at(to)); }, tr("Move a row"));
}

bool PartModel::isTyped(int row, int column) const
{
    const Cell cell = cellOf(column);
    return cell != Cell::Fixed && cell != Cell::Unused && !(row != newRow() && isFixed(row, column));
}

QModelIndex PartModel::cellAt(std::size_t offset) const
{
    const auto nodeAt = [&](const yaml::Path& path) { return m_editing.text() ? m_editing.text()->document().find(path) : nullptr; };
    const auto holds = [&](const yaml::Node* node) { return node && node->begin <= offset && offset <= node->end; };
    if (m_rows.empty() || !holds(nodeAt(m_path)))
        return {};
    int found = 0;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const yaml::Path cell = isTyped(row, column) ? cellPath(row, column) : yaml::Path();
            if (!cell.isRoot() && holds(nodeAt(cell)))
                return index(row, column);
        }
        if (const yaml::Node* node = nodeAt(rowPath(row)); node && node->begin <= offset)
            found = row;
    }
    int column = 0;
    while (column + 1 < columnCount() && !isTyped(found, column))
        ++column;
    return index(found, column);
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

yaml::Path PartModel::sourcePath(const yaml::Path& item) const
{
    const yaml::Path source = item / "source";
    const yaml::Node* node = m_editing.text() ? m_editing.text()->document().find(source) : nullptr;
    return node && !node->items.empty() ? source / (node->items.size() - 1) : source;
}

QString PartModel::documentLabel(const std::string& id) const
{
    const auto& rules = m_editing.rules();
    const auto found = rules ? rules->documents.find(id) : std::map<std::string, Document>::const_iterator();
    return rules && found != rules->documents.end() ? qt(found->second.shortName.in(m_language)) : qt(id);
}

std::vector<PartModel::Choice> PartModel::choices(int column) const
{
    std::vector<Choice> all;
    const auto& rules = m_editing.rules();
    if (cellOf(column) == Cell::Confidence)
        all = {{tr("high"), QStringLiteral("high")}, {tr("medium"), QStringLiteral("medium")}};
    if (cellOf(column) == Cell::Document && rules) {
        for (const auto& [id, document] : rules->documents)
            all.push_back({qt(document.shortName.in(m_language)), qt(id)});
    }
    return all;
}

QString PartModel::shown(int, int column, const std::string& written) const
{
    switch (cellOf(column)) {
    case Cell::Document: return documentLabel(written);
    case Cell::Confidence: return written == "high" ? tr("high") : written == "medium" ? tr("medium") : qt(written);
    case Cell::Named:
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && cellOf(section) == Cell::Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section == newRow() ? QStringLiteral("+") : QString::number(section + 1);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titleOf(section) : QVariant();
}

bool PartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isTyped(index.row(), index.column()))
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
    if (index.isValid() && isTyped(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace huimin
