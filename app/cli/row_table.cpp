#include "app/cli/row_table.h"

#include <algorithm>

#include "app/cli/row_words.h"

namespace huimin::cli {

namespace {

constexpr int markWidth = 4;

}  // namespace

std::vector<RowGroup> groupsOf(const std::vector<const Row*>& rows)
{
    std::vector<RowGroup> groups;
    for (const Row* row : rows) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const RowGroup& group) { return group.first().route == row->route; });
        if (same == groups.end())
            groups.push_back({{row}});
        else
            same->rows.push_back(row);
    }
    return groups;
}

RowTable::RowTable(Page& page, const Determination& determination)
    : m_page(page), m_determination(determination),
      m_columns({{.stretches = true}, {.most = 22}, {.right = true}, {}}, page.layout().width - markWidth)
{
}

std::vector<std::vector<std::string>> RowTable::cellsOf(const RowGroup& group) const
{
    std::vector<std::vector<std::string>> lines;
    for (const Row* row : group.rows) {
        const std::string amount = amountText(row->amount, m_page);
        const std::string& name = m_page.in(row->subjectName);
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto& cells) { return cells[2] == amount; });
        if (same == lines.end())
            lines.push_back({"", name, amount, unitText(*row, m_determination, m_page)});
        else
            (*same)[1] += m_page.comma() + name;
    }
    lines.front().front() = benefitText(group.first(), m_page);
    return lines;
}

void RowTable::measure(const RowGroup& group)
{
    for (const auto& cells : cellsOf(group))
        m_columns.measure(cells);
}

void RowTable::write(const RowGroup& group, const std::string& mark, Style style)
{
    std::string lead = "  " + m_page.styled(mark, style) + " ";
    for (const auto& cells : cellsOf(group)) {
        for (const std::string& line : m_columns.lines(cells)) {
            m_page.line(lead + line);
            lead = "    ";
        }
    }
}

}  // namespace huimin::cli
