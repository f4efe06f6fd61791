#pragma once
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

#include "core/number/number.h"

namespace huimin {

/// 128 bits hold any product of two small halves and the sum of two such products.
__extension__ typedef __int128 Int128;

/// The way into a number's representation, for the files of core/number alone.
struct NumberAccess {
    using Big = Number::Big;

    static bool isSmall(const Number& number) { return !number.m_big; }
    static std::int64_t numerator(const Number& number) { return number.m_numerator; }
    static std::int64_t denominator(const Number& number) { return number.m_denominator; }
    static const Big& big(const Number& number) { return *number.m_big; }

    /// A small number from what is already in lowest terms, with a numerator that `fitsSmall` allows.
    static Number small(std::int64_t numerator, std::int64_t denominator)
    {
        Number number;
        number.m_numerator = numerator;
        number.m_denominator = denominator;
        return number;
    }
    /// An unbounded number; its value must not fit the small form.
    static Number unbounded(std::shared_ptr<const Big> big)
    {
        Number number;
        number.m_big = std::move(big);
        return number;
    }
};

/// Whether a value can be half of a small number: symmetrical, so that negation never overflows.
inline bool fitsSmall(Int128 value)
{
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    return -most <= value && value <= most;
}

/// 10 to a power from 0 to 18.
inline std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// The greatest common divisor of |a| and b, where b > 0 and a is in the small range.
std::int64_t commonDivisor(std::int64_t a, std::int64_t b);

/// numerator / denominator with denominator > 0, brought to lowest terms and to the form that fits.
Number reduced(Int128 numerator, Int128 denominator);
/// The same for what is already in lowest terms.
Number fromLowestTerms(Int128 numerator, Int128 denominator);

} // namespace huimin
