// Operators before anything is computed: which types go together, in which units, and within which spans.
#include <algorithm>
#include <array>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"
#include "core/text/nearest.h"

namespace huimin::feel {

namespace {

using T = BasicType;
using Op = ArithmeticOperator;

/// What arithmetic makes of each pair of types; the same rows as those of arithmetic.cpp, which computes them.
struct Row {
    Op op;
    T left;
    T right;
    T result;
};
constexpr std::array table{
    Row{Op::Add, T::Number, T::Number, T::Number},
    Row{Op::Subtract, T::Number, T::Number, T::Number},
    Row{Op::Multiply, T::Number, T::Number, T::Number},
    Row{Op::Divide, T::Number, T::Number, T::Number},
    Row{Op::Power, T::Number, T::Number, T::Number},
    Row{Op::Add, T::String, T::String, T::String},
    Row{Op::Add, T::Date, T::DaysDuration, T::Date},
    Row{Op::Add, T::DaysDuration, T::Date, T::Date},
    Row{Op::Add, T::Date, T::MonthsDuration, T::Date},
    Row{Op::Add, T::MonthsDuration, T::Date, T::Date},
    Row{Op::Subtract, T::Date, T::DaysDuration, T::Date},
    Row{Op::Subtract, T::Date, T::MonthsDuration, T::Date},
    Row{Op::Subtract, T::Date, T::Date, T::DaysDuration},
    Row{Op::Add, T::DaysDuration, T::DaysDuration, T::DaysDuration},
    Row{Op::Subtract, T::DaysDuration, T::DaysDuration, T::DaysDuration},
    Row{Op::Multiply, T::DaysDuration, T::Number, T::DaysDuration},
    Row{Op::Multiply, T::Number, T::DaysDuration, T::DaysDuration},
    Row{Op::Divide, T::DaysDuration, T::Number, T::DaysDuration},
    Row{Op::Divide, T::DaysDuration, T::DaysDuration, T::Number},
    Row{Op::Add, T::MonthsDuration, T::MonthsDuration, T::MonthsDuration},
    Row{Op::Subtract, T::MonthsDuration, T::MonthsDuration, T::MonthsDuration},
    Row{Op::Multiply, T::MonthsDuration, T::Number, T::MonthsDuration},
    Row{Op::Multiply, T::Number, T::MonthsDuration, T::MonthsDuration},
    Row{Op::Divide, T::MonthsDuration, T::Number, T::MonthsDuration},
    Row{Op::Divide, T::MonthsDuration, T::MonthsDuration, T::Number},
};

std::string_view symbolOf(Op op)
{
    switch (op) {
    case Op::Add: return "+";
    case Op::Subtract: return "-";
    case Op::Multiply: return "*";
    case Op::Divide: return "/";
    case Op::Power: return "**";
    }
    return "";
}

TypeSet resultsOf(Op op, TypeSet left, TypeSet right)
{
    TypeSet results;
    for (const Row& row : table) {
        if (row.op == op && left.has(row.left) && right.has(row.right))
            results = results | row.result;
    }
    return results;
}

Span spanOf(Op op, const Span& a, const Span& b)
{
    switch (op) {
    case Op::Add: return a + b;
    case Op::Subtract: return a + -b;
    case Op::Multiply: return a * b;
    case Op::Divide: return divide(a, b);
    case Op::Power: return {};
    }
    return {};
}

}  // namespace

Judgement Checker::negated(const Negation& node, const Knowledge& known)
{
    Judgement operand = judge(*node.operand, known);
    StaticType& type = operand.type;
    const TypeSet signedTypes = TypeSet(T::Number) | T::DaysDuration | T::MonthsDuration;
    if ((type.types & signedTypes).isEmpty()) {
        find(*node.operand, fill(checks::noNegative, {typeName(type.types)}));
        return {anything()};
    }
    mustBeAsked(*node.operand, type);
    type.span = -type.span;
    type.written = false;
    type = failing(type, failureWith(type));
    return {type, operand.key.empty() ? "" : "-" + operand.key};
}

Judgement Checker::arithmetic(const Expr& expr, const Arithmetic& node, const Knowledge& known)
{
    Judgement left = judge(*node.left, known);
    Judgement right = judge(*node.right, known);
    Judgement result;
    if (!left.key.empty() && !right.key.empty())
        result.key = "(" + left.key + " " + std::string(symbolOf(node.op)) + " " + right.key + ")";
    StaticType& a = left.type;
    StaticType& b = right.type;
    if (a.types.isAnything() || b.types.isAnything()) {
        result.type = failing(anything(), std::max(failureWith(a), failureWith(b)));
        return result;
    }
    result.type.types = resultsOf(node.op, a.types, b.types);
    if (result.type.types.isEmpty()) {
        find(expr, fill(checks::noSuchArithmetic, {symbolOf(node.op), typeName(a.types), typeName(b.types)}));
        return {anything()};
    }
    mustBeAsked(*node.left, a);
    mustBeAsked(*node.right, b);
    if (a.types.has(T::Number) && b.types.has(T::Number))
        numbers(node, a, b, result.type);
    else if (node.op == Op::Divide && b.types.has(T::Number) && !mustNotBeZero(*node.right, b))
        result.type = failing(result.type, Failure::Told);
    if (a.mayBeNull() || b.mayBeNull())
        result.type = failing(orNull(result.type), std::max(failureWith(a), failureWith(b)));
    return result;
}

/// The unit and span of what arithmetic makes of two numbers.
void Checker::numbers(const Arithmetic& node, const StaticType& a, const StaticType& b, StaticType& result)
{
    result.whole = a.whole && b.whole && node.op != Op::Divide && node.op != Op::Power;
    result.span = spanOf(node.op, a.span, b.span);
    switch (node.op) {
    case Op::Add:
    case Op::Subtract: result.unit = oneUnit(*node.left, a, b); return;
    case Op::Multiply:
        result.unit = a.unit * b.unit;
        result.notZero = isSurelyNotZero(a) && isSurelyNotZero(b);
        return;
    case Op::Divide:
        result.unit = a.unit / b.unit;
        if (!mustNotBeZero(*node.right, b))
            result = failing(result, Failure::Told);
        return;
    case Op::Power: result.unit = powerUnit(*node.right, a, b); return;
    }
}

StaticUnit Checker::powerUnit(const Expr& exponent, const StaticType& a, const StaticType& b)
{
    if (!b.unit.mayBeRatio()) {
        find(exponent, fill(checks::exponentWithUnit, {b.unit.unit.toText()}));
        return {};
    }
    if (a.unit.kind != StaticUnit::Kind::Known)
        return a.unit;
    const auto single = b.span.single();
    const auto whole = single ? single->toInteger() : std::nullopt;
    if (whole && *whole >= -9 && *whole <= 9)
        return StaticUnit::of(a.unit.unit.toPower(static_cast<int>(*whole)));
    return a.unit.unit.isRatio() ? a.unit : StaticUnit{};
}

/// The unit of values that have to be in the same one; said of the first.
StaticUnit Checker::oneUnit(const Expr& at, const StaticType& a, const StaticType& b)
{
    // Zero of one thing is zero of another.
    const auto isZero = [](const StaticType& type) { return type.written && type.span.single() && type.span.single()->isZero(); };
    if (isZero(a) || isZero(b))
        return isZero(a) ? b.unit : a.unit;
    const auto unit = sameUnit(a.unit, b.unit, m_names.subjectUnits());
    if (unit)
        return *unit;
    find(at, fill(checks::unitsDiffer, {nameOf(a.unit.unit), nameOf(b.unit.unit)}));
    return {};
}

/// False, after a warning, where a divisor may be zero.
bool Checker::mustNotBeZero(const Expr& divisor, const StaticType& type)
{
    if (isSurelyNotZero(type))
        return true;
    warn(divisor, fill(checks::mayDivideByZero), false);
    return false;
}

/// What is null where something is not being paid goes into no sum before that is asked.
void Checker::mustBeAsked(const Expr& expr, StaticType& type)
{
    if (!type.nullUntilAsked || !type.mayBeNull())
        return;
    find(expr, fill(checks::mayBeNull));
    type.types = type.types.without(T::Null);
    type.nullUntilAsked = false;
}

/// False, after a complaint, where an option as it is written is none of those there are.
bool Checker::mustBeOption(const Expr& expr, const StaticType& written, const StaticType& among)
{
    if (!written.written || among.written || !written.options || !among.declared)
        return true;
    const std::string& option = written.options->front();
    const std::vector<std::string>& all = *among.declared;
    if (std::find(all.begin(), all.end(), option) != all.end())
        return true;
    std::string list;
    for (const std::string& each : all)
        list += (list.empty() ? "" : ", ") + each;
    find(expr, fill(checks::noSuchOption, {option, list}), nearest(option, all));
    return false;
}

}  // namespace huimin::feel
