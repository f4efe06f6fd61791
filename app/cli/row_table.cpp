#include "app/cli/row_table.h"

#include <algorithm>

#include "core/report/row_words.h"

namespace huimin::cli {

namespace {

constexpr int markWidth = 4;

}  // namespace

RowTable::RowTable(Page& page, const Determination& determination)
    : m_page(page), m_determination(determination),
      m_columns({{.stretches = true}, {.most = 22}, {.right = true}, {}}, page.layout().width - markWidth)
{
}

std::vector<std::vector<std::string>> RowTable::cellsOf(const report::RowGroup& group) const
{
    std::vector<std::vector<std::string>> lines;
    for (const Row* row : group.rows) {
        const std::string amount = report::amountText(row->amount, m_page.words());
        const std::string& name = m_page.in(row->subjectName);
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto& cells) { return cells[2] == amount; });
        if (same == lines.end())
            lines.push_back({"", name, amount, report::unitText(*row, m_determination, m_page.words())});
        else
            (*same)[1] += m_page.comma() + name;
    }
    lines.front().front() = report::benefitText(group.first(), m_page.words());
    return lines;
}

void RowTable::measure(const report::RowGroup& group)
{
    for (const auto& cells : cellsOf(group))
        m_columns.measure(cells);
}

void RowTable::write(const report::RowGroup& group, const std::string& mark, Style style)
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
