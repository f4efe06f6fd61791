#include "app/rule_editor/decision_model.h"

#include <numeric>

#include "app/widgets/qt_text.h"

namespace huimin {

std::vector<PartModel::Row> DecisionModel::read(const RuleText& text)
{
    m_table = text.table(path());
    const WrittenTable& table = m_table;
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
    Row row(m_table.inputs.size(), "-");
    row.resize(m_table.inputs.size() + m_table.outputs.size());
    return row;
}

std::vector<int> DecisionModel::neededColumns() const
{
    std::vector<int> all(m_table.inputs.size() + m_table.outputs.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// All others are those that no test was true of.
bool DecisionModel::isFixed(int row, int column) const
{
    return isOtherwise(row) && column < static_cast<int>(m_table.inputs.size());
}

/// A cell of a list of them, or the one that stands for a list.
yaml::Path DecisionModel::cellPath(int row, int column) const
{
    const auto inputs = static_cast<int>(m_table.inputs.size());
    const bool isTest = column < inputs;
    const yaml::Path cells = isOtherwise(row) ? path() / "otherwise" : rowPath(row) / (isTest ? "when" : "then");
    const yaml::Node* node = editing().text() ? editing().text()->document().find(cells) : nullptr;
    return node && node->isSequence() ? cells / static_cast<std::size_t>(isTest ? column : column - inputs) : cells;
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
    const WrittenTable& written = m_table;
    const auto at = static_cast<std::size_t>(column);
    if (at < written.inputs.size())
        return qt(written.inputs[at]);
    const std::size_t output = at - written.inputs.size();
    return output < written.outputs.size() && !written.outputs[output].empty() ? qt(written.outputs[output]) : tr("Result");
}

}  // namespace huimin
