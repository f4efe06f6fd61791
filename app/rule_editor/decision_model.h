#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// A decision table as a grid: a column for each input and each output, a row for each rule, the answer of all others last.
class DecisionModel : public PartModel {
    Q_OBJECT
public:
    using PartModel::PartModel;

    Cell cellOf(int) const override { return Cell::Expression; }

protected:
    std::vector<Row> read(const RuleText& text) const override;
    Row emptyRow() const override;
    bool isComplete(const Row& row) const override;
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;

private:
    WrittenTable table() const;
};

}  // namespace huimin
