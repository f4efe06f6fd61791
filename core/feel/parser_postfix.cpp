#include <algorithm>

#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

ExprPtr Parser::postfix(ExprPtr base, std::size_t begin)
{
    while (base) {
        if (at(TokenKind::Dot))
            base = path(std::move(base), begin);
        else if (at(TokenKind::LeftBracket) && !isRangeEnd())
            base = filter(std::move(base), begin);
        else if (at(TokenKind::LeftParen))
            return fail(peek(), syntax::notCallable);
        else
            return base;
    }
    return nullptr;
}

ExprPtr Parser::path(ExprPtr base, std::size_t begin)
{
    advance();
    if (!at(TokenKind::Word) || peek().text == "?")
        return unexpected(syntax::pathName);
    const FoundName found = pathName();
    std::string name(found.count > 0 ? found.name : peek().text);
    for (std::size_t i = 0; i < std::max<std::size_t>(found.count, 1); ++i)
        advance();
    return make(Path{std::move(base), std::move(name)}, begin);
}

ExprPtr Parser::filter(ExprPtr base, std::size_t begin)
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const Setting inFilter(m_inFilter, true);
    const Token opener = advance();
    ExprPtr predicate = expression();
    if (!predicate)
        return nullptr;
    if (!take(TokenKind::RightBracket))
        return unclosed(syntax::closeFilter, opener);
    return make(Filter{std::move(base), std::move(predicate)}, begin);
}

/// Whether the `[` ends the range being read, as in ]1..5[, and does not begin a filter: no value follows it.
bool Parser::isRangeEnd() const
{
    if (!m_inRangeEnd)
        return false;
    return !beginsExpression(peek(1));
}

} // namespace huimin::feel
