#include "core/profile/pasted_columns.h"

#include <algorithm>
#include <cctype>

#include "core/profile/typed_fact.h"

namespace huimin {

namespace {

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

const Fact* factCalled(const Fact& list, const std::string& heading)
{
    const auto found = std::find_if(list.facts.begin(), list.facts.end(),
                                    [&](const Fact& fact) { return isTypable(fact) && isCalled(fact, heading); });
    return found == list.facts.end() ? nullptr : &*found;
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

/// The first column without a fact in which anything holds becomes that fact's.
void take(const Fact& fact, const std::vector<std::vector<std::string>>& rows, PastedColumns& columns, bool (*holds)(const std::string&))
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto fits = [&](const std::vector<std::string>& row) { return column < row.size() && holds(row[column]); };
        if (!columns[column] && std::any_of(rows.begin(), rows.end(), fits)) {
            columns[column] = &fact;
            return;
        }
    }
}

}  // namespace

std::string comparable(const std::string& text)
{
    std::string same;
    for (const char character : withNarrowForms(text)) {
        if (character != ' ' && character != '_')
            same += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return same;
}

PastedColumns columnsByHeader(const Fact& list, const std::vector<std::string>& header)
{
    PastedColumns columns;
    for (const std::string& heading : header)
        columns.push_back(factCalled(list, heading));
    return columns;
}

void findIdColumn(const Fact& list, const std::vector<std::vector<std::string>>& rows, PastedColumns& columns)
{
    const auto id = std::find_if(list.facts.begin(), list.facts.end(), [](const Fact& fact) { return fact.type == FactType::NationalId; });
    if (id != list.facts.end() && std::find(columns.begin(), columns.end(), &*id) == columns.end())
        take(*id, rows, columns, looksLikeId);
}

PastedColumns columnsByContent(const Fact& list, const std::vector<std::vector<std::string>>& rows)
{
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    PastedColumns columns(width, nullptr);
    findIdColumn(list, rows, columns);
    if (const Fact* name = list.find(list.nameFact))
        take(*name, rows, columns, isWords);
    return columns;
}

}  // namespace huimin
