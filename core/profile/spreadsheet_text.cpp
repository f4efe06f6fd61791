#include "core/profile/spreadsheet_text.h"

#include <algorithm>

namespace huimin {

namespace {

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(blanks) - begin + 1));
}

/// Goes through the text cell by cell.
class CellScan {
public:
    explicit CellScan(std::string_view text) : m_text(text), m_separator(text.find('\t') != std::string_view::npos ? '\t' : ',') {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    std::vector<std::string> row()
    {
        std::vector<std::string> cells{cell()};
        while (!isAtEnd() && m_text[m_at] == m_separator) {
            ++m_at;
            cells.push_back(cell());
        }
        ++m_at; // the end of the line
        return cells;
    }

private:
    std::string cell()
    {
        if (auto quoted = quotedCell(); !quoted.empty())
            return quoted;
        const std::size_t end = std::min(m_text.find_first_of(std::string{m_separator, '\n'}, m_at), m_text.size());
        std::string text = trimmed(m_text.substr(m_at, end - m_at));
        m_at = end;
        // Spreadsheets write text that looks like a number as '123.
        if (text.starts_with('\''))
            text.erase(0, 1);
        return text;
    }

    /// Empty where no quoted cell begins here, or the quotes are part of the text.
    std::string quotedCell()
    {
        if (isAtEnd() || m_text[m_at] != '"')
            return {};
        std::string text;
        for (std::size_t at = m_at + 1; at < m_text.size(); ++at) {
            const char character = m_text[at];
            if (character == '"' && m_text.substr(at + 1).starts_with('"')) {
                text += character;
                ++at;
            } else if (character == '"') {
                const std::size_t end = std::min(m_text.find_first_not_of(" \r", at + 1), m_text.size());
                if (end < m_text.size() && m_text[end] != m_separator && m_text[end] != '\n')
                    return {};
                m_at = end;
                return trimmed(text);
            } else {
                text += character == '\n' || character == '\r' ? ' ' : character;
            }
        }
        return {};
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
};

}  // namespace

std::vector<std::vector<std::string>> spreadsheetRows(std::string_view text)
{
    std::vector<std::vector<std::string>> rows;
    for (CellScan scan(text); !scan.isAtEnd();)
        rows.push_back(scan.row());
    return rows;
}

}  // namespace huimin
