#include "core/feel/printer_names.h"

#include <algorithm>
#include <span>

#include "core/feel/lexer.h"
#include "core/feel/parser_names.h"
#include "core/feel/spaced_names.h"

namespace huimin::feel {

namespace {

struct NameCollector {
    std::set<std::string>& names;

    void operator()(const Name& n) const { names.insert(n.text); }
    void operator()(const Path& n) const { names.insert(n.name); }
    void operator()(const Call& n) const { names.insert(n.function); }
    void operator()(const ContextLiteral& n) const
    {
        for (const auto& entry : n.entries)
            names.insert(entry.first);
    }
    void operator()(const For& n) const { all(n.iterators); }
    void operator()(const Quantified& n) const { all(n.iterators); }
    void operator()(const InstanceOf& n) const { names.insert(n.type); }
    template <typename T> void operator()(const T&) const {}
    void all(const std::vector<Iterator>& iterators) const
    {
        for (const Iterator& iterator : iterators)
            names.insert(iterator.name);
    }
};

void collect(const Expr& expr, std::set<std::string>& names)
{
    std::visit(NameCollector{names}, expr.node);
    forEachChild(expr, [&](const Expr& child) { collect(child, names); });
}

bool isGenericType(std::string_view name)
{
    return name == "list" || name == "range" || name == "context" || name == "function";
}

/// The tokens of a text, found by where they begin.
class TokenFinder {
public:
    explicit TokenFinder(std::string_view text) : m_tokens(tokenize(text)) {}

    /// The first token at or after the offset.
    std::size_t at(std::size_t offset) const
    {
        const auto found =
            std::lower_bound(m_tokens.begin(), m_tokens.end(), offset,
                             [](const Token& token, std::size_t wanted) { return token.begin < wanted; });
        return std::min(static_cast<std::size_t>(found - m_tokens.begin()), m_tokens.size() - 1);
    }
    std::span<const Token> tokens() const { return m_tokens; }

private:
    std::vector<Token> m_tokens;
};

bool isSwallowed(const NameSpot& spot, const TokenFinder& finder, const NameTable& names)
{
    static const NameTable types(spacedTypeNames);
    const std::size_t begin = finder.at(spot.nameBegin);
    const std::size_t end = finder.at(spot.nameEnd);
    const FoundName found = names.longestAt(finder.tokens(), begin);
    if (!spot.isType)
        return found.count > end - begin;
    const bool opensGeneric =
        finder.tokens()[end].kind == TokenKind::Less && end == begin + 1 && isGenericType(finder.tokens()[begin].text);
    return opensGeneric || longer(found, types.longestAt(finder.tokens(), begin)).count > end - begin;
}

} // namespace

std::set<std::string> namesIn(const Expr& expr)
{
    std::set<std::string> names;
    collect(expr, names);
    return names;
}

std::string withNamesApart(std::string text, const std::vector<NameSpot>& spots, const std::set<std::string>& names)
{
    const NameTable table(names);
    const TokenFinder finder(text);
    std::vector<std::pair<std::size_t, char>> brackets;
    for (const NameSpot& spot : spots) {
        if (!isSwallowed(spot, finder, table))
            continue;
        brackets.emplace_back(spot.wrapBegin, '(');
        brackets.emplace_back(spot.wrapEnd, ')');
    }
    std::sort(brackets.begin(), brackets.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [place, bracket] : brackets)
        text.insert(place, 1, bracket);
    return text;
}

bool isPlainKey(const std::string& key)
{
    std::string spelling;
    for (const Token& token : tokenize(key)) {
        if (token.kind == TokenKind::End)
            break;
        const bool isFirst = spelling.empty();
        if (token.kind != TokenKind::Word && (isFirst || token.kind != TokenKind::Number))
            return false;
        if (token.text == "?" || (isFirst && isKeyword(token.text)))
            return false;
        spelling += (isFirst ? "" : " ") + std::string(token.text);
    }
    return !spelling.empty() && spelling == key;
}

} // namespace huimin::feel
