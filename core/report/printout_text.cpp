#include "core/report/printout_text.h"

#include <algorithm>

#include "core/base/cell_width.h"

namespace huimin::report {

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(const std::string& text)
{
    Lines lines;
    std::size_t at = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    lines.push_back(text.substr(at));
    return lines;
}

std::string blanks(int count)
{
    return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

std::string withoutEndBlanks(const std::string& line)
{
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

class TableText {
public:
    explicit TableText(const Table& table) : m_table(table)
    {
        for (const Table::Column& column : table.columns)
            m_widths.push_back(cellsOf(column.title));
        for (const Table::Row& row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                for (const std::string& line : linesOf(row.cells[i]))
                    m_widths[i] = std::max(m_widths[i], cellsOf(line));
            }
        }
    }

    std::string text() const
    {
        std::vector<std::string> titles;
        for (const Table::Column& column : m_table.columns)
            titles.push_back(column.title);
        std::string text = rowText(titles);
        for (const Table::Row& row : m_table.rows)
            text += rowText(row.cells);
        return text;
    }

private:
    std::string rowText(const std::vector<std::string>& cells) const
    {
        std::vector<Lines> columns;
        std::size_t height = 0;
        for (const std::string& cell : cells) {
            columns.push_back(linesOf(cell));
            height = std::max(height, columns.back().size());
        }
        std::string text;
        for (std::size_t i = 0; i < height; ++i)
            text += lineText(columns, i) + "\n";
        return text;
    }

    std::string lineText(const std::vector<Lines>& columns, std::size_t at) const
    {
        std::string line = " ";
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string cell = at < columns[i].size() ? columns[i][at] : "";
            const std::string gap = blanks(m_widths[i] - cellsOf(cell));
            line += " " + (m_table.columns[i].isAmount ? gap + cell : cell + gap) + " ";
        }
        return withoutEndBlanks(line);
    }

    const Table& m_table;
    std::vector<int> m_widths;
};

struct BlockText {
    std::string operator()(const Heading& heading) const { return heading.text + "\n"; }
    std::string operator()(const Paragraph& paragraph) const
    {
        return (paragraph.kind == Paragraph::Kind::Important ? "! " : "") + paragraph.text + "\n";
    }
    std::string operator()(const ItemList& list) const
    {
        std::string text;
        for (const ItemList::Item& item : list.items)
            text += "  " + item.mark + " " + item.text + "\n";
        return text;
    }
    std::string operator()(const Fields& fields) const
    {
        std::string text;
        for (const Fields::Field& field : fields.fields)
            text += "  " + field.label + "  " + (field.value.empty() ? "________" : field.value) + "\n";
        return text;
    }
    std::string operator()(const Table& table) const { return TableText(table).text(); }
    std::string operator()(const RuledLines& lines) const
    {
        std::string text;
        for (int i = 0; i < lines.count; ++i)
            text += "  ________________________________\n";
        return text;
    }
    std::string operator()(const Signatures& signatures) const
    {
        std::string text;
        for (const std::string& who : signatures.who)
            text += "  " + who + "  ________________" + (signatures.hasFingerprints ? "  [    ]" : "") + "\n";
        return text;
    }
    std::string operator()(const Seal& seal) const
    {
        return "  " + (seal.authority.empty() ? "________________" : seal.authority) + "\n  " + seal.date + "\n";
    }
};

}  // namespace

std::string plainText(const Printout& printout)
{
    std::string text = printout.title + (printout.number.empty() ? "" : "  " + printout.number) + "\n";
    if (!printout.warning.empty())
        text += "! " + printout.warning + "\n";
    for (const Block& block : printout.blocks)
        text += "\n" + std::visit(BlockText(), block);
    if (!printout.code.empty())
        text += "\n" + printout.code + "\n";
    for (const std::string& line : printout.footer)
        text += (&line == &printout.footer.front() ? "\n" : "") + line + "\n";
    return text;
}

}  // namespace huimin::report
