#include "core/profile/pasted_rows.h"

#include <algorithm>
#include <set>

#include "core/profile/pasted_columns.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/spreadsheet_text.h"
#include "core/profile/typed_fact.h"

namespace huimin {

namespace {

using Row = std::vector<std::string>;

bool isEmpty(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
}

PastedRows::Cell cellOf(const Fact& fact, const std::string& text)
{
    PastedRows::Cell cell{&fact, text, NotAsked(), {}};
    if (fact.type == FactType::Choice) {
        const std::string wanted = comparable(text);
        for (const Option& option : fact.options) {
            if (comparable(option.id) == wanted || comparable(option.label.zh) == wanted || comparable(option.label.en) == wanted)
                cell.entry = FactScalar(option.id);
        }
        if (cell.entry == FactEntry(NotAsked()))
            cell.problem = fill(sentences::pastedNoOption, {text});
        return cell;
    }
    const auto understood = understandTyped(fact, text);
    if (const auto* why = std::get_if<Bilingual>(&understood))
        cell.problem = *why;
    else
        cell.entry = std::get<FactEntry>(understood);
    return cell;
}

std::string listed(const Row& cells)
{
    std::string text;
    for (const std::string& cell : cells) {
        if (!cell.empty())
            text += (text.empty() ? "" : " | ") + cell;
    }
    return text;
}

/// Reads row after row, once it is known what the columns are.
class RowReading {
public:
    RowReading(const Fact& list, const std::vector<Row>& rows) : m_list(list), m_rows(rows) {}

    PastedRows read()
    {
        findColumns();
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            // A roster that was printed on pages repeats its header.
            if (!isEmpty(m_rows[at]) && m_rows[at] != m_header)
                readRow(at);
        }
        tellColumnsLeftOut();
        return std::move(m_pasted);
    }

private:
    /// The first row that names facts is the header: a title may stand above it.
    void findColumns()
    {
        for (; m_firstRow < m_rows.size(); ++m_firstRow) {
            m_columns = columnsByHeader(m_list, m_rows[m_firstRow]);
            if (std::any_of(m_columns.begin(), m_columns.end(), [](const Fact* fact) { return fact != nullptr; })) {
                m_header = m_rows[m_firstRow];
                return findIdColumn(m_list, m_rows, m_columns);
            }
        }
        m_firstRow = 0;
        m_columns = columnsByContent(m_list, m_rows);
    }

    void readRow(std::size_t at)
    {
        const Row& row = m_rows[at];
        PastedRows::Item item{static_cast<int>(at) + 1, {}};
        std::vector<std::size_t> leftOut;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const Fact* fact = at >= m_firstRow && column < m_columns.size() ? m_columns[column] : nullptr;
            if (!row[column].empty() && fact)
                addCell(item, *fact, row[column]);
            else if (!row[column].empty())
                leftOut.push_back(column);
        }
        if (item.cells.empty() || (m_header.empty() && !leftOut.empty()))
            tellLeftOut(row, item.row, leftOut);
        else
            m_columnsLeftOut.insert(leftOut.begin(), leftOut.end());
        if (!item.cells.empty())
            m_pasted.items.push_back(std::move(item));
    }

    void addCell(PastedRows::Item& item, const Fact& fact, const std::string& text)
    {
        item.cells.push_back(cellOf(fact, text));
        const Bilingual& problem = item.cells.back().problem;
        if (!problem.empty())
            m_pasted.remarks.push_back(fill(sentences::pastedProblem, {item.row, fact.label, problem}));
    }

    void tellLeftOut(const Row& row, int number, const std::vector<std::size_t>& columns)
    {
        Row cells;
        for (const std::size_t column : columns)
            cells.push_back(row[column]);
        m_pasted.remarks.push_back(fill(sentences::pastedLeftOut, {number, listed(cells)}));
    }

    /// Told once for all rows: a column of remarks or of numbers is left out of every row.
    void tellColumnsLeftOut()
    {
        Bilingual columns;
        for (const std::size_t column : m_columnsLeftOut) {
            const bool isNamed = column < m_header.size() && !m_header[column].empty();
            const Bilingual name = isNamed ? Bilingual{m_header[column], m_header[column]}
                                           : fill(sentences::pastedColumn, {static_cast<int>(column) + 1});
            columns = columns.empty() ? name : Bilingual{columns.zh + "、" + name.zh, columns.en + ", " + name.en};
        }
        if (!columns.empty())
            m_pasted.remarks.push_back(fill(sentences::pastedColumnsLeftOut, {columns}));
    }

    const Fact& m_list;
    const std::vector<Row>& m_rows;
    PastedColumns m_columns;
    Row m_header;                ///< empty: there is none
    std::size_t m_firstRow = 0;  ///< what stands above it is no item
    std::set<std::size_t> m_columnsLeftOut;
    PastedRows m_pasted;
};

}  // namespace

PastedRows readPastedRows(const Fact& list, std::string_view text)
{
    const std::vector<Row> rows = spreadsheetRows(text);
    return RowReading(list, rows).read();
}

}  // namespace huimin
