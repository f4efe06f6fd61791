#include "app/reports/table_pieces.h"

#include <algorithm>
#include <numeric>

#include "app/reports/column_widths.h"
#include "app/reports/paper.h"
#include "app/reports/wrapped_text.h"

namespace huimin::reports {

namespace {

constexpr qreal padding = 120;
constexpr qreal thin = 15;
/// What surely fits on a page beside its head, its foot and the titles.
constexpr qreal highest = 17000;

class TableSetter {
public:
    TableSetter(const report::Table& table, const PageFonts& fonts)
        : m_table(table), m_fonts(fonts), m_widths(columnWidths(table, paper::textWidth, 2 * padding, fonts))
    {
        std::vector<std::string> titles;
        for (const auto& column : table.columns)
            titles.push_back(column.title);
        Pieces pieces;
        addRow(pieces, titles, Letters::CellStrong, true);
        m_titles = std::make_shared<const Piece>(std::move(pieces.front()));
    }

    void addTo(Pieces& to) const
    {
        to.push_back(*m_titles);
        to.back().before = 150;
        to.back().keepsNext = true;
        for (const auto& row : m_table.rows) {
            if (row.isTotal)
                keepLast(to);
            addRow(to, row.cells, row.isTotal ? Letters::CellStrong : Letters::Cell, false);
        }
    }

private:
    Alignment alignmentOf(std::size_t column, bool isTitle) const
    {
        if (isTitle)
            return Alignment::Centre;
        return m_table.columns[column].isAmount ? Alignment::Right : Alignment::Left;
    }

    void addRow(Pieces& to, const std::vector<std::string>& cells, Letters letters, bool isTitle) const
    {
        std::vector<WrappedText> texts;
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            texts.emplace_back(i < cells.size() ? cells[i] : std::string(), letters, m_widths[i] - 2 * padding, m_fonts);
        std::size_t lines = 1;
        for (const WrappedText& text : texts)
            lines = std::max(lines, text.lineCount());
        const auto most = static_cast<std::size_t>(highest / lineHeight(letters));
        for (std::size_t from = 0; from < lines; from += most)
            to.push_back(rowOf(texts, letters, isTitle, from, std::min(most, lines - from)));
    }

    Piece rowOf(const std::vector<WrappedText>& texts, Letters letters, bool isTitle, std::size_t from, std::size_t count) const
    {
        Piece row;
        row.height = static_cast<qreal>(count) * lineHeight(letters) + padding;
        row.titles = m_titles;
        qreal x = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            row.things.addLine(x, 0, x, row.height, thin);
            texts[i].place(row.things, {x + padding, padding / 2}, alignmentOf(i, isTitle), from, count);
            x += m_widths[i];
        }
        row.things.addLine(x, 0, x, row.height, thin);
        row.things.addLine(0, 0, x, 0, thin);
        row.things.addLine(0, row.height, x, row.height, thin);
        return row;
    }

    const report::Table& m_table;
    const PageFonts& m_fonts;
    const std::vector<qreal> m_widths;
    std::shared_ptr<const Piece> m_titles;
};

}  // namespace

void addTable(Pieces& to, const report::Table& table, const PageFonts& fonts)
{
    if (!table.columns.empty())
        TableSetter(table, fonts).addTo(to);
}

}  // namespace huimin::reports
