#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

namespace {

bool isOrder(TokenKind kind)
{
    return kind == TokenKind::Less || kind == TokenKind::LessOrEqual || kind == TokenKind::Greater ||
           kind == TokenKind::GreaterOrEqual;
}

std::optional<Comparator> comparatorOf(TokenKind kind)
{
    if (kind == TokenKind::Equal)
        return Comparator::Equal;
    if (kind == TokenKind::NotEqual)
        return Comparator::NotEqual;
    if (kind == TokenKind::Less)
        return Comparator::Less;
    if (kind == TokenKind::LessOrEqual)
        return Comparator::LessOrEqual;
    if (kind == TokenKind::Greater)
        return Comparator::Greater;
    if (kind == TokenKind::GreaterOrEqual)
        return Comparator::GreaterOrEqual;
    return std::nullopt;
}

ArithmeticOperator arithmeticOf(TokenKind kind)
{
    if (kind == TokenKind::Plus)
        return ArithmeticOperator::Add;
    if (kind == TokenKind::Minus)
        return ArithmeticOperator::Subtract;
    if (kind == TokenKind::Star)
        return ArithmeticOperator::Multiply;
    return kind == TokenKind::Slash ? ArithmeticOperator::Divide : ArithmeticOperator::Power;
}

} // namespace

ExprPtr Parser::expression()
{
    const Deeper deeper(*this);
    if (m_depth > m_limits.depth)
        return tooDeep(peek());
    if (at(TokenKind::NotEqual))
        return fail(peek(), syntax::notEqualAlone);
    if (comparatorOf(peek().kind))
        return notJoined(comparisonTest());
    const std::size_t begin = peek().begin;
    return operators(Level::Or, unary(), begin);
}

Parser::Level Parser::levelOf(const Token& token) const
{
    if (comparatorOf(token.kind))
        return Level::Comparison;
    if (token.kind == TokenKind::Plus || token.kind == TokenKind::Minus)
        return Level::Sum;
    if (token.kind == TokenKind::Star || token.kind == TokenKind::Slash)
        return Level::Product;
    if (token.kind == TokenKind::StarStar)
        return Level::Power;
    if (token.kind != TokenKind::Word)
        return Level::None;
    if (token.text == "or")
        return Level::Or;
    if (token.text == "and")
        return Level::And;
    return token.text == "between" || token.text == "in" ? Level::Comparison : Level::None;
}

/// Every operator is left associative (DMN 1.5, 10.3.1.2).
ExprPtr Parser::operators(Level lowest, ExprPtr left, std::size_t begin)
{
    std::optional<Token> order;
    Level tightest = Level::Operand; // nothing binds tighter to what is read already: x in (1, 2) * 3 is no product
    while (left) {
        const Token token = peek();
        const Level level = levelOf(token);
        if (level == Level::None || level < lowest || level > tightest)
            return left;
        tightest = level;
        // An order gives a truth, and truths have no order: the chain would always be null.
        if (order && isOrder(token.kind))
            return fail(token, syntax::chain, {order->text, token.text});
        order = isOrder(token.kind) ? std::optional(token) : std::nullopt;
        left = operation(level, std::move(left), begin);
    }
    return nullptr;
}

ExprPtr Parser::operation(Level level, ExprPtr left, std::size_t begin)
{
    switch (level) {
    case Level::Or:
    case Level::And:
        return logic(std::move(left), begin);
    case Level::Comparison:
        return comparison(std::move(left), begin);
    case Level::Sum:
    case Level::Product:
    case Level::Power:
        return arithmetic(level, std::move(left), begin);
    case Level::None:
    case Level::Operand:
        break;
    }
    return nullptr;
}

/// The right side of an operator: what binds tighter than its level.
ExprPtr Parser::rightOf(Level level)
{
    const std::size_t begin = peek().begin;
    return operators(static_cast<Level>(static_cast<int>(level) + 1), unary(), begin);
}

ExprPtr Parser::logic(ExprPtr left, std::size_t begin)
{
    const bool isOr = advance().text == "or";
    ExprPtr right = rightOf(isOr ? Level::Or : Level::And);
    if (!right)
        return nullptr;
    return make(Logic{isOr ? Connective::Or : Connective::And, std::move(left), std::move(right)}, begin);
}

ExprPtr Parser::comparison(ExprPtr left, std::size_t begin)
{
    const Token& token = advance();
    const auto comparator = comparatorOf(token.kind);
    if (!comparator)
        return token.text == "in" ? in(std::move(left), begin) : between(std::move(left), begin);
    ExprPtr right = rightOf(Level::Comparison);
    if (!right)
        return nullptr;
    return make(Comparison{*comparator, std::move(left), std::move(right)}, begin);
}

ExprPtr Parser::between(ExprPtr value, std::size_t begin)
{
    ExprPtr low = rightOf(Level::Comparison);
    if (!low)
        return nullptr;
    if (!takeKeyword("and"))
        return unexpectedAfterValue(syntax::betweenAnd, "", "", "and");
    ExprPtr high = rightOf(Level::Comparison);
    if (!high)
        return nullptr;
    return make(Between{std::move(value), std::move(low), std::move(high)}, begin);
}

ExprPtr Parser::arithmetic(Level level, ExprPtr left, std::size_t begin)
{
    const ArithmeticOperator op = arithmeticOf(advance().kind);
    ExprPtr right = rightOf(level);
    if (!right)
        return nullptr;
    return make(Arithmetic{op, std::move(left), std::move(right)}, begin);
}

/// A minus binds tighter than `**` (DMN 1.5, grammar rule 4): -2 ** 2 is 4.
ExprPtr Parser::unary()
{
    std::vector<std::size_t> minuses;
    while (at(TokenKind::Minus))
        minuses.push_back(advance().begin);
    if (minuses.size() > static_cast<std::size_t>(m_limits.depth))
        return tooDeep(previous());
    const std::size_t begin = peek().begin;
    ExprPtr operand = instanceOf(postfix(primary(), begin), begin);
    for (; operand && !minuses.empty(); minuses.pop_back())
        operand = make(Negation{std::move(operand)}, minuses.back());
    return operand;
}

} // namespace huimin::feel
