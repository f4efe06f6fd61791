#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// A decision table as a grid: a column for each input and each output, a row for each rule, the answer of all others last.
class DecisionModel : public PartModel {
    Q_OBJECT
public:
    using PartModel::PartModel;

    Cell cellOf(int) const override { return Cell::Expression; }
    int movableRows() const override { return static_cast<int>(m_table.rules.size()); }

protected:
    std::vector<Row> read(const RuleText& text) override;
    Row emptyRow() const override;
    std::vector<int> neededColumns() const override;
    yaml::Path listPath() const override { return path() / "rules"; }
    yaml::Path cellPath(int row, int column) const override;
    bool isFixed(int row, int column) const override;
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;

private:
    bool isOtherwise(int row) const { return row >= static_cast<int>(m_table.rules.size()); }

    WrittenTable m_table;  ///< as last read
};

}  // namespace huimin
