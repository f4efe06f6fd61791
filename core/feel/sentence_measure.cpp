// What an expression is measured in, and how that is compared: years of age are 满, money is 不低于, days are earlier.
#include <algorithm>
#include <array>

#include "core/feel/printer_number.h"
#include "core/feel/sentence_parts.h"
#include "core/feel/value_text.h"

namespace huimin::feel {

namespace {

bool isLowerWord(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return 'a' <= c && c <= 'z'; });
}

bool isTime(const std::string& unit)
{
    return std::find(words::timeUnits.begin(), words::timeUnits.end(), unit) != words::timeUnits.end();
}

/// Of a call or branch that chooses among days, or moves one: the part that says what they are.
const Expr* whatItIsOf(const Expr& expr)
{
    constexpr std::array choosing{"min", "max", "append", "known"};
    if (const auto* n = std::get_if<Arithmetic>(&expr.node))
        return n->left.get();
    if (const auto* n = std::get_if<If>(&expr.node))
        return n->then.get();
    if (const auto* n = std::get_if<Filter>(&expr.node))
        return n->base.get();
    if (const auto* n = std::get_if<For>(&expr.node))
        return n->iterators.front().to.get();
    const auto* call = std::get_if<Call>(&expr.node);
    const bool isChoosing = call && !call->arguments.empty() && std::find(choosing.begin(), choosing.end(), call->function) != choosing.end();
    return isChoosing ? call->arguments.front().value.get() : nullptr;
}

std::optional<Bilingual> countUnit(const Call& call, const Scope& scope)
{
    const Expr* list = onlyArgument(call);
    const auto path = list ? listPath(*list, scope) : std::nullopt;
    return path ? scope.labels().unit(*path) : std::nullopt;
}

/// What comes out of rounding, adding up or choosing is measured like what went in.
bool keepsUnit(const std::string& function)
{
    constexpr std::array keeping{"sum", "min", "max", "mean", "median", "abs", "known", "floor", "ceiling", "decimal",
                                 "round up", "round down", "round half up", "round half down"};
    return std::find(keeping.begin(), keeping.end(), function) != keeping.end();
}

std::optional<Bilingual> callUnit(const Call& call, const Scope& scope)
{
    if (call.function == "age")
        return fill(words::ageUnit);
    if (call.function == "whole months")
        return fill(words::monthUnit);
    if (call.function == "count")
        return countUnit(call, scope);
    const bool isKeeping = keepsUnit(call.function) && !call.arguments.empty();
    if (!isKeeping)
        return std::nullopt;
    const Expr& first = *call.arguments.front().value;
    return unitOf(numberLiteral(first) ? *call.arguments.back().value : first, scope);
}

/// Of a sum either side has it; of a product with a plain figure, the other side.
std::optional<Bilingual> arithmeticUnit(const Arithmetic& n, const Scope& scope)
{
    const bool isSum = n.op == ArithmeticOperator::Add || n.op == ArithmeticOperator::Subtract;
    if (isSum || (n.op == ArithmeticOperator::Multiply && numberLiteral(*n.left))) {
        const auto right = unitOf(*n.right, scope);
        return right || !isSum ? right : unitOf(*n.left, scope);
    }
    return n.op != ArithmeticOperator::Power && numberLiteral(*n.right) ? unitOf(*n.left, scope) : std::nullopt;
}

const Value* literalValue(const Expr& expr)
{
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal ? &literal->value : nullptr;
}

/// What `day kind` answers has words of its own; all else is an option of its fact, or as written.
Bilingual textValue(const std::string& text, const Expr& beside, const Scope& scope)
{
    const auto* call = std::get_if<Call>(&beside.node);
    for (const words::ValueWords& kind : words::dayKinds) {
        if (call && call->function == "day kind" && kind.value == text)
            return fill(kind.text);
    }
    const auto path = scope.path(beside);
    const auto option = path ? scope.labels().option(*path, text) : std::nullopt;
    return option ? Bilingual{option->zh, insideSentence(option->en)} : fill(words::quoted, {text});
}

Bilingual wholeText(std::int64_t low, std::int64_t high, const Bilingual& unit)
{
    const std::string first = std::to_string(low);
    const Bilingual last = withUnit(std::to_string(high), unit);
    if (low == high)
        return last;
    return fill(high == low + 1 ? words::either : words::fromTo, {first, last});
}

}  // namespace

std::optional<Bilingual> unitOf(const Expr& expr, const Scope& scope)
{
    if (const auto path = scope.path(expr))
        return scope.labels().unit(*path);
    if (const auto* call = std::get_if<Call>(&expr.node))
        return callUnit(*call, scope);
    if (const auto* n = std::get_if<Arithmetic>(&expr.node))
        return arithmeticUnit(*n, scope);
    if (const auto* n = std::get_if<If>(&expr.node))
        return unitOf(*n->then, scope);
    if (const auto* n = std::get_if<Negation>(&expr.node))
        return unitOf(*n->operand, scope);
    const auto* step = std::get_if<Path>(&expr.node);
    const auto list = step ? listPath(*step->base, scope) : std::nullopt;
    return list ? scope.labels().unit(*list + "." + step->name) : std::nullopt;
}

bool isDay(const Expr& expr, const Scope& scope)
{
    if (const Expr* inner = whatItIsOf(expr))
        return isDay(*inner, scope);
    const auto path = scope.path(expr);
    const auto* literal = std::get_if<Literal>(&expr.node);
    const auto* call = std::get_if<Call>(&expr.node);
    return (path && scope.labels().isDate(*path)) || (literal && literal->value.as<Date>()) ||
           (call && (call->function == "date" || call->function == "add working days"));
}

bool isDay(const Expr& expr, const Labels& labels)
{
    return isDay(expr, Scope(labels));
}

const words::Comparing& comparingOf(const Expr& left, const Expr& right, const Scope& scope)
{
    if (isDay(left, scope) || isDay(right, scope))
        return words::dates;
    const Bilingual unit = unitOf(left, scope).value_or(Bilingual());
    const bool isAge = unit.zh == words::ageUnit.zh;
    if ((isAge || isTime(unit.zh)) && !numberLiteral(right))
        return words::lengths;
    if (isAge || isTime(unit.zh))
        return isAge ? words::ages : words::spans;
    return isLowerWord(unit.en) ? words::counts : words::amounts;
}

Bilingual valueNoun(const Expr& value, const Expr& beside, const Scope& scope)
{
    const Value* literal = literalValue(value);
    if (const std::string* text = literal ? literal->as<std::string>() : nullptr)
        return textValue(*text, beside, scope);
    const Number* number = literal ? literal->as<Number>() : nullptr;
    if (!number)
        return noun(value, scope);
    const auto unit = unitOf(beside, scope);
    const std::string digits = exactDecimal(*number);
    return unit && !number->isZero() ? withUnit(digits, *unit) : Bilingual{digits, digits};
}

const Number* numberLiteral(const Expr& expr)
{
    const Value* literal = literalValue(expr);
    return literal ? literal->as<Number>() : nullptr;
}

std::optional<Bilingual> wholeNumbers(Comparator op, const Number& with, const Expr& of, const Scope& scope)
{
    constexpr std::int64_t few = 20;
    const auto path = scope.path(of);
    const NumberLimits* limits = path ? scope.labels().limits(*path) : nullptr;
    if (!limits || !limits->low || !limits->high || limits->lowExcluded || limits->decimals != 0)
        return std::nullopt;
    const auto least = limits->low->toInteger();
    const auto most = limits->high->toInteger();
    const auto bound = with.toInteger();
    if (!least || !most || !bound || *most - *least > few || *bound < *least || *bound > *most)
        return std::nullopt;
    const bool isUpper = op == Comparator::Less || op == Comparator::LessOrEqual;
    const bool isLower = op == Comparator::Greater || op == Comparator::GreaterOrEqual;
    const std::int64_t low = isUpper ? *least : op == Comparator::Greater ? *bound + 1 : *bound;
    const std::int64_t high = isLower ? *most : op == Comparator::Less ? *bound - 1 : *bound;
    if ((!isUpper && !isLower) || low > high)
        return std::nullopt;
    return fill(words::beValue, {wholeText(low, high, scope.labels().unit(*path).value_or(Bilingual()))});
}

}  // namespace huimin::feel
