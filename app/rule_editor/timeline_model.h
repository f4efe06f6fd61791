#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// Raises of a standard, values of a parameter, formulas of an amount or definition, in the order of their days.
class TimelineModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Value, From, Until, Document, Article, Confidence, ColumnCount };

    TimelineModel(RuleEditing& editing, RulePartKind kind, yaml::Path path, QObject* parent);

    Cell cellOf(int column) const override;

protected:
    std::vector<Row> read(const RuleText& text) const override;
    Row emptyRow() const override;
    bool isComplete(const Row& row) const override;
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;

private:
    DatedEntry entryOf(const Row& row, const std::vector<WrittenCitation>& before) const;
    bool isCited() const { return m_kind != RulePartKind::Formulas; }

    const RulePartKind m_kind;
};

}  // namespace huimin
