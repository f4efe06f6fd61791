#include "core/feel/parser_names.h"

#include <algorithm>
#include <array>

#include "core/feel/lexer.h"

namespace huimin::feel {

namespace {

constexpr std::array nameKinds{TokenKind::Word,  TokenKind::Number, TokenKind::Dot,      TokenKind::Plus,
                               TokenKind::Minus, TokenKind::Star,   TokenKind::StarStar, TokenKind::Slash};

bool matches(const std::vector<std::string>& spelling, std::span<const Token> tokens, std::size_t at)
{
    if (at + spelling.size() > tokens.size())
        return false;
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        if (tokens[at + i].text != spelling[i])
            return false;
    }
    return true;
}

} // namespace

bool mayStandInName(const Token& token)
{
    const bool isApostrophe = token.kind == TokenKind::Stray && (token.text == "'" || token.text == "’");
    return isApostrophe ||
           (token.text != "?" && std::find(nameKinds.begin(), nameKinds.end(), token.kind) != nameKinds.end());
}

NameTable::NameTable(const std::set<std::string>& names)
{
    for (const std::string& name : names)
        add(name);
}

NameTable::NameTable(std::span<const std::string_view> names)
{
    for (const std::string_view name : names)
        add(std::string(name));
}

void NameTable::add(const std::string& name)
{
    std::vector<Token> tokens = tokenize(name);
    tokens.pop_back(); // the end
    const bool isFound = tokens.size() > 1 && tokens.front().kind == TokenKind::Word &&
                         !isKeyword(tokens.front().text) && std::all_of(tokens.begin(), tokens.end(), mayStandInName);
    std::vector<std::string> spelling;
    for (const Token& token : tokens)
        spelling.emplace_back(token.text);
    m_added.push_back(isFound ? spelling.front() : std::string());
    if (isFound)
        m_byFirstWord[m_added.back()].push_back({name, std::move(spelling)});
}

void NameTable::forgetSince(std::size_t mark)
{
    for (; m_added.size() > mark; m_added.pop_back()) {
        if (!m_added.back().empty())
            m_byFirstWord[m_added.back()].pop_back();
    }
}

FoundName NameTable::longestAt(std::span<const Token> tokens, std::size_t at) const
{
    if (m_byFirstWord.empty() || tokens[at].kind != TokenKind::Word)
        return {};
    const auto candidates = m_byFirstWord.find(tokens[at].text);
    if (candidates == m_byFirstWord.end())
        return {};
    FoundName longest;
    for (const Spelling& spelling : candidates->second) {
        if (spelling.tokens.size() > longest.count && matches(spelling.tokens, tokens, at))
            longest = {spelling.name, spelling.tokens.size()};
    }
    return longest;
}

FoundName longer(FoundName a, FoundName b)
{
    return b.count > a.count ? b : a;
}

} // namespace huimin::feel
