#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// Raises of a standard, values of a parameter, formulas of an amount or definition, in the order of their days.
class TimelineModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Value, Unit, From, Until, Document, Article, Confidence, ColumnCount };

    TimelineModel(RuleEditing& editing, RulePartKind kind, yaml::Path path, QObject* parent);

    Cell cellOf(int column) const override;

protected:
    std::vector<Row> read(const RuleText& text) override;
    Row emptyRow() const override;
    std::vector<int> neededColumns() const override;
    yaml::Path rowPath(int row) const override;
    yaml::Path cellPath(int row, int column) const override;
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;
    QString shown(int row, int column, const std::string& written) const override;

private:
    DatedEntry entryOf(const Row& row, const std::vector<WrittenCitation>& before) const;
    bool isCited() const { return m_kind != RulePartKind::Formulas; }

    const RulePartKind m_kind;
    std::string m_unit;  ///< as it is written beside the list
};

}  // namespace huimin
