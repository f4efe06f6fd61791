#include "app/cli/text_table.h"

namespace huimin::cli {

void writeTable(Page& page, std::vector<Columns::Column> declared, const std::vector<std::vector<std::string>>& rows)
{
    constexpr int indent = 2;
    Columns columns(std::move(declared), page.layout().width - indent);
    for (const auto& cells : rows)
        columns.measure(cells);
    for (const auto& cells : rows) {
        for (const std::string& line : columns.lines(cells))
            page.line("  " + line);
    }
}

}  // namespace huimin::cli
