#include "core/feel/lexer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/feel/lexer_characters.h"

namespace huimin::feel {

namespace {

using Meaning = std::pair<std::string_view, TokenKind>;

// Longer ones first. The operators of other languages are known so that they can be named in the error.
constexpr auto symbols = std::to_array<Meaning>({
    {"==", TokenKind::Stray},
    {"=>", TokenKind::Stray},
    {"=<", TokenKind::Stray},
    {"<>", TokenKind::Stray},
    {"&&", TokenKind::Stray},
    {"||", TokenKind::Stray},
    {"..", TokenKind::DotDot},
    {"**", TokenKind::StarStar},
    {"!=", TokenKind::NotEqual},
    {"<=", TokenKind::LessOrEqual},
    {">=", TokenKind::GreaterOrEqual},
    {"<", TokenKind::Less},
    {">", TokenKind::Greater},
    {"=", TokenKind::Equal},
    {"(", TokenKind::LeftParen},
    {")", TokenKind::RightParen},
    {"[", TokenKind::LeftBracket},
    {"]", TokenKind::RightBracket},
    {"{", TokenKind::LeftBrace},
    {"}", TokenKind::RightBrace},
    {",", TokenKind::Comma},
    {":", TokenKind::Colon},
    {".", TokenKind::Dot},
    {"@", TokenKind::At},
    {"+", TokenKind::Plus},
    {"-", TokenKind::Minus},
    {"*", TokenKind::Star},
    {"/", TokenKind::Slash},
    {"?", TokenKind::Word},
});

constexpr auto keywords =
    std::to_array<std::string_view>({"true", "false", "null", "if", "then", "else", "for", "return", "some", "every",
                                     "satisfies", "and", "or", "between", "in", "instance"});

constexpr auto meanings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"==", "="},      {"=>", ">="},   {"=<", "<="},   {"<>", "!="},   {"&&", "and"},    {"||", "or"},
    {"!", "not(…)"},  {"&", "and"},   {"|", "or"},    {"'", "\""},    {"（", "("},      {"）", ")"},
    {"［", "["},      {"］", "]"},    {"【", "["},    {"】", "]"},    {"｛", "{"},      {"｝", "}"},
    {"，", ","},      {"、", ","},    {"；", ","},    {";", ","},     {"：", ":"},      {"。", "."},
    {"．", "."},      {"＋", "+"},    {"－", "-"},    {"—", "-"},     {"–", "-"},       {"−", "-"},
    {"＊", "*"},      {"×", "*"},     {"／", "/"},    {"÷", "/"},     {"＝", "="},      {"＜", "<"},
    {"＞", ">"},      {"≤", "<="},    {"≥", ">="},    {"≠", "!="},    {"“", "\""},      {"”", "\""},
    {"‘", "\""},      {"’", "\""},    {"＂", "\""},   {"「", "\""},   {"」", "\""},     {"？", "?"},
    {"＠", "@"},      {"０", "0"},    {"１", "1"},    {"２", "2"},    {"３", "3"},      {"４", "4"},
    {"５", "5"},      {"６", "6"},    {"７", "7"},    {"８", "8"},    {"９", "9"},      {"%", "/ 100"},
    {"％", "/ 100"},  {"…", ".."},    {"～", ".."},   {"~", ".."},    {"且", "and"},    {"并且", "and"},
    {"和", "and"},    {"或", "or"},   {"或者", "or"}, {"如果", "if"}, {"那么", "then"}, {"则", "then"},
    {"否则", "else"}, {"属于", "in"},
});

/// `and` for `AND`; a keyword written as it should be was meant as it is.
std::string_view keywordInCapitals(std::string_view word)
{
    const auto isSameLetter = [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b); };
    const auto found = std::find_if(keywords.begin(), keywords.end(), [&](std::string_view keyword) {
        return keyword != word && std::equal(word.begin(), word.end(), keyword.begin(), keyword.end(), isSameLetter);
    });
    return found == keywords.end() ? std::string_view{} : *found;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<Token> tokens()
    {
        m_tokens.reserve(m_text.size() / 4 + 2);
        for (;;) {
            skipBlank();
            m_tokens.push_back(next());
            m_at = m_tokens.back().end;
            if (m_tokens.back().kind == TokenKind::End)
                return std::move(m_tokens);
        }
    }

private:
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    Token token(TokenKind kind, std::size_t end) const { return {kind, m_text.substr(m_at, end - m_at), m_at, end}; }

    void skipBlank()
    {
        for (;;) {
            const Character character = characterAt(m_text, m_at);
            if (character.length > 0 && isSpace(character.code))
                m_at += character.length;
            else if (const auto end = commentEnd())
                m_at = *end;
            else
                return;
        }
    }

    /// Where the comment that begins here ends; nothing where none begins, or where it is never closed.
    std::optional<std::size_t> commentEnd() const
    {
        if (m_text.substr(m_at, 2) == "//")
            return std::min(m_text.find('\n', m_at), m_text.size());
        const std::size_t close = isBlockComment() ? m_text.find("*/", m_at + 2) : std::string_view::npos;
        return close == std::string_view::npos ? std::nullopt : std::optional(close + 2);
    }

    bool isBlockComment() const { return m_text.substr(m_at, 2) == "/*"; }

    Token next() const
    {
        const Character character = characterAt(m_text, m_at);
        if (m_at >= m_text.size())
            return token(TokenKind::End, m_at);
        if (character.length == 0)
            return token(TokenKind::NotUtf8, m_at + 1);
        if (isBlockComment())
            return token(TokenKind::OpenComment, m_at + 2);
        if (isNameStart(character.code))
            return word();
        if (isDigit(at(m_at)) || (at(m_at) == '.' && isDigit(at(m_at + 1))))
            return number();
        return at(m_at) == '"' ? text() : symbol(character);
    }

    Token word() const
    {
        std::size_t end = m_at;
        for (;;) {
            end = afterAsciiWord(m_text, end);
            const Character character = characterAt(m_text, end);
            if (character.length == 0 || !isNamePart(character.code))
                return token(TokenKind::Word, end);
            end += character.length;
        }
    }

    std::size_t afterDigits(std::size_t from) const
    {
        while (isDigit(at(from)))
            ++from;
        return from;
    }

    Token number() const
    {
        std::size_t end = afterDigits(m_at);
        if (at(end) == '.' && isDigit(at(end + 1)))
            end = afterDigits(end + 1);
        if (at(end) == 'e' || at(end) == 'E') {
            const bool isSigned = at(end + 1) == '+' || at(end + 1) == '-';
            const std::size_t digits = end + (isSigned ? 2 : 1);
            end = isDigit(at(digits)) ? afterDigits(digits) : end;
        }
        return token(TokenKind::Number, end);
    }

    /// A text ends on its line: one that ran on would swallow the rest of the expression.
    Token text() const
    {
        std::size_t end = m_at + 1;
        while (at(end) != '"') {
            const Character character = characterAt(m_text, end);
            if (end >= m_text.size() || at(end) == '\n' || at(end) == '\r')
                return token(TokenKind::OpenText, end);
            if (character.length == 0)
                return {TokenKind::NotUtf8, m_text.substr(end, 1), end, end + 1};
            const bool isEscape = at(end) == '\\' && (at(end + 1) == '"' || at(end + 1) == '\\');
            end += isEscape ? 2 : character.length;
        }
        return token(TokenKind::Text, end + 1);
    }

    Token symbol(Character character) const
    {
        for (const auto& [text, kind] : symbols) {
            if (text.front() == m_text[m_at] && m_text.substr(m_at, text.size()) == text)
                return token(kind, m_at + text.size());
        }
        return token(TokenKind::Stray, m_at + character.length);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view text)
{
    return Lexer(text).tokens();
}

bool isKeyword(std::string_view word)
{
    return std::find(keywords.begin(), keywords.end(), word) != keywords.end();
}

std::string_view meantBy(std::string_view token)
{
    const auto found =
        std::find_if(meanings.begin(), meanings.end(), [&](const auto& meaning) { return meaning.first == token; });
    return found == meanings.end() ? keywordInCapitals(token) : found->second;
}

} // namespace huimin::feel
