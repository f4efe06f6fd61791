#include "core/determination/rounded_amount.h"

namespace huimin {

Value rounded(const Value& value, int decimals, Rounding rounding)
{
    if (const Number* number = value.as<Number>())
        return number->rounded(decimals, rounding);
    const Unknown* unknown = value.unknown();
    if (!unknown)
        return value;
    Unknown result = *unknown;
    result.kind = Unknown::Kind::Number;
    for (auto* end : {&result.span.low, &result.span.high}) {
        if (*end)
            *end = Span::End{(*end)->at.rounded(decimals, rounding), false};
    }
    if (const auto single = result.span.single())
        return *single;
    return result;
}

Value withoutForm(const Value& value)
{
    if (!value.unknown() || !value.unknown()->form)
        return value;
    Unknown result = *value.unknown();
    result.form.reset();
    return result;
}

Value clampedAtZero(const Value& value)
{
    if (const Number* number = value.as<Number>())
        return number->isNegative() ? Value(Number(0)) : value;
    const Unknown* unknown = value.unknown();
    if (!unknown)
        return value;
    Unknown result = *unknown;
    const bool mayBeNegative = !result.span.low || result.span.low->at.isNegative();
    if (!mayBeNegative)
        return value;
    if (result.span.high && (result.span.high->at.isNegative() || result.span.high->at.isZero()))
        return Number(0);
    result.kind = Unknown::Kind::Number;
    result.span.low = Span::End{Number(0), false};
    result.form.reset();
    return result;
}

}  // namespace huimin
