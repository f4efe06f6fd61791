// Numeric built-ins but the rounding ones (rounding.cpp): DMN 1.5, 10.3.4.5.
#include <array>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/builtins/rounding.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// The size of a number whose sign is not known: never below zero, never beyond the farther end of its span.
Value absOfEitherSign(const Value& given, const Measured& number, const Unknown& sign)
{
    const Span mirrored = hull(number.span, -number.span);
    return numberWithin(dependingOn({&sign, given.unknown()}), intersect(mirrored, Span::atLeast(0)));
}

Value absolute(Arguments arguments, const Environment&)
{
    const Value& given = arguments[0];
    if (const auto* days = given.as<DaysDuration>())
        return DaysDuration{days->seconds.abs()};
    if (const auto* months = given.as<MonthsDuration>())
        return MonthsDuration{months->months < 0 ? -months->months : months->months};
    const auto number = measureNumber(given);
    if (!number)
        return wrongType("n", BasicType::Number, given);
    const Value negative = compare(Comparator::Less, given, 0);
    if (negative.unknown())
        return absOfEitherSign(given, *number, *negative.unknown());
    return negative.isTrue() ? negate(given) : given;
}

/// Floored: the result has the divisor's sign.
Value modulo(Arguments arguments, const Environment&)
{
    const Number* dividend = arguments[0].as<Number>();
    const Number* divisor = arguments[1].as<Number>();
    if (!dividend)
        return wrongType("dividend", BasicType::Number, arguments[0]);
    if (!divisor)
        return wrongType("divisor", BasicType::Number, arguments[1]);
    if (divisor->isZero())
        return Value::null(fill(reasons::divisionByZero));
    return *dividend - *divisor * (*dividend / *divisor).floor();
}

/// A function of one number that may have no result.
template <std::optional<Number> (*Function)(const Number&)>
Value irrational(Arguments arguments, const Environment&)
{
    const Number* number = arguments[0].as<Number>();
    if (!number)
        return wrongType("number", BasicType::Number, arguments[0]);
    const auto result = Function(*number);
    return result ? Value(*result) : Value::null(fill(reasons::noRealResult, {number->toString()}));
}

bool isEven(const Number& number)
{
    return (number / Number(2)).isInteger();
}

Value even(Arguments arguments, const Environment&)
{
    const Number* number = arguments[0].as<Number>();
    return number ? Value(isEven(*number)) : wrongType("number", BasicType::Number, arguments[0]);
}

Value odd(Arguments arguments, const Environment&)
{
    const Number* number = arguments[0].as<Number>();
    return number ? Value(number->isInteger() && !isEven(*number)) : wrongType("number", BasicType::Number, arguments[0]);
}

constexpr std::array table{
    Builtin{"decimal", "n, scale", "number<u>, number -> rounded number<u>",
            {"舍入到小数位，五取偶", "rounds to decimals, a half to the even digit"},
            "decimal(2.5, 0) = 2", OnUnknown::Handles, roundHalfEven},
    Builtin{"floor", "n, scale?", "number<u>, number -> rounded number<u>",
            {"向下舍入", "rounds down to the next lower value"}, "floor(-1.5) = -2",
            OnUnknown::Handles, roundToFloor},
    Builtin{"ceiling", "n, scale?", "number<u>, number -> rounded number<u>",
            {"向上舍入", "rounds up to the next higher value"}, "ceiling(-1.5) = -1",
            OnUnknown::Handles, roundToCeiling},
    Builtin{"round up", "n, scale", "number<u>, number -> rounded number<u>",
            {"向远离零的方向舍入", "rounds away from zero"}, "round up(-1.121, 2) = -1.13",
            OnUnknown::Handles, roundUp},
    Builtin{"round down", "n, scale", "number<u>, number -> rounded number<u>",
            {"向零的方向舍入（截去）", "rounds towards zero (cuts off)"},
            "round down(-1.129, 2) = -1.12", OnUnknown::Handles, roundDown},
    Builtin{"round half up", "n, scale", "number<u>, number -> rounded number<u>",
            {"四舍五入", "rounds to the nearest, a half away from zero"},
            "round half up(33.335, 2) = 33.34", OnUnknown::Handles, roundHalfUp},
    Builtin{"round half down", "n, scale", "number<u>, number -> rounded number<u>",
            {"五舍六入", "rounds to the nearest, a half towards zero"},
            "round half down(33.335, 2) = 33.33", OnUnknown::Handles, roundHalfDown},
    Builtin{"abs", "n", "a:number/days/months -> size a",
            {"绝对值", "the size without the sign"}, "abs(-3) = 3", OnUnknown::Handles, absolute},
    Builtin{"modulo", "dividend, divisor", "number<u>, number<u> -> divided number<u>?",
            {"除后的余数，符号随除数", "the remainder, with the sign of the divisor"},
            "modulo(-12, 5) = 3", OnUnknown::Depends, modulo},
    Builtin{"sqrt", "number", "number -> size number?",
            {"平方根，舍入到 34 位", "the square root, rounded to 34 digits"}, "sqrt(16) = 4",
            OnUnknown::Depends, irrational<squareRoot>},
    Builtin{"log", "number", "number -> number?",
            {"自然对数，舍入到 34 位", "the natural logarithm, rounded to 34 digits"}, "log(1) = 0",
            OnUnknown::Depends, irrational<naturalLogarithm>},
    Builtin{"exp", "number", "number -> size number?",
            {"e 的乘方，舍入到 34 位", "e to this power, rounded to 34 digits"}, "exp(0) = 1",
            OnUnknown::Depends, irrational<exponential>},
    Builtin{"odd", "number", "number<u> -> boolean",
            {"是否奇数", "whether it is odd"}, "odd(5) = true", OnUnknown::Depends, odd},
    Builtin{"even", "number", "number<u> -> boolean",
            {"是否偶数", "whether it is even"}, "even(5) = false", OnUnknown::Depends, even},
};

}  // namespace

std::span<const Builtin> numericBuiltins()
{
    return table;
}

}  // namespace huimin::feel
