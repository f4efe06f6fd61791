#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// A list of papers, services or benefits, each with what people call it.
class IdsModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Id, Label, ColumnCount };

    using PartModel::PartModel;

    Cell cellOf(int column) const override { return column == Id ? Cell::Text : Cell::Fixed; }

protected:
    std::vector<Row> read(const RuleText& text) const override;
    Row emptyRow() const override { return Row(ColumnCount); }
    bool isComplete(const Row& row) const override { return !row[Id].empty(); }
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
    std::vector<Row> read(const RuleText& text) const override;
    Row emptyRow() const override { return Row(ColumnCount); }
    bool isComplete(const Row& row) const override { return !row[Id].empty() && !row[LabelZh].empty() && !row[LabelEn].empty(); }
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;
};

}  // namespace huimin
