#pragma once
#include "app/rule_editor/part_model.h"

namespace huimin {

/// The conditions of a benefit or of one of its routes: the sentence people read beside the expression it is made from.
class ConditionsModel : public PartModel {
    Q_OBJECT
public:
    enum Column { Sentence, Expression, LabelZh, LabelEn, From, Until, Document, Article, Confidence, Id, ColumnCount };

    /// `owner`: the ids of the benefit and, where it has any, of the route.
    ConditionsModel(RuleEditing& editing, yaml::Path path, std::vector<std::string> owner, QObject* parent);

    Cell cellOf(int column) const override;
    int movableRows() const override { return static_cast<int>(rows().size()); }

protected:
    std::vector<Row> read(const RuleText& text) override;
    Row emptyRow() const override;
    std::vector<int> neededColumns() const override { return {Expression, Document, Confidence, Id}; }
    yaml::Path cellPath(int row, int column) const override;
    Diagnostics insert(RuleText& text, const Row& row) const override;
    Diagnostics change(RuleText& text, int index, const Row& row) const override;
    Diagnostics remove(RuleText& text, int index) const override;
    QString titleOf(int column) const override;
    QString shown(int row, int column, const std::string& written) const override;

private:
    const std::vector<std::string> m_owner;
    bool m_hasDays = false;  ///< whether any of them is asked of a time only
};

}  // namespace huimin
