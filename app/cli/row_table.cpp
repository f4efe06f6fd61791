#include "app/cli/row_table.h"

#include "app/cli/row_words.h"

namespace huimin::cli {

namespace {

constexpr int markWidth = 4;

}  // namespace

std::string RowGroup::subjects(const Page& page) const
{
    std::vector<std::string> names;
    for (const Row* row : rows)
        names.push_back(page.in(row->subjectName));
    return page.joined(names);
}

RowTable::RowTable(Page& page, const Determination& determination)
    : m_page(page), m_determination(determination),
      m_columns({{.stretches = true}, {.most = 22}, {.right = true}, {}}, page.layout().width - markWidth)
{
}

std::vector<std::string> RowTable::cellsOf(const RowGroup& group) const
{
    return {benefitText(group.first(), m_page), group.subjects(m_page), amountText(group.first().amount, m_page),
            unitText(group.first(), m_determination, m_page)};
}

void RowTable::measure(const RowGroup& group)
{
    m_columns.measure(cellsOf(group));
}

void RowTable::write(const RowGroup& group, const std::string& mark, Style style)
{
    std::string lead = "  " + m_page.styled(mark, style) + " ";
    for (const std::string& line : m_columns.lines(cellsOf(group))) {
        m_page.line(lead + line);
        lead = "    ";
    }
}

}  // namespace huimin::cli
