#include "core/feel/parser_state.h"

#include <algorithm>

#include "core/feel/lexer.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

Parser::Parser(std::string_view text, const DeclaredNames& names, const ParseLimits& limits)
    : m_text(text), m_declared(names), m_limits(limits), m_names(names.all())
{
}

Result<ExprPtr> Parser::wholeExpression()
{
    if (!isWithinLength())
        return *m_mistake;
    m_tokens = tokenize(m_text);
    if (at(TokenKind::End)) {
        fail(peek(), syntax::empty);
        return *m_mistake;
    }
    return finished(expression());
}

Result<ExprPtr> Parser::wholeUnaryTests()
{
    if (!isWithinLength())
        return *m_mistake;
    m_tokens = tokenize(m_text);
    if (at(TokenKind::End)) {
        fail(peek(), syntax::emptyTests);
        return *m_mistake;
    }
    return finished(unaryTests());
}

Result<ExprPtr> Parser::finished(ExprPtr expr)
{
    if (expr && !at(TokenKind::End))
        unexpectedAfterValue(syntax::operatorOrEnd);
    if (m_mistake)
        return *m_mistake;
    return expr;
}

const Token& Parser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

const Token& Parser::advance()
{
    const Token& token = peek();
    if (token.kind != TokenKind::End)
        ++m_at;
    return token;
}

bool Parser::atKeyword(std::string_view word) const
{
    return at(TokenKind::Word) && peek().text == word;
}

bool Parser::take(TokenKind kind)
{
    if (!at(kind))
        return false;
    advance();
    return true;
}

bool Parser::takeKeyword(std::string_view word)
{
    if (!atKeyword(word))
        return false;
    advance();
    return true;
}

std::string Parser::joined(std::size_t count) const
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && peek(i).begin > peek(i - 1).end)
            text += ' ';
        text += peek(i).text;
    }
    return text;
}

std::size_t Parser::keyLength() const
{
    std::size_t count = 0;
    while (mayStandInName(peek(count)))
        ++count;
    const bool isKey = at(TokenKind::Word) && peek(count).kind == TokenKind::Colon;
    return isKey ? count : 0;
}

FoundName Parser::declaredName() const
{
    const FoundName declared = m_names.longestAt(m_tokens, m_at);
    return m_inFilter ? longer(declared, m_keys.longestAt(m_tokens, m_at)) : declared;
}

FoundName Parser::pathName() const
{
    return longer(m_names.longestAt(m_tokens, m_at), m_keys.longestAt(m_tokens, m_at));
}

namespace {

/// A node as the parser makes all of them: it knows how deep its tree is and how many nodes a walk over it meets.
struct MeasuredExpr : Expr {
    int height = 1;
    std::size_t size = 1;
};

} // namespace

ExprPtr Parser::make(Expr::Node node, std::size_t begin)
{
    auto expr = std::make_shared<MeasuredExpr>(MeasuredExpr{Expr{std::move(node), begin, previous().end}});
    forEachChild(*expr, [&](const Expr& child) {
        const auto& measured = static_cast<const MeasuredExpr&>(child);
        expr->height = std::max(expr->height, measured.height + 1);
        expr->size += measured.size;
    });
    // `= x` stands for [x..x]: nested, it doubles at every level, and no text is worth more nodes than it has
    // characters.
    if (expr->height > m_limits.depth || expr->size > 2 * m_limits.length)
        return tooDeep(previous());
    return expr;
}

} // namespace huimin::feel
