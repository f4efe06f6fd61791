#include "app/rule_editor/ids_model.h"

#include "app/widgets/qt_text.h"

namespace huimin {

std::vector<PartModel::Row> IdsModel::read(const RuleText& text)
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

/// Papers, or else benefits: services are.
std::vector<PartModel::Choice> IdsModel::choices(int) const
{
    std::vector<Choice> all;
    const auto& rules = editing().rules();
    const std::string* key = path().steps().back().key();
    if (rules && key && *key == "papers") {
        for (const auto& [id, label] : rules->papers)
            all.push_back({qt(label.in(language())), qt(id)});
    } else if (rules) {
        for (const Benefit& benefit : rules->benefits)
            all.push_back({qt(benefit.label.in(language())), qt(benefit.id)});
    }
    return all;
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

std::vector<PartModel::Row> OptionsModel::read(const RuleText& text)
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

yaml::Path OptionsModel::rowPath(int row) const
{
    return path() / rows()[static_cast<std::size_t>(row)].front();
}

yaml::Path OptionsModel::cellPath(int row, int column) const
{
    return column == LabelZh ? rowPath(row) / "zh" : column == LabelEn ? rowPath(row) / "en" : yaml::Path();
}

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
