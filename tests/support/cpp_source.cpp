#include "tests/support/cpp_source.h"

#include <algorithm>

namespace huimin::tests {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes above ASCII are letters: C++ takes Chinese names.
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    CppSource split()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_source);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    /// Everything goes by through here, so that lines are counted in one place.
    std::string take(std::size_t end)
    {
        end = std::min(end, m_text.size());
        const std::string_view taken = m_text.substr(m_at, end - m_at);
        m_line += static_cast<int>(std::count(taken.begin(), taken.end(), '\n'));
        m_at = end;
        return std::string(taken);
    }

    /// Up to and with `mark`; to the end of the text where there is none.
    std::string takeThrough(std::string_view mark)
    {
        const std::size_t found = m_text.find(mark, m_at);
        return take(found == std::string_view::npos ? found : found + mark.size());
    }

    void step()
    {
        const bool lineStart = m_atLineStart;
        const char c = peek();
        m_atLineStart = c == '\n' || (lineStart && (c == ' ' || c == '\t'));
        if (startsWith("//"))
            lineComment();
        else if (startsWith("/*")) {
            take(m_at + 2);
            takeThrough("*/");
        } else if (c == '#' && lineStart)
            directive();
        else if (c == '"')
            quoted('"');
        else if (c == '\'')
            quoted('\'');
        else if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            number();
        else if (isNameStart(c))
            name();
        else
            take(m_at + 1);
    }

    void lineComment()
    {
        // A backslash at the end of a line carries the comment on.
        while (takeThrough("\n").ends_with("\\\n")) {
        }
        m_atLineStart = true;
    }

    /// Reads an include; of any other directive only the `#`, its words are words like others (a macro's body counts).
    void directive()
    {
        std::size_t at = m_text.find_first_not_of(" \t", m_at + 1);
        if (at == std::string_view::npos || !m_text.substr(at).starts_with("include")) {
            take(m_at + 1);
            return;
        }
        at = m_text.find_first_not_of(" \t", at + std::string_view("include").size());
        if (at == std::string_view::npos || (m_text[at] != '"' && m_text[at] != '<')) {
            take(at);
            return;
        }
        const bool quotes = m_text[at] == '"';
        const std::size_t end = std::min(m_text.find(quotes ? '"' : '>', at + 1), m_text.size());
        m_source.includes.push_back({std::string(m_text.substr(at + 1, end - at - 1)), quotes, m_line});
        take(end + 1);
    }

    void quoted(char quote)
    {
        const int line = m_line;
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        const std::string taken = take(end + 1);
        if (quote == '"')
            m_source.words.push_back(
                {CppWord::Kind::String, taken.substr(1, std::max<std::size_t>(taken.size(), 2) - 2), line});
    }

    /// R"mark( … )mark", at the quote.
    void rawString()
    {
        const int line = m_line;
        const std::string opening = takeThrough("(");
        const std::string closing =
            ")" + opening.substr(1, opening.size() - std::min<std::size_t>(opening.size(), 2)) + "\"";
        std::string content = takeThrough(closing);
        if (content.ends_with(closing))
            content.resize(content.size() - closing.size());
        m_source.words.push_back({CppWord::Kind::String, std::move(content), line});
    }

    /// A number as the preprocessor takes it: 0x1F, 1'000'000, 1.5e-3f.
    void number()
    {
        std::size_t end = m_at + 1;
        const auto next = [&](std::size_t at) { return at < m_text.size() ? m_text[at] : '\0'; };
        while (true) {
            const bool exponent = std::string_view("eEpP").find(next(end - 1)) != std::string_view::npos;
            const bool sign = next(end) == '+' || next(end) == '-';
            if (isNamePart(next(end)) || next(end) == '.' || (exponent && sign))
                ++end;
            else if (next(end) == '\'' && isNamePart(next(end + 1)))
                end += 2;
            else
                break;
        }
        const int line = m_line;
        m_source.words.push_back({CppWord::Kind::Number, take(end), line});
    }

    void name()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isNamePart(m_text[end]))
            ++end;
        const int line = m_line;
        std::string word = take(end);
        const bool isPrefix = word == "u8" || word == "u" || word == "U" || word == "L";
        if (peek() == '"' && (word == "R" || word == "u8R" || word == "uR" || word == "UR" || word == "LR"))
            rawString();
        else if (!(isPrefix && (peek() == '"' || peek() == '\'')))
            m_source.words.push_back({CppWord::Kind::Name, std::move(word), line});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_atLineStart = true;
    CppSource m_source;
};

} // namespace

CppSource readCpp(std::string_view text)
{
    return Splitter(text).split();
}

} // namespace huimin::tests
