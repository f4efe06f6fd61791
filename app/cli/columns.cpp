#include "app/cli/columns.h"

#include <algorithm>

#include "app/cli/cell_text.h"

namespace huimin::cli {

namespace {

constexpr int gap = 2;
constexpr int leastStretch = 12;

}  // namespace

Columns::Columns(std::vector<Column> columns, int width)
    : m_columns(std::move(columns)), m_widths(m_columns.size(), 0), m_width(width)
{
}

void Columns::measure(const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::min(std::max(m_widths[i], cellsOf(cells[i])), m_columns[i].most);
}

int Columns::widthOf(std::size_t column) const
{
    if (!m_columns[column].stretches)
        return m_widths[column];
    int left = m_width;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i != column && m_widths[i] > 0)
            left -= m_widths[i] + gap;
    }
    return std::max(left, leastStretch);
}

int Columns::taken() const
{
    int all = 0;
    for (const int width : m_widths)
        all += width > 0 ? width + gap : 0;
    return all > 0 ? all - gap : 0;
}

std::vector<std::string> Columns::lines(const std::vector<std::string>& cells) const
{
    std::vector<std::string> lines;
    int begin = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int width = widthOf(i);
        if (width == 0)
            continue;
        const std::vector<std::string> parts = wrapped(cells[i], width);
        for (std::size_t l = 0; l < parts.size(); ++l) {
            if (parts[l].empty())
                continue;
            if (lines.size() <= l)
                lines.resize(l + 1);
            lines[l] = padRight(std::move(lines[l]), begin) + (m_columns[i].right ? padLeft(parts[l], width) : parts[l]);
        }
        begin += width + gap;
    }
    return lines;
}

}  // namespace huimin::cli
