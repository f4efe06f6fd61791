#pragma once
#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/base/bilingual.h"
#include "core/report/standard_words.h"

namespace huimin {

/// The history of one standard, and below it the place of an entry to be. The province's raises stand in it to be read; only the
/// county's own entries and the new one can be chosen.
class EntriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { From, Value, Since, Source, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen stays chosen where there are as many as before.
    void setSteps(std::vector<report::StandardStep> steps);
    void retranslate();

    int newRow() const { return static_cast<int>(m_steps.size()); }
    /// The place among the written entries; nullopt for the new one and for a raise.
    std::optional<std::size_t> entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<report::StandardStep> m_steps;
};

}  // namespace huimin
