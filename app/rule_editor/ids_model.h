#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// A list of papers, services or benefits, each with what people call it.
class IdsModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Id, Label, ColumnCount };

    using PartModel::PartModel;

    Cell cellOf(int column) const override { return column == Id ? Cell::Named : Cell::Fixed; }
    std::vector<Choice> choices(int column) const override;
    int movableRows() const override { return static_cast<int>(rows().size()); }

protected:
    std::vector<Row> read(const RuleText& text) override;
    Row emptyRow() const override { return Row(ColumnCount); }
    std::vector<int> neededColumns() const override { return {Id}; }
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;
    QString shown(int row, int column, const std::string& written) const override;
};

/// The options of a fact.
class OptionsModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Id, LabelZh, LabelEn, ColumnCount };

    using PartModel::PartModel;

    Cell cellOf(int) const override { return Cell::Text; }

protected:
    std::vector<Row> read(const RuleText& text) override;
    Row emptyRow() const override { return Row(ColumnCount); }
    std::vector<int> neededColumns() const override { return {Id, LabelZh, LabelEn}; }
    yaml::Path rowPath(int row) const override;
    yaml::Path cellPath(int row, int column) const override;
    /// What rules call an option by is changed in the text, where what speaks of it is seen.
    bool isFixed(int, int column) const override { return column == Id; }
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;
};

}  // namespace huimin
