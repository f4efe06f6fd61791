#include "app/cli/statement_items.h"

#include <algorithm>

#include "app/cli/cell_text.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/text_table.h"
#include "core/report/statement_words.h"

namespace huimin::cli {

namespace {

constexpr int indent = 2;

/// The items as rows of cells, with their heads; each row's last cell may be set below it.
struct ItemTable {
    std::vector<Columns::Column> columns;
    std::vector<std::vector<std::string>> rows;

    std::vector<std::string> withoutLast(const std::vector<std::string>& cells) const { return {cells.begin(), cells.end() - 1}; }
    int widthOf(std::size_t column) const
    {
        int width = 0;
        for (const auto& cells : rows)
            width = std::max(width, cellsOf(cells[column]));
        return width;
    }
};

ItemTable tableOf(const StatementResult& statement, const Determination& determination, const Page& page)
{
    const Fact* list = determination.input.profile->kind->root.find(statement.statement->list);
    const Fact* key = list ? list->find(list->keyFact) : nullptr;
    ItemTable table{{{}}, {{key ? page.in(key->label) : ""}}};
    for (const StatementValue& value : statement.statement->itemValues) {
        const bool isText = !value.options.empty() || &value == &statement.statement->itemValues.back();
        table.columns.push_back({.right = value.isMoney || !isText});
        table.rows.front().push_back(page.in(value.label));
    }
    for (const StatementResult::Item& item : statement.items) {
        table.rows.push_back({item.key});
        for (const StatementResultValue& value : item.values)
            table.rows.back().push_back(report::statementText(value, page.words()));
    }
    return table;
}

bool fits(const ItemTable& table, int width)
{
    constexpr int gap = 2;
    int used = -gap;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        used += table.widthOf(i) + gap;
    return used <= width;
}

/// Whether the last cell says what another does not.
bool lastTellsMore(const std::vector<std::string>& cells)
{
    return std::find(cells.begin(), cells.end() - 1, cells.back()) == cells.end() - 1;
}

void writeWithLastBelow(Page& page, const ItemTable& table)
{
    Columns columns({table.columns.begin(), table.columns.end() - 1}, page.layout().width - indent);
    for (const auto& cells : table.rows)
        columns.measure(table.withoutLast(cells));
    for (const auto& cells : table.rows) {
        for (const std::string& line : columns.lines(table.withoutLast(cells)))
            page.line("  " + line);
        if (&cells != &table.rows.front() && lastTellsMore(cells))
            page.paragraph(cells.back(), indent + table.widthOf(0) + 2, Style::Faint);
    }
}

}  // namespace

void writeItems(Page& page, const StatementResult& statement, const Determination& determination)
{
    const ItemTable table = tableOf(statement, determination, page);
    page.blank();
    if (fits(table, page.layout().width - indent))
        writeTable(page, table.columns, table.rows);
    else
        writeWithLastBelow(page, table);
}

}  // namespace huimin::cli
