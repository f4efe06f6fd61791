// Sums and products: in words where one sign stands alone, in signs where they nest. And values that depend.
#include "core/feel/printer_number.h"
#include "core/feel/printer_strength.h"
#include "core/feel/sentence_parts.h"

namespace huimin::feel {

namespace {

const Sentence& inWords(ArithmeticOperator op)
{
    switch (op) {
    case ArithmeticOperator::Add: return words::plus;
    case ArithmeticOperator::Subtract: return words::minus;
    case ArithmeticOperator::Multiply: return words::times;
    case ArithmeticOperator::Divide: return words::dividedBy;
    case ArithmeticOperator::Power: break;
    }
    return words::toThePower;
}

const Sentence& inSigns(ArithmeticOperator op)
{
    switch (op) {
    case ArithmeticOperator::Add: return words::plusSign;
    case ArithmeticOperator::Subtract: return words::minusSign;
    case ArithmeticOperator::Multiply: return words::timesSign;
    case ArithmeticOperator::Divide: return words::dividedBySign;
    case ArithmeticOperator::Power: break;
    }
    return words::powerSign;
}

Bilingual signedNoun(const Expr& expr, const Scope& scope);

/// A part of a calculation, in brackets where signs bind looser or words would run into the signs.
Bilingual operand(const Expr& expr, Strength least, const Scope& scope)
{
    if (auto bound = bracketedBound(expr, scope))
        return *bound;
    const bool isLoose = isManyWords(expr) || (std::holds_alternative<Arithmetic>(expr.node) && strengthOf(expr) < least);
    const Bilingual text = signedNoun(expr, scope);
    return isLoose ? fill(words::bracketed, {text}) : text;
}

Bilingual signedNoun(const Expr& expr, const Scope& scope)
{
    const auto* n = std::get_if<Arithmetic>(&expr.node);
    if (!n)
        return noun(expr, scope);
    const Strength strength = strengthOf(expr);
    const auto tighter = static_cast<Strength>(static_cast<int>(strength) + 1);
    return fill(inSigns(n->op), {operand(*n->left, strength, scope), operand(*n->right, tighter, scope)});
}

bool isCalculation(const Expr& expr)
{
    return std::holds_alternative<Arithmetic>(expr.node) || isManyWords(expr);
}

/// x * 1.5 is 1.5 times x; x * 0.9, 90% of it.
Bilingual multiple(const Expr& of, const Number& count, const Scope& scope)
{
    const Number percent = count * Number(100);
    const bool isPart = !count.isNegative() && count < Number(1) && percent.isInteger();
    return fill(isPart ? words::percentOf : words::multipleOf, {noun(of, scope), exactDecimal(isPart ? percent : count)});
}

}  // namespace

bool isManyWords(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    return std::holds_alternative<If>(expr.node) || std::holds_alternative<For>(expr.node) ||
           (call && call->arguments.size() > 1 && (call->function == "max" || call->function == "min"));
}

Bilingual arithmeticNoun(const Expr& expr, const Scope& scope)
{
    if (const auto* negation = std::get_if<Negation>(&expr.node)) {
        const Number* number = numberLiteral(*negation->operand);
        return number ? Bilingual{"-" + exactDecimal(*number), "-" + exactDecimal(*number)}
                      : fill(words::negative, {operand(*negation->operand, Strength::Negation, scope)});
    }
    const auto& n = std::get<Arithmetic>(expr.node);
    if (isCalculation(*n.left) || isCalculation(*n.right))
        return signedNoun(expr, scope);
    const Number* left = numberLiteral(*n.left);
    const Number* right = numberLiteral(*n.right);
    if (n.op == ArithmeticOperator::Multiply && (left != nullptr) != (right != nullptr))
        return multiple(left ? *n.right : *n.left, left ? *left : *right, scope);
    return fill(inWords(n.op), {noun(*n.left, scope), noun(*n.right, scope)});
}

Bilingual ifNoun(const If& n, const Scope& scope)
{
    Bilingual text;
    const If* at = &n;
    const Expr* otherwise = nullptr;
    for (; at; at = std::get_if<If>(&otherwise->node)) {
        const Bilingual branch = fill(words::valueIf, {statement(claimOf(*at->condition), scope), noun(*at->then, scope)});
        text = {text.zh + branch.zh, text.en + branch.en};
        otherwise = at->otherwise.get();
    }
    const Bilingual last = fill(words::valueOtherwise, {noun(*otherwise, scope)});
    return {text.zh + last.zh, text.en + last.en};
}

}  // namespace huimin::feel
