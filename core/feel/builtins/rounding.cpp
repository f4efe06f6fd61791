#include "core/feel/builtins/rounding.h"

#include <algorithm>

#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

// DMN 1.5, 10.3.4.5: the scales a decimal128 has.
constexpr std::int64_t leastScale = -6111;
constexpr std::int64_t greatestScale = 6176;

/// Whether the value can be nothing but whole whatever the facts are.
bool isWhole(const Measured& number)
{
    return number.form && number.form->constant().isInteger() &&
           std::all_of(number.form->parts().begin(), number.form->parts().end(), [](const LinearForm::Part& part) {
               return part.term.isWhole() && part.coefficient.isInteger();
           });
}

/// Rounding keeps the order, so the ends of the span round to the ends of the result's. An end that was not reached
/// may be reached after rounding.
Value roundUnknown(const Measured& number, int places, Rounding rounding)
{
    const auto roundedEnd = [&](const std::optional<Span::End>& end) -> std::optional<Span::End> {
        return end ? std::optional(Span::End{end->at.rounded(places, rounding), false}) : std::nullopt;
    };
    return numberWithin(*number.unknown, {roundedEnd(number.span.low), roundedEnd(number.span.high)});
}

Value roundTo(Arguments arguments, Rounding rounding)
{
    const Value& given = arguments[0];
    const Value scale = arguments.size() > 1 ? arguments[1] : Value(0);
    const auto number = measureNumber(given);
    if (!number)
        return wrongType("n", BasicType::Number, given);
    if (!measureNumber(scale))
        return wrongType("scale", BasicType::Number, scale);
    if (scale.unknown())
        return numberWithin(hangingOn(arguments), {});
    const auto places = scale.as<Number>()->rounded(0, Rounding::Down).toInteger();
    if (!places || *places < leastScale || *places > greatestScale)
        return Value::null(fill(reasons::scaleOutOfRange, {scale.as<Number>()->toString()}));
    if (const Number* known = given.as<Number>())
        return known->rounded(static_cast<int>(*places), rounding);
    return *places >= 0 && isWhole(*number) ? given : roundUnknown(*number, static_cast<int>(*places), rounding);
}

}  // namespace

Value roundHalfEven(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::HalfEven);
}

Value roundHalfUp(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::HalfUp);
}

Value roundHalfDown(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::HalfDown);
}

Value roundUp(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::Up);
}

Value roundDown(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::Down);
}

Value roundToFloor(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::Floor);
}

Value roundToCeiling(Arguments arguments, const Environment&)
{
    return roundTo(arguments, Rounding::Ceiling);
}

}  // namespace huimin::feel
