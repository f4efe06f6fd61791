#include "app/rule_editor/ids_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

std::vector<PartModel::Row> IdsModel::read(const RuleText& text) const
{
    std::vector<Row> rows;
    for (const std::string& id : text.ids(path()))
        rows.push_back({id, ""});
    return rows;
}

Diagnostics IdsModel::insert(RuleText& text, const Row& row) const
{
    return text.addId(path(), text.ids(path()).size(), row[Id]);
}

Diagnostics IdsModel::change(RuleText& text, int index, const Row& row) const
{
    return text.setScalar(path() / static_cast<std::size_t>(index), row[Id]);
}

Diagnostics IdsModel::remove(RuleText& text, int index) const
{
    return text.removeItem(path(), static_cast<std::size_t>(index));
}

QString IdsModel::titleOf(int column) const
{
    return column == Id ? tr("Name in the rules") : tr("What people call it");
}

QString IdsModel::shown(int row, int column, const std::string& written) const
{
    const auto& rules = editing().rules();
    if (column != Label || !rules || row >= static_cast<int>(rows().size()))
        return PartModel::shown(row, column, written);
    const std::string& id = rows()[static_cast<std::size_t>(row)][Id];
    const auto paper = rules->papers.find(id);
    const Benefit* benefit = rules->benefit(id);
    return paper != rules->papers.end() ? qt(paper->second.in(language())) : benefit ? qt(benefit->label.in(language())) : QString();
}

std::vector<PartModel::Row> OptionsModel::read(const RuleText& text) const
{
    std::vector<Row> rows;
    for (const WrittenOption& option : text.options(path()))
        rows.push_back({option.id, option.label.zh, option.label.en});
    return rows;
}

Diagnostics OptionsModel::insert(RuleText& text, const Row& row) const
{
    return text.addOption(path(), {row[Id], {row[LabelZh], row[LabelEn]}});
}

/// What rules call an option by is changed in the text, where what speaks of it is seen.
Diagnostics OptionsModel::change(RuleText& text, int index, const Row& row) const
{
    return text.setTexts(path() / text.options(path())[static_cast<std::size_t>(index)].id, {row[LabelZh], row[LabelEn]});
}

Diagnostics OptionsModel::remove(RuleText& text, int index) const
{
    return text.removeOption(path(), text.options(path())[static_cast<std::size_t>(index)].id);
}

QString OptionsModel::titleOf(int column) const
{
    return column == Id ? tr("Name in the rules") : column == LabelZh ? tr("Chinese") : tr("English");
}

}  // namespace huimin
