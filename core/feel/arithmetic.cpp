// Arithmetic over every pair of types, as one table (DMN 1.5, tables 55-58), and over what is not known.
#include <algorithm>
#include <array>

#include "core/feel/cost.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"
#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

using Op = ArithmeticOperator;

Value outOfRange()
{
    return Value::null(fill(reasons::dateOutOfRange));
}

Value dateOrNull(const std::optional<Date>& date)
{
    return date ? Value(*date) : outOfRange();
}

const Number secondsPerDay(86'400);

// One function for each row of the table below. The types are those of the row.
Value addNumbers(const Value& a, const Value& b) { return *a.as<Number>() + *b.as<Number>(); }
Value subtractNumbers(const Value& a, const Value& b) { return *a.as<Number>() - *b.as<Number>(); }
Value multiplyNumbers(const Value& a, const Value& b) { return *a.as<Number>() * *b.as<Number>(); }
Value divideNumbers(const Value& a, const Value& b)
{
    if (b.as<Number>()->isZero())
        return Value::null(fill(reasons::divisionByZero));
    return *a.as<Number>() / *b.as<Number>();
}
Value powerOfNumbers(const Value& a, const Value& b)
{
    const auto result = power(*a.as<Number>(), *b.as<Number>());
    return result ? Value(*result) : Value::null(fill(reasons::noRealPower));
}
Value joinTexts(const Value& a, const Value& b)
{
    const std::string& left = *a.as<std::string>();
    const std::string& right = *b.as<std::string>();
    return left.size() + right.size() > mostBytes ? Value::null(fill(reasons::resultTooLarge)) : Value(left + right);
}

Value addDays(Date date, const Number& seconds)
{
    const auto days = (seconds / secondsPerDay).floor().toInteger();
    return days ? dateOrNull(date.plusDays(*days)) : outOfRange();
}
Value datePlusDays(const Value& a, const Value& b) { return addDays(*a.as<Date>(), b.as<DaysDuration>()->seconds); }
Value dateMinusDays(const Value& a, const Value& b) { return addDays(*a.as<Date>(), -b.as<DaysDuration>()->seconds); }
Value datePlusMonths(const Value& a, const Value& b) { return dateOrNull(a.as<Date>()->plusMonths(b.as<MonthsDuration>()->months)); }
Value dateMinusMonths(const Value& a, const Value& b) { return dateOrNull(a.as<Date>()->plusMonths(-b.as<MonthsDuration>()->months)); }
Value daysBetween(const Value& a, const Value& b)
{
    return DaysDuration{Number(a.as<Date>()->dayNumber() - b.as<Date>()->dayNumber()) * secondsPerDay};
}

Value addDayDurations(const Value& a, const Value& b) { return DaysDuration{a.as<DaysDuration>()->seconds + b.as<DaysDuration>()->seconds}; }
Value subtractDayDurations(const Value& a, const Value& b) { return DaysDuration{a.as<DaysDuration>()->seconds - b.as<DaysDuration>()->seconds}; }
Value scaleDays(const Value& a, const Value& b) { return DaysDuration{a.as<DaysDuration>()->seconds * *b.as<Number>()}; }
Value divideDays(const Value& a, const Value& b)
{
    if (b.as<Number>()->isZero())
        return Value::null(fill(reasons::divisionByZero));
    return DaysDuration{a.as<DaysDuration>()->seconds / *b.as<Number>()};
}
Value ratioOfDays(const Value& a, const Value& b)
{
    const Number& divisor = b.as<DaysDuration>()->seconds;
    return divisor.isZero() ? Value::null(fill(reasons::divisionByZero)) : Value(a.as<DaysDuration>()->seconds / divisor);
}

/// Months are whole: a fraction of one is cut off (DMN 1.5, table 57).
Value wholeMonthsOf(const Number& months)
{
    const auto whole = months.rounded(0, Rounding::Down).toInteger();
    return whole ? Value(MonthsDuration{*whole}) : outOfRange();
}
Number monthsOf(const Value& value) { return Number(static_cast<std::int64_t>(value.as<MonthsDuration>()->months)); }
Value addMonthDurations(const Value& a, const Value& b) { return wholeMonthsOf(monthsOf(a) + monthsOf(b)); }
Value subtractMonthDurations(const Value& a, const Value& b) { return wholeMonthsOf(monthsOf(a) - monthsOf(b)); }
Value scaleMonths(const Value& a, const Value& b) { return wholeMonthsOf(monthsOf(a) * *b.as<Number>()); }
Value divideMonths(const Value& a, const Value& b)
{
    if (b.as<Number>()->isZero())
        return Value::null(fill(reasons::divisionByZero));
    return wholeMonthsOf(monthsOf(a) / *b.as<Number>());
}
Value ratioOfMonths(const Value& a, const Value& b)
{
    return monthsOf(b).isZero() ? Value::null(fill(reasons::divisionByZero)) : Value(monthsOf(a) / monthsOf(b));
}

template <Value (*Function)(const Value&, const Value&)>
Value swapped(const Value& a, const Value& b)
{
    return Function(b, a);
}

struct Row {
    ArithmeticOperator op;
    BasicType left;
    BasicType right;
    Value (*compute)(const Value&, const Value&);
};

using T = BasicType;
constexpr std::array table{
    Row{Op::Add, T::Number, T::Number, addNumbers},
    Row{Op::Subtract, T::Number, T::Number, subtractNumbers},
    Row{Op::Multiply, T::Number, T::Number, multiplyNumbers},
    Row{Op::Divide, T::Number, T::Number, divideNumbers},
    Row{Op::Power, T::Number, T::Number, powerOfNumbers},
    Row{Op::Add, T::String, T::String, joinTexts},
    Row{Op::Add, T::Date, T::DaysDuration, datePlusDays},
    Row{Op::Add, T::DaysDuration, T::Date, swapped<datePlusDays>},
    Row{Op::Add, T::Date, T::MonthsDuration, datePlusMonths},
    Row{Op::Add, T::MonthsDuration, T::Date, swapped<datePlusMonths>},
    Row{Op::Subtract, T::Date, T::DaysDuration, dateMinusDays},
    Row{Op::Subtract, T::Date, T::MonthsDuration, dateMinusMonths},
    Row{Op::Subtract, T::Date, T::Date, daysBetween},
    Row{Op::Add, T::DaysDuration, T::DaysDuration, addDayDurations},
    Row{Op::Subtract, T::DaysDuration, T::DaysDuration, subtractDayDurations},
    Row{Op::Multiply, T::DaysDuration, T::Number, scaleDays},
    Row{Op::Multiply, T::Number, T::DaysDuration, swapped<scaleDays>},
    Row{Op::Divide, T::DaysDuration, T::Number, divideDays},
    Row{Op::Divide, T::DaysDuration, T::DaysDuration, ratioOfDays},
    Row{Op::Add, T::MonthsDuration, T::MonthsDuration, addMonthDurations},
    Row{Op::Subtract, T::MonthsDuration, T::MonthsDuration, subtractMonthDurations},
    Row{Op::Multiply, T::MonthsDuration, T::Number, scaleMonths},
    Row{Op::Multiply, T::Number, T::MonthsDuration, swapped<scaleMonths>},
    Row{Op::Divide, T::MonthsDuration, T::Number, divideMonths},
    Row{Op::Divide, T::MonthsDuration, T::MonthsDuration, ratioOfMonths},
};

const Row* rowFor(Op op, BasicType left, BasicType right)
{
    for (const Row& row : table) {
        if (row.op == op && row.left == left && row.right == right)
            return &row;
    }
    return nullptr;
}

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

/// A number that lies in the span, and is this form of facts where that is linear; known where the span holds one number.
Value measuredNumber(Unknown result, Span span, std::optional<LinearForm> form)
{
    if (form)
        span = intersect(span, spanOf(*form, result.constraints));
    if (const auto single = span.single())
        return *single;
    result.kind = Unknown::Kind::Number;
    result.span = std::move(span);
    result.form = std::move(form);
    return result;
}

std::optional<LinearForm> linear(Op op, const Measured& a, const Measured& b)
{
    if (!a.form || !b.form)
        return std::nullopt;
    switch (op) {
    case Op::Add: return *a.form + *b.form;
    case Op::Subtract: return *a.form + *b.form * Number(-1);
    case Op::Multiply:
        if (a.form->isConstant())
            return *b.form * a.form->constant();
        return b.form->isConstant() ? std::optional(*a.form * b.form->constant()) : std::nullopt;
    case Op::Divide:
        if (!b.form->isConstant() || b.form->constant().isZero())
            return std::nullopt;
        return *a.form * (Number(1) / b.form->constant());
    case Op::Power: return std::nullopt;
    }
    return std::nullopt;
}

bool isLarge(const std::optional<Span::End>& end)
{
    return end && bitsOf(end->at) > mostBits / 2;
}

/// Numbers whose bounds, or the form they have, have grown too long to reckon on with: then nothing is said of the result.
bool isLarge(const Measured& a)
{
    const auto isLargeForm = [](const LinearForm& form) {
        return bitsOf(form.constant()) > mostBits / 2 ||
               std::any_of(form.parts().begin(), form.parts().end(),
                           [](const LinearForm::Part& part) { return bitsOf(part.coefficient) > mostBits / 2; });
    };
    return isLarge(a.span.low) || isLarge(a.span.high) || (a.form && isLargeForm(*a.form));
}

Value unknownNumbers(Op op, const Measured& a, const Measured& b)
{
    if (isLarge(a) || isLarge(b))
        return measuredNumber(dependingOn({a.unknown, b.unknown}), {}, std::nullopt);
    if (op == Op::Divide && b.span.single() && b.span.single()->isZero())
        return Value::null(fill(reasons::divisionByZero));
    Unknown result = dependingOn({a.unknown, b.unknown});
    switch (op) {
    case Op::Add: return measuredNumber(std::move(result), a.span + b.span, linear(op, a, b));
    case Op::Subtract: return measuredNumber(std::move(result), a.span + -b.span, linear(op, a, b));
    case Op::Multiply: return measuredNumber(std::move(result), a.span * b.span, linear(op, a, b));
    case Op::Divide: return measuredNumber(std::move(result), divide(a.span, b.span), linear(op, a, b));
    case Op::Power: return measuredNumber(std::move(result), {}, std::nullopt);
    }
    return result;
}

/// A not-known date moved by a known whole number of days stays linear; by months it keeps its order and no more.
Value movedDate(const Measured& date, const Value& by, bool backwards)
{
    Unknown result = dependingOn({date.unknown, by.unknown()});
    if (const auto* days = by.as<DaysDuration>()) {
        Number count = (days->seconds / secondsPerDay).floor();
        if (backwards)
            count = (-days->seconds / secondsPerDay).floor();
        result.kind = Unknown::Kind::Date;
        result.span = date.span + Span::only(count);
        if (date.form)
            result.form = *date.form + LinearForm(count);
    } else if (const auto* months = by.as<MonthsDuration>()) {
        const auto moved = [&](const Span::End& end) -> std::optional<Span::End> {
            const auto day = Date::fromDayNumber(end.at.toInteger().value_or(0));
            const auto to = day ? day->plusMonths(backwards ? -months->months : months->months) : std::nullopt;
            return to ? std::optional(Span::End{Number(to->dayNumber()), false}) : std::nullopt;
        };
        result.kind = Unknown::Kind::Date;
        result.span.low = date.span.low ? moved(*date.span.low) : std::nullopt;
        result.span.high = date.span.high ? moved(*date.span.high) : std::nullopt;
    }
    return result;
}

bool isDuration(const Value& value)
{
    return value.as<DaysDuration>() || value.as<MonthsDuration>();
}

bool isUnknownDate(const Value& value)
{
    return value.unknown() && value.unknown()->kind == Unknown::Kind::Date;
}

Value arithmeticOnUnknown(Op op, const Value& a, const Value& b)
{
    if (a.isNull() || b.isNull())
        return Value::null(fill(reasons::noSuchArithmetic, {symbolOf(op), typeName(a), typeName(b)}));
    if (isUnknownDate(a) && isDuration(b) && (op == Op::Add || op == Op::Subtract))
        return movedDate(*measureDate(a), b, op == Op::Subtract);
    if (isUnknownDate(b) && isDuration(a) && op == Op::Add)
        return movedDate(*measureDate(b), a, false);
    const auto left = measureNumber(a);
    const auto right = measureNumber(b);
    const bool oneIsNumber = typeOf(a) == BasicType::Number || typeOf(b) == BasicType::Number;
    if (left && right && oneIsNumber)
        return unknownNumbers(op, *left, *right);
    return dependingOn({a.unknown(), b.unknown()});
}

}  // namespace

Value arithmetic(ArithmeticOperator op, const Value& a, const Value& b)
{
    if (a.unknown() || b.unknown())
        return arithmeticOnUnknown(op, a, b);
    if (const Row* row = rowFor(op, typeOf(a), typeOf(b))) {
        const bool isTooLarge = a.as<Number>() && b.as<Number>() && bitsOf(*a.as<Number>()) + bitsOf(*b.as<Number>()) > mostBits;
        return isTooLarge ? Value::null(fill(reasons::resultTooLarge)) : row->compute(a, b);
    }
    if (a.nullReason())
        return a;
    if (b.nullReason())
        return b;
    return Value::null(fill(reasons::noSuchArithmetic, {symbolOf(op), typeName(a), typeName(b)}));
}

Value negate(const Value& a)
{
    if (const auto* months = a.as<MonthsDuration>())
        return MonthsDuration{-months->months};
    if (const auto* days = a.as<DaysDuration>())
        return DaysDuration{-days->seconds};
    return arithmetic(Op::Subtract, Number(0), a);
}

}  // namespace huimin::feel
