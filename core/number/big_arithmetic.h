#pragma once
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/number/number.h"
#include "core/number/number_access.h"

/// What the small form cannot do: the same operations on unbounded rationals. Each takes numbers of either form and
/// gives back the form that fits. Declared here without Boost, which takes seconds to compile.
namespace huimin::big {

Number add(const Number& a, const Number& b);
Number subtract(const Number& a, const Number& b);
Number multiply(const Number& a, const Number& b);
/// b is not zero.
Number divide(const Number& a, const Number& b);
Number negate(const Number& a);
bool equal(const Number& a, const Number& b);
std::strong_ordering compare(const Number& a, const Number& b);
/// numerator / denominator in lowest terms, denominator > 0.
Number fromParts(Int128 numerator, Int128 denominator);

bool isNegative(const Number& a);
bool isInteger(const Number& a);
std::size_t hash(const Number& a);
Number rounded(const Number& a, int places, Rounding rounding);
/// Nullopt where numerator or denominator would pass 100,000 bits. The base is not zero.
std::optional<Number> power(const Number& base, int exponent);

/// digits × 10^exponent; `digits` is not empty and holds nothing else.
Number fromDecimal(bool negative, std::string_view digits, int exponent);
/// The value to 34 significant digits, as `Number::toString` prints it.
std::string toString(const Number& a);
/// All the digits of an integer's magnitude, without sign.
std::string digitsOf(const Number& integer);

} // namespace huimin::big
