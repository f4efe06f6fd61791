#include "tests/support/expression_cases.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

#include "tests/support/expression_dump.h"

namespace huimin::tests {

namespace {

constexpr std::string_view namesMark = "# names: ";
constexpr std::string_view arrow = "=> ";

std::set<std::string> separated(std::string_view list)
{
    std::set<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(" | "), list.size());
        parts.emplace(list.substr(0, end));
        list.remove_prefix(std::min(end + 3, list.size()));
    }
    return parts;
}

std::string withoutIndent(const std::string& line)
{
    return line.substr(std::min(line.find_first_not_of(' '), line.size()));
}

/// Reads the lines of one file.
class CaseReader {
public:
    explicit CaseReader(std::string file) : m_file(std::move(file)) {}

    void add(const std::string& line)
    {
        ++m_line;
        if (line.empty())
            finish();
        else if (line.starts_with('#'))
            header(line);
        else if (line.starts_with(arrow))
            m_isExpected = true, m_case.expected = line.substr(arrow.size());
        else if (m_isExpected)
            m_case.expected += '\n' + withoutIndent(line);
        else
            expression(line);
    }
    std::vector<ExpressionCase> cases()
    {
        finish();
        return std::move(m_cases);
    }

private:
    void header(const std::string& line)
    {
        if (line.starts_with(namesMark))
            m_names = feel::DeclaredNames(separated(std::string_view(line).substr(namesMark.size())));
        else if (line == "# read as: unary tests")
            m_isUnaryTests = true;
    }
    void expression(const std::string& line)
    {
        if (m_case.place.empty())
            m_case.place = m_file + ":" + std::to_string(m_line);
        m_case.expression += (m_case.expression.empty() ? "" : "\n") + line;
    }
    void finish()
    {
        m_case.names = m_names;
        m_case.isUnaryTests = m_isUnaryTests;
        if (!m_case.place.empty())
            m_cases.push_back(std::move(m_case));
        m_case = {};
        m_isExpected = false;
    }

    std::string m_file;
    int m_line = 0;
    feel::DeclaredNames m_names;
    bool m_isUnaryTests = false;
    bool m_isExpected = false;
    ExpressionCase m_case;
    std::vector<ExpressionCase> m_cases;
};

} // namespace

std::vector<ExpressionCase> readExpressionCases(const std::string& path)
{
    CaseReader reader(std::filesystem::path(path).filename().string());
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);)
        reader.add(line);
    return reader.cases();
}

std::string outcomeOf(const ExpressionCase& one)
{
    const auto tree =
        one.isUnaryTests ? feel::parseUnaryTests(one.expression, one.names) : feel::parse(one.expression, one.names);
    if (tree)
        return dump(**tree);
    const Diagnostic& mistake = tree.diagnostics().front();
    const std::string suggestion = mistake.suggestion.empty() ? "" : "\nsuggestion: " + mistake.suggestion;
    return std::to_string(mistake.place.line) + ":" + std::to_string(mistake.place.column) + "\n" + mistake.message.zh +
           "\n" + mistake.message.en + suggestion;
}

} // namespace huimin::tests
