#include <algorithm>

#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

ExprPtr Parser::parenthesised()
{
    Group inside = group(false);
    return inside.items.empty() ? nullptr : std::move(inside.items.front());
}

/// `(value)`, `(low..high)`; several values only where they are tests.
Parser::Group Parser::group(bool isTests)
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const std::size_t openerAt = m_at;
    const Token opener = advance();
    Group inside;
    do {
        ExprPtr item = isTests ? test() : expression();
        if (!item)
            return {};
        if (at(TokenKind::DotDot) && inside.items.empty()) {
            item = rangeAfter(std::move(item), true, opener);
            return item ? Group{{std::move(item)}} : Group{};
        }
        inside.items.push_back(std::move(item));
    } while (isTests && take(TokenKind::Comma));
    if (take(TokenKind::RightParen))
        return inside;
    if (at(TokenKind::Comma) && !failUnknownFunction(openerAt))
        unexpected(syntax::commaInBrackets);
    unclosed(isTests ? syntax::closeTests : syntax::closeParen, opener);
    return {};
}

/// Whether the token after `[]` makes them the beginning of a list of ranges, []1..2], …], and not an empty list.
bool Parser::beginsOpenRange(const Token& next)
{
    return beginsExpression(next) && next.kind != TokenKind::Minus && next.kind != TokenKind::LeftParen &&
           next.kind != TokenKind::LeftBracket && next.kind != TokenKind::LeftBrace;
}

ExprPtr Parser::listOrRange()
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const Token opener = advance();
    ListLiteral list;
    const bool isEmpty = at(TokenKind::RightBracket) && !beginsOpenRange(peek(1));
    if (isEmpty && take(TokenKind::RightBracket))
        return make(std::move(list), opener.begin);
    do {
        ExprPtr item = expression();
        if (!item)
            return nullptr;
        if (at(TokenKind::DotDot) && list.items.empty())
            return rangeAfter(std::move(item), false, opener);
        list.items.push_back(std::move(item));
    } while (take(TokenKind::Comma));
    if (!take(TokenKind::RightBracket))
        return unclosed(syntax::closeList, opener);
    return make(std::move(list), opener.begin);
}

/// An entry's name is known to the entries after it.
ExprPtr Parser::context()
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const Token opener = advance();
    const std::size_t mark = m_names.mark();
    ContextLiteral context;
    while (!at(TokenKind::RightBrace) || !context.entries.empty()) {
        auto key = contextKey();
        ExprPtr value = key ? expression() : nullptr;
        if (!value)
            return nullptr;
        m_names.add(*key);
        m_keys.add(*key);
        context.entries.emplace_back(std::move(*key), std::move(value));
        if (!take(TokenKind::Comma))
            break;
    }
    m_names.forgetSince(mark);
    if (!take(TokenKind::RightBrace))
        return unclosed(syntax::closeContext, opener);
    return make(std::move(context), opener.begin);
}

/// With its colon. Nothing where there is a mistake.
std::optional<std::string> Parser::contextKey()
{
    std::optional<std::string> key;
    if (at(TokenKind::Text)) {
        const ExprPtr quoted = text();
        if (quoted)
            key = *std::get<Literal>(quoted->node).value.as<std::string>();
    } else if (at(TokenKind::Word) && mayStandInName(peek())) {
        std::size_t length = std::max<std::size_t>(keyLength(), 1);
        key = joined(length);
        m_at += length;
    } else {
        unexpected(syntax::contextKey);
    }
    if (key && !take(TokenKind::Colon)) {
        unexpected(syntax::contextColon, *key);
        return std::nullopt;
    }
    return key;
}

} // namespace huimin::feel
