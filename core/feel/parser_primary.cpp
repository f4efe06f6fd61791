#include <algorithm>
#include <array>
#include <utility>

#include "core/feel/lexer.h"
#include "core/feel/lexer_text.h"
#include "core/feel/parser_state.h"
#include "core/feel/spaced_names.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

namespace {

constexpr std::array valueBeginnings{TokenKind::Number,   TokenKind::Text,      TokenKind::At,
                                     TokenKind::Minus,    TokenKind::LeftParen, TokenKind::LeftBracket,
                                     TokenKind::LeftBrace};

/// Whether an expression can begin with the keyword.
bool beginsValue(std::string_view keyword)
{
    return keyword == "true" || keyword == "false" || keyword == "null" || keyword == "if" || keyword == "for" ||
           keyword == "some" || keyword == "every";
}

} // namespace

/// Whether a sum or what binds tighter can begin with the token.
bool Parser::beginsExpression(const Token& token)
{
    if (token.kind == TokenKind::Word)
        return !isKeyword(token.text) || beginsValue(token.text);
    return std::find(valueBeginnings.begin(), valueBeginnings.end(), token.kind) != valueBeginnings.end();
}

ExprPtr Parser::primary()
{
    switch (peek().kind) {
    case TokenKind::Word:
        return word();
    case TokenKind::Number:
        return number();
    case TokenKind::Text:
        return text();
    case TokenKind::At:
        return atLiteral();
    case TokenKind::LeftParen:
        return parenthesised();
    case TokenKind::LeftBracket:
        return listOrRange();
    case TokenKind::RightBracket:
        if (beginsExpression(peek(1)))
            return openRange();
        break;
    case TokenKind::LeftBrace:
        return context();
    case TokenKind::End:
    case TokenKind::RightParen:
    case TokenKind::RightBrace:
    case TokenKind::Comma:
    case TokenKind::Colon:
    case TokenKind::Dot:
    case TokenKind::DotDot:
    case TokenKind::Plus:
    case TokenKind::Minus:
    case TokenKind::Star:
    case TokenKind::Slash:
    case TokenKind::StarStar:
    case TokenKind::Equal:
    case TokenKind::NotEqual:
    case TokenKind::Less:
    case TokenKind::LessOrEqual:
    case TokenKind::Greater:
    case TokenKind::GreaterOrEqual:
    case TokenKind::OpenText:
    case TokenKind::OpenComment:
    case TokenKind::Stray:
    case TokenKind::NotUtf8:
        break;
    }
    return m_at == 0 ? unexpected(syntax::value) : unexpected(syntax::operand, previous().text);
}

ExprPtr Parser::number()
{
    const Token token = advance();
    const auto value = Number::parse(token.text);
    return value ? make(Literal{*value}, token.begin) : fail(token, syntax::hugeNumber, {token.text.substr(0, 40)});
}

ExprPtr Parser::text()
{
    const Token token = advance();
    ReadText read = readText(token.text);
    if (read.badEscape.empty())
        return make(Literal{std::move(read.value)}, token.begin);
    Token escape = token;
    escape.begin = static_cast<std::size_t>(read.badEscape.data() - m_text.data());
    return fail(escape, syntax::badEscape, {read.badEscape});
}

ExprPtr Parser::atLiteral()
{
    const std::size_t begin = advance().begin;
    if (!at(TokenKind::Text))
        return unexpected(syntax::atText);
    const Token token = advance();
    const std::string written = readText(token.text).value;
    if (const auto date = Date::parse(written))
        return make(Literal{*date}, begin);
    if (const auto months = MonthsDuration::parse(written))
        return make(Literal{*months}, begin);
    if (const auto days = DaysDuration::parse(written))
        return make(Literal{*days}, begin);
    const bool isTime =
        !written.starts_with('P') && !written.starts_with('-') && written.find_first_of("T:") != std::string::npos;
    return fail(token, isTime ? syntax::noTimeOfDay : syntax::badAt, {written});
}

ExprPtr Parser::word()
{
    static const NameTable functions(spacedFunctionNames);
    const std::size_t begin = peek().begin;
    // Built-ins of one word need no looking up, and what stands in the others are words.
    const FoundName function = peek(1).kind == TokenKind::Word ? functions.longestAt(m_tokens, m_at) : FoundName{};
    const bool isCall = function.count > 0 && peek(function.count).kind == TokenKind::LeftParen;
    const FoundName found = longer(isCall ? function : FoundName{}, declaredName());
    if (found.count == 0 && isKeyword(peek().text))
        return keyword();
    std::string name(found.count > 0 ? found.name : peek().text);
    for (std::size_t i = 0; i < std::max<std::size_t>(found.count, 1); ++i)
        advance();
    return at(TokenKind::LeftParen) && name != "?" ? call(std::move(name), begin) : make(Name{std::move(name)}, begin);
}

ExprPtr Parser::keyword()
{
    const Token token = peek();
    if (token.text == "if")
        return conditional();
    if (token.text == "for")
        return forLoop();
    if (token.text == "some" || token.text == "every")
        return quantified();
    if (token.text != "true" && token.text != "false" && token.text != "null")
        return m_at == 0 ? unexpected(syntax::value) : unexpected(syntax::operand, previous().text);
    advance();
    return make(Literal{token.text == "null" ? Value() : Value(token.text == "true")}, token.begin);
}

} // namespace huimin::feel
