// Decision tables, as a grid.
#include "core/rulepack/rule_edit.h"
#include "core/rulepack/rule_text.h"

namespace huimin {

using yaml::NewValue;
using yaml::Node;
using yaml::Path;

namespace {

/// One cell stands without brackets, as it is written.
NewValue cellsValue(const std::vector<std::string>& cells)
{
    if (cells.size() == 1)
        return expressionValue(cells.front());
    std::vector<NewValue> values;
    for (const std::string& cell : cells)
        values.push_back(expressionValue(cell));
    return NewValue::list(std::move(values), NewValue::Layout::Brackets);
}

}  // namespace

WrittenTable RuleText::table(const Path& path) const
{
    WrittenTable table;
    const Node* node = m_document.find(path);
    if (!node)
        return table;
    table.hit = writtenText(*node, "hit");
    table.inputs = writtenTexts(node->find("inputs"));
    if (const Node* outputs = node->find("outputs")) {
        for (const Node& output : outputs->items)
            table.outputs.push_back(writtenText(output, "id"));
    }
    if (table.outputs.empty())
        table.outputs.emplace_back();
    if (const Node* rules = node->find("rules")) {
        for (const Node& rule : rules->items)
            table.rules.push_back({writtenTexts(rule.find("when")), writtenTexts(rule.find("then"))});
    }
    table.otherwise = writtenTexts(node->find("otherwise"));
    return table;
}

/// A cell of a list of them, or the one that stands for a list.
Diagnostics RuleText::setCell(const Path& cells, std::size_t column, const std::string& text)
{
    RuleEdit edit(m_document);
    const Node* node = m_document.find(cells);
    const bool standsAlone = node && !node->isSequence() && column == 0;
    const Path path = standsAlone ? cells : cells / column;
    const Node* cell = m_document.find(path);
    if (!cell || !cell->isScalar() || cell->null || cell->text != text)
        edit.replace(path, expressionValue(text));
    return edit.finish(m_splices);
}

Diagnostics RuleText::setInput(const Path& table, std::size_t column, const std::string& expression)
{
    return setCell(table / "inputs", column, expression);
}

Diagnostics RuleText::setTest(const Path& table, std::size_t rule, std::size_t column, const std::string& test)
{
    return setCell(table / "rules" / rule / "when", column, test);
}

Diagnostics RuleText::setAnswer(const Path& table, std::size_t rule, std::size_t column, const std::string& expression)
{
    return setCell(table / "rules" / rule / "then", column, expression);
}

Diagnostics RuleText::setOtherwise(const Path& table, const std::vector<std::string>& answers)
{
    RuleEdit edit(m_document);
    const Node* node = m_document.find(table);
    if (!node || writtenTexts(node->find("otherwise")) != answers)
        edit.setMember(table, "otherwise", answers.empty() ? std::nullopt : std::optional(cellsValue(answers)), {"inputs", "hit", "outputs", "rules"});
    return edit.finish(m_splices);
}

Diagnostics RuleText::addRule(const Path& table, std::size_t index, const WrittenTable::Rule& rule)
{
    const NewValue value = mapValue({{"when", cellsValue(rule.when)}, {"then", cellsValue(rule.then)}}, NewValue::Layout::Brackets);
    RuleEdit edit(m_document);
    edit.insertItem(table / "rules", index, value);
    return edit.finish(m_splices);
}

Diagnostics RuleText::removeRule(const Path& table, std::size_t index)
{
    return removeItem(table / "rules", index);
}

}  // namespace huimin
