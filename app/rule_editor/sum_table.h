#pragma once
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <optional>
#include <vector>

#include "app/widgets/outline_item.h"
#include "core/number/number.h"

namespace huimin {

/// A table of texts and exact sums, filled as a whole.
class SumTable : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        std::optional<Number> sum;  ///< what it is sorted by, and that it stands to the right
        Mark mark = Mark::None;
    };
    using Row = std::vector<Cell>;

    explicit SumTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void fill(QStringList titles, std::vector<Row> rows);
    const Cell& at(int row, int column) const { return m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
};

/// The same in the order of any of its columns: sums by their exact value, what has none before them.
class SortedSums : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedSums(QObject* parent = nullptr) : QSortFilterProxyModel(parent) {}

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace huimin
