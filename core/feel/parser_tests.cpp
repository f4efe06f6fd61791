#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

/// `in` is read.
ExprPtr Parser::in(ExprPtr value, std::size_t begin)
{
    std::vector<ExprPtr> tests = testsAfterIn();
    return tests.empty() ? nullptr : make(In{std::move(value), std::move(tests)}, begin);
}

/// One test, or several in brackets. One in brackets may be the beginning of a longer value: x in (a + b) * 2.
std::vector<ExprPtr> Parser::testsAfterIn()
{
    const std::size_t begin = peek().begin;
    std::vector<ExprPtr> tests;
    if (!at(TokenKind::LeftParen)) {
        tests.push_back(levelOf(peek()) == Level::Comparison ? bareTest() : rightOf(Level::Comparison));
    } else {
        tests = group(true).items;
        if (tests.size() == 1)
            tests.front() = operators(Level::Sum, instanceOf(postfix(std::move(tests.front()), begin), begin), begin);
    }
    return tests.size() == 1 && !tests.front() ? std::vector<ExprPtr>() : tests;
}

/// One of several tests: an expression, or a test that begins with a comparison.
ExprPtr Parser::test()
{
    return levelOf(peek()) == Level::Comparison ? notJoined(bareTest()) : expression();
}

/// `< x`, `!= x`. What follows is left to the caller: x in < 5 and y > 3.
ExprPtr Parser::bareTest()
{
    if (at(TokenKind::Word)) // `in`, `between`
        return unexpected(syntax::operand, previous().text);
    return at(TokenKind::NotEqual) ? notEqualTest() : comparisonTest();
}

/// `> 3 and < 5` is two tests that nothing joins.
ExprPtr Parser::notJoined(ExprPtr test)
{
    if (test && (atKeyword("and") || atKeyword("or")))
        return fail(peek(), syntax::joinedTests, {peek().text});
    return test;
}

/// `!= x` has no range to stand for; it is the expression ? != x.
ExprPtr Parser::notEqualTest()
{
    const std::size_t begin = advance().begin;
    ExprPtr input = make(Name{"?"}, begin);
    ExprPtr right = rightOf(Level::Comparison);
    if (!input || !right)
        return nullptr;
    return make(Comparison{Comparator::NotEqual, std::move(input), std::move(right)}, begin);
}

/// `< x`, `>= x`, `= x`.
ExprPtr Parser::comparisonTest()
{
    const Token sign = advance();
    ExprPtr end = rightOf(Level::Comparison);
    if (!end)
        return nullptr;
    RangeLiteral range;
    if (sign.kind == TokenKind::Equal) {
        range = {end, end, false, false};
    } else if (sign.kind == TokenKind::Less || sign.kind == TokenKind::LessOrEqual) {
        range = {nullptr, std::move(end), true, sign.kind == TokenKind::Less};
    } else {
        range = {std::move(end), nullptr, sign.kind == TokenKind::Greater, true};
    }
    return make(std::move(range), sign.begin);
}

/// The whole of a decision table's cell.
ExprPtr Parser::unaryTests()
{
    UnaryTests cell;
    const std::size_t begin = peek().begin;
    if (at(TokenKind::Minus) && peek(1).kind == TokenKind::End) {
        advance();
        return make(std::move(cell), begin);
    }
    ExprPtr negated = negatedTests();
    if (negated || m_mistake)
        return negated;
    do {
        ExprPtr one = test();
        if (!one)
            return nullptr;
        cell.tests.push_back(std::move(one));
    } while (take(TokenKind::Comma));
    return make(std::move(cell), begin);
}

/// `not(…)` from the beginning of the cell to its end. Anything else, `not(a) or b` and `not(negand: a)` among it, is
/// left to be read as an expression; only reading can tell, as the brackets of ranges need not match.
ExprPtr Parser::negatedTests()
{
    const std::size_t begin = m_at;
    if (!atKeyword("not") || peek(1).kind != TokenKind::LeftParen)
        return nullptr;
    m_at += 2;
    const bool isCall = keyLength() > 0 || at(TokenKind::RightParen);
    m_at = begin + 1;
    std::vector<ExprPtr> tests = isCall ? std::vector<ExprPtr>() : group(true).items;
    if (!tests.empty() && at(TokenKind::End))
        return make(UnaryTests{std::move(tests), true}, m_tokens[begin].begin);
    m_at = begin;
    return nullptr;
}

/// `..` is the current token.
ExprPtr Parser::rangeAfter(ExprPtr low, bool lowOpen, const Token& opener)
{
    advance();
    ExprPtr high;
    {
        const Setting inRangeEnd(m_inRangeEnd, true);
        high = expression();
    }
    if (!high)
        return nullptr;
    const TokenKind end = peek().kind;
    if (end != TokenKind::RightBracket && end != TokenKind::RightParen && end != TokenKind::LeftBracket)
        return unclosed(syntax::closeRange, opener);
    advance();
    return make(RangeLiteral{std::move(low), std::move(high), lowOpen, end != TokenKind::RightBracket}, opener.begin);
}

/// `]low..high]`
ExprPtr Parser::openRange()
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const Token opener = advance();
    ExprPtr low = expression();
    if (!low)
        return nullptr;
    if (!at(TokenKind::DotDot))
        return unexpectedAfterValue(syntax::rangeDots);
    return rangeAfter(std::move(low), true, opener);
}

} // namespace huimin::feel
