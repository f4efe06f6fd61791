#include "core/profile/pasted_rows.h"

#include <algorithm>
#include <cctype>

#include "core/profile/national_id.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/typed_fact.h"

namespace huimin {

namespace {

using Row = std::vector<std::string>;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(blanks) - begin + 1));
}

Row cellsOfLine(std::string_view line, char separator)
{
    Row cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(separator, at), line.size());
        std::string cell = trimmed(line.substr(at, end - at));
        // Spreadsheets write text that looks like a number as '123 or "123".
        if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
            cell = trimmed(cell.substr(1, cell.size() - 2));
        if (cell.starts_with('\''))
            cell.erase(0, 1);
        cells.push_back(std::move(cell));
        at = end + 1;
    }
    return cells;
}

std::vector<Row> rowsOf(std::string_view text)
{
    const char separator = text.find('\t') != std::string_view::npos ? '\t' : ',';
    std::vector<Row> rows;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        rows.push_back(cellsOfLine(text.substr(at, end - at), separator));
        at = end + 1;
    }
    return rows;
}

bool isEmpty(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
}

std::string comparable(const std::string& text)
{
    std::string same;
    for (const char character : withNarrowForms(text)) {
        if (character != ' ' && character != '_')
            same += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return same;
}

bool isCalled(const Fact& fact, const std::string& heading)
{
    const std::string wanted = comparable(heading);
    if (wanted.empty())
        return false;
    for (const std::string& name : {fact.id, fact.label.zh, fact.label.en}) {
        if (comparable(name) == wanted)
            return true;
    }
    // 身份证 and 身份证号 for 身份证号码; ID for national ID number.
    const bool isId = fact.type == FactType::NationalId;
    return isId && (comparable(fact.label.zh).starts_with(wanted) || wanted == "id" || wanted == "idnumber");
}

/// What can stand in one cell.
bool isTypable(const Fact& fact)
{
    return fact.type == FactType::Text || fact.type == FactType::NationalId || fact.type == FactType::Date ||
           fact.type == FactType::Number || fact.type == FactType::Choice;
}

using Columns = std::vector<const Fact*>;

const Fact* factCalled(const Fact& list, const std::string& heading)
{
    const auto found = std::find_if(list.facts.begin(), list.facts.end(),
                                    [&](const Fact& fact) { return isTypable(fact) && isCalled(fact, heading); });
    return found == list.facts.end() ? nullptr : &*found;
}

Columns columnsByHeader(const Fact& list, const Row& header)
{
    Columns columns;
    for (const std::string& heading : header)
        columns.push_back(factCalled(list, heading));
    return columns;
}

bool looksLikeId(const std::string& cell)
{
    const std::string narrow = comparable(cell);
    const auto digits = std::count_if(narrow.begin(), narrow.end(), [](char c) { return c >= '0' && c <= '9'; });
    return (narrow.size() == 18 || narrow.size() == 15) && digits >= static_cast<std::ptrdiff_t>(narrow.size()) - 1;
}

bool isWords(const std::string& cell)
{
    return !cell.empty() && std::none_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Columns columnsByContent(const Fact& list, const std::vector<Row>& rows)
{
    std::size_t width = 0;
    for (const Row& row : rows)
        width = std::max(width, row.size());
    Columns columns(width, nullptr);
    const auto idFact = std::find_if(list.facts.begin(), list.facts.end(),
                                     [](const Fact& fact) { return fact.type == FactType::NationalId; });
    const Fact* id = idFact == list.facts.end() ? nullptr : &*idFact;
    const Fact* name = list.find(list.nameFact);
    const auto firstColumn = [&](auto&& holds) {
        for (std::size_t column = 0; column < width; ++column) {
            const auto fits = [&](const Row& row) { return column < row.size() && holds(row[column]); };
            if (!columns[column] && std::any_of(rows.begin(), rows.end(), fits))
                return column;
        }
        return width;
    };
    if (const std::size_t column = firstColumn(looksLikeId); id && column < width)
        columns[column] = id;
    if (const std::size_t column = firstColumn(isWords); name && column < width)
        columns[column] = name;
    return columns;
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

void readRow(PastedRows& pasted, const Row& row, int number, const Columns& columns)
{
    PastedRows::Item item{number, {}};
    std::vector<std::string> leftOut;
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (row[column].empty())
            continue;
        const Fact* fact = column < columns.size() ? columns[column] : nullptr;
        if (!fact) {
            leftOut.push_back(row[column]);
            continue;
        }
        item.cells.push_back(cellOf(*fact, row[column]));
        const Bilingual& problem = item.cells.back().problem;
        if (!problem.empty())
            pasted.remarks.push_back(fill(sentences::pastedProblem, {number, fact->label, problem}));
    }
    if (!leftOut.empty()) {
        std::string cells;
        for (const std::string& cell : leftOut)
            cells += (cells.empty() ? "" : " | ") + cell;
        pasted.remarks.push_back(fill(sentences::pastedLeftOut, {number, cells}));
    }
    pasted.items.push_back(std::move(item));
}

}  // namespace

PastedRows readPastedRows(const Fact& list, std::string_view text)
{
    PastedRows pasted;
    const std::vector<Row> rows = rowsOf(text);
    const auto first = std::find_if_not(rows.begin(), rows.end(), isEmpty);
    if (first == rows.end())
        return pasted;
    Columns columns = columnsByHeader(list, *first);
    const bool hasHeader = std::any_of(columns.begin(), columns.end(), [](const Fact* fact) { return fact != nullptr; });
    if (!hasHeader)
        columns = columnsByContent(list, rows);
    for (auto row = hasHeader ? std::next(first) : first; row != rows.end(); ++row) {
        if (!isEmpty(*row))
            readRow(pasted, *row, static_cast<int>(row - rows.begin()) + 1, columns);
    }
    return pasted;
}

}  // namespace huimin
