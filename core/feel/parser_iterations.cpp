#include "core/feel/lexer.h"
#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

ExprPtr Parser::conditional()
{
    const std::size_t begin = advance().begin;
    If node;
    if (!(node.condition = expression()))
        return nullptr;
    if (!takeKeyword("then"))
        return unexpectedAfterValue(syntax::thenExpected, "", "", "then");
    if (!(node.then = expression()))
        return nullptr;
    if (!takeKeyword("else"))
        return unexpectedAfterValue(syntax::elseExpected, "", "", "else");
    if (!(node.otherwise = expression()))
        return nullptr;
    return make(std::move(node), begin);
}

ExprPtr Parser::forLoop()
{
    const std::size_t begin = advance().begin;
    const std::size_t mark = m_names.mark();
    For node;
    if (!iterators(node.iterators, "for", "return") || !(node.result = expression()))
        return nullptr;
    m_names.forgetSince(mark);
    return make(std::move(node), begin);
}

ExprPtr Parser::quantified()
{
    const Token word = advance();
    const std::size_t mark = m_names.mark();
    Quantified node;
    node.every = word.text == "every";
    if (!iterators(node.iterators, word.text, "satisfies") || !(node.condition = expression()))
        return nullptr;
    m_names.forgetSince(mark);
    return make(std::move(node), word.begin);
}

/// Up to and with the word that ends them. A variable is known to the domains after its own.
bool Parser::iterators(std::vector<Iterator>& iterators, std::string_view construct, std::string_view end)
{
    do {
        auto one = iterator(construct, end);
        if (!one)
            return false;
        m_names.add(one->name);
        iterators.push_back(std::move(*one));
    } while (take(TokenKind::Comma));
    if (!takeKeyword(end))
        unexpectedAfterValue(syntax::iteratorEnd, construct, end, end);
    return !m_mistake;
}

std::optional<Iterator> Parser::iterator(std::string_view construct, std::string_view end)
{
    Iterator one;
    const std::size_t begin = m_at;
    one.name = iteratorName();
    if (one.name.empty()) {
        unexpected(syntax::iteratorName, construct, end);
        return std::nullopt;
    }
    if (!takeKeyword("in")) {
        m_at = begin + 1; // of several words the second was hardly meant for the name
        unexpected(syntax::iteratorIn, construct, end);
        return std::nullopt;
    }
    one.domain = expression();
    if (one.domain && take(TokenKind::DotDot))
        one.to = expression();
    if (m_mistake)
        return std::nullopt;
    return one;
}

/// A declared name, or the words up to a keyword.
std::string Parser::iteratorName()
{
    std::size_t count = declaredName().count;
    const auto isPart = [](const Token& token) {
        return token.kind == TokenKind::Number || (token.kind == TokenKind::Word && token.text != "?");
    };
    if (count == 0 && at(TokenKind::Word)) {
        while (isPart(peek(count)) && !isKeyword(peek(count).text))
            ++count;
    }
    std::string name(declaredName().count > 0 ? std::string(declaredName().name) : joined(count));
    for (; count > 0; --count)
        advance();
    return name;
}

} // namespace huimin::feel
