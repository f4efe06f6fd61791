#include "app/rule_editor/decision_model.h"

#include <algorithm>

#include "app/widgets/qt_text.h"

namespace huimin {

WrittenTable DecisionModel::table() const
{
    return editing().text() ? editing().text()->table(path()) : WrittenTable();
}

std::vector<PartModel::Row> DecisionModel::read(const RuleText& text) const
{
    const WrittenTable table = text.table(path());
    std::vector<Row> rows;
    const std::size_t width = table.inputs.size() + table.outputs.size();
    for (const WrittenTable::Rule& rule : table.rules) {
        Row row = rule.when;
        row.resize(table.inputs.size());
        row.insert(row.end(), rule.then.begin(), rule.then.end());
        row.resize(width);
        rows.push_back(std::move(row));
    }
    if (!table.otherwise.empty()) {
        Row row(table.inputs.size(), "");
        row.insert(row.end(), table.otherwise.begin(), table.otherwise.end());
        row.resize(width);
        rows.push_back(std::move(row));
    }
    return rows;
}

PartModel::Row DecisionModel::emptyRow() const
{
    const WrittenTable written = table();
    Row row(written.inputs.size(), "-");
    row.resize(written.inputs.size() + written.outputs.size());
    return row;
}

bool DecisionModel::isComplete(const Row& row) const
{
    return std::none_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
}

Diagnostics DecisionModel::insert(RuleText& text, const Row& row) const
{
    const WrittenTable written = text.table(path());
    const auto end = row.begin() + static_cast<std::ptrdiff_t>(written.inputs.size());
    return text.addRule(path(), written.rules.size(), {{row.begin(), end}, {end, row.end()}});
}

Diagnostics DecisionModel::change(RuleText& text, int index, const Row& row) const
{
    const WrittenTable written = text.table(path());
    const auto rule = static_cast<std::size_t>(index);
    const auto end = row.begin() + static_cast<std::ptrdiff_t>(written.inputs.size());
    if (rule >= written.rules.size())
        return text.setOtherwise(path(), {end, row.end()});
    Diagnostics problems;
    for (std::size_t column = 0; column < row.size() && problems.empty(); ++column) {
        if (row[column] == rows()[rule][column])
            continue;
        problems = column < written.inputs.size() ? text.setTest(path(), rule, column, row[column])
                                                  : text.setAnswer(path(), rule, column - written.inputs.size(), row[column]);
    }
    return problems;
}

Diagnostics DecisionModel::remove(RuleText& text, int index) const
{
    const auto rule = static_cast<std::size_t>(index);
    return rule < text.table(path()).rules.size() ? text.removeRule(path(), rule) : text.setOtherwise(path(), {});
}

QString DecisionModel::titleOf(int column) const
{
    const WrittenTable written = table();
    const auto at = static_cast<std::size_t>(column);
    if (at < written.inputs.size())
        return qt(written.inputs[at]);
    const std::size_t output = at - written.inputs.size();
    return output < written.outputs.size() && !written.outputs[output].empty() ? qt(written.outputs[output]) : tr("Result");
}

}  // namespace huimin
