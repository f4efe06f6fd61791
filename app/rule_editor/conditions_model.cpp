#include "app/rule_editor/conditions_model.h"

#include <algorithm>

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

/// Null where the rules as last checked have no such condition.
const Condition* conditionOf(const RuleSet& rules, const std::vector<std::string>& owner, const std::string& id)
{
    const Benefit* benefit = owner.empty() ? nullptr : rules.benefit(owner.front());
    for (std::size_t i = 0; benefit && i < benefit->routes.size(); ++i) {
        const Route& route = benefit->routes[i];
        if (owner.size() > 1 && route.id != owner[1])
            continue;
        const auto found = std::find_if(route.conditions.begin(), route.conditions.end(), [&](const Condition& one) { return one.id == id; });
        if (found != route.conditions.end())
            return &*found;
    }
    return nullptr;
}

WrittenCondition conditionOf(const std::vector<std::string>& row, WrittenCondition before)
{
    using Model = ConditionsModel;
    before.id = row[Model::Id];
    before.when = row[Model::Expression];
    before.from = row[Model::From];
    before.to = row[Model::Until];
    before.label = {row[Model::LabelZh], row[Model::LabelEn]};
    const WrittenCitation source{row[Model::Document], row[Model::Article], row[Model::Confidence]};
    if (before.source.empty())
        before.source.push_back(source);
    else
        before.source.back() = source;
    return before;
}

}  // namespace

ConditionsModel::ConditionsModel(RuleEditing& editing, yaml::Path path, std::vector<std::string> owner, QObject* parent)
    : PartModel(editing, std::move(path), parent), m_owner(std::move(owner))
{
}

PartModel::Cell ConditionsModel::cellOf(int column) const
{
    switch (column) {
    case Sentence: return Cell::Fixed;
    case Expression: return Cell::Expression;
    case LabelZh:
    case LabelEn: return Cell::Text;
    case From:
    case Until: return m_hasDays ? Cell::Day : Cell::Unused;
    case Article:
    case Id: return Cell::Short;
    case Document: return Cell::Document;
    case Confidence: return Cell::Confidence;
    }
    return Cell::Fixed;
}

std::vector<PartModel::Row> ConditionsModel::read(const RuleText& text)
{
    std::vector<Row> rows;
    // Once the columns are there they stay: an emptied day is typed anew.
    for (const WrittenCondition& condition : text.conditions(path())) {
        const WrittenCitation source = condition.source.empty() ? WrittenCitation() : condition.source.back();
        m_hasDays = m_hasDays || !condition.from.empty() || !condition.to.empty();
        rows.push_back({"", condition.when, condition.label.zh, condition.label.en, condition.from, condition.to, source.document, source.article, source.confidence, condition.id});
    }
    return rows;
}

/// What the expression says in words, once it is checked, whatever its own words are.
QString ConditionsModel::shown(int row, int column, const std::string& written) const
{
    if (column != Sentence || row >= static_cast<int>(rows().size()))
        return PartModel::shown(row, column, written);
    const Row& all = rows()[static_cast<std::size_t>(row)];
    const Condition* condition = editing().rules() ? conditionOf(*editing().rules(), m_owner, all[Id]) : nullptr;
    const bool isOfThis = condition && condition->when.text == all[Expression];
    return isOfThis ? qt(condition->sentence.in(language())) : QStringLiteral("…");
}

PartModel::Row ConditionsModel::emptyRow() const
{
    Row row(ColumnCount);
    row[Confidence] = "high";
    return row;
}

yaml::Path ConditionsModel::cellPath(int row, int column) const
{
    const yaml::Path condition = rowPath(row);
    switch (column) {
    case Expression: return condition / "when";
    case LabelZh: return condition / "label" / "zh";
    case LabelEn: return condition / "label" / "en";
    case From: return condition / "from";
    case Until: return condition / "to";
    case Document: return sourcePath(condition) / "document";
    case Article: return sourcePath(condition) / "article";
    case Confidence: return sourcePath(condition) / "confidence";
    case Id: return condition / "id";
    }
    return {};
}

Diagnostics ConditionsModel::insert(RuleText& text, const Row& row) const
{
    return text.addCondition(path(), text.conditions(path()).size(), conditionOf(row, {}));
}

Diagnostics ConditionsModel::change(RuleText& text, int index, const Row& row) const
{
    const auto at = static_cast<std::size_t>(index);
    return text.changeCondition(path(), at, conditionOf(row, text.conditions(path())[at]));
}

Diagnostics ConditionsModel::remove(RuleText& text, int index) const
{
    return text.removeItem(path(), static_cast<std::size_t>(index));
}

QString ConditionsModel::titleOf(int column) const
{
    switch (column) {
    case Sentence: return tr("In words");
    case Expression: return tr("Expression");
    case LabelZh: return tr("Own words, Chinese");
    case LabelEn: return tr("Own words, English");
    case From: return tr("From");
    case Until: return tr("Until");
    case Document: return tr("Document");
    case Article: return tr("Article");
    case Confidence: return tr("Confidence");
    case Id: return tr("Name in the rules");
    }
    return {};
}

}  // namespace huimin
