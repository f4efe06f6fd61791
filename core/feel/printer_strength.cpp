#include "core/feel/printer_strength.h"

namespace huimin::feel {

namespace {

struct StrengthVisitor {
    Strength operator()(const Literal& n) const
    {
        const Number* number = n.value.as<Number>();
        return number && number->isNegative() ? Strength::Negation : Strength::Operand;
    }
    Strength operator()(const Name&) const { return Strength::Operand; }
    Strength operator()(const Negation&) const { return Strength::Negation; }
    Strength operator()(const Arithmetic& n) const
    {
        switch (n.op) {
        case ArithmeticOperator::Add:
        case ArithmeticOperator::Subtract:
            return Strength::Sum;
        case ArithmeticOperator::Multiply:
        case ArithmeticOperator::Divide:
            return Strength::Product;
        case ArithmeticOperator::Power:
            return Strength::Power;
        }
        return Strength::Anything;
    }
    Strength operator()(const Comparison&) const { return Strength::Comparison; }
    Strength operator()(const Logic& n) const { return n.op == Connective::Or ? Strength::Or : Strength::And; }
    Strength operator()(const If&) const { return Strength::Anything; }
    Strength operator()(const Between&) const { return Strength::Comparison; }
    Strength operator()(const In&) const { return Strength::Comparison; }
    Strength operator()(const Path&) const { return Strength::Operand; }
    Strength operator()(const Filter&) const { return Strength::Operand; }
    Strength operator()(const Call&) const { return Strength::Operand; }
    Strength operator()(const ListLiteral&) const { return Strength::Operand; }
    Strength operator()(const ContextLiteral&) const { return Strength::Operand; }
    Strength operator()(const RangeLiteral& n) const
    {
        return isComparisonTest(n) ? Strength::Anything : Strength::Operand;
    }
    Strength operator()(const Quantified&) const { return Strength::Anything; }
    Strength operator()(const For&) const { return Strength::Anything; }
    Strength operator()(const InstanceOf&) const { return Strength::InstanceOf; }
    Strength operator()(const UnaryTests&) const { return Strength::Anything; }
};

} // namespace

Strength strengthOf(const Expr& expr)
{
    return std::visit(StrengthVisitor{}, expr.node);
}

bool isComparisonTest(const RangeLiteral& range)
{
    if (!range.low || !range.high)
        return range.low || range.high;
    return !range.lowOpen && !range.highOpen && sameTree(*range.low, *range.high);
}

const Expr* notEqualTest(const Expr& expr)
{
    const auto* comparison = std::get_if<Comparison>(&expr.node);
    if (!comparison || comparison->op != Comparator::NotEqual)
        return nullptr;
    const auto* left = std::get_if<Name>(&comparison->left->node);
    return left && left->text == "?" ? comparison->right.get() : nullptr;
}

} // namespace huimin::feel
