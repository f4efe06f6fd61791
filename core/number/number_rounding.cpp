#include <algorithm>
#include <bit>
#include <cassert>

#include "core/number/big_arithmetic.h"
#include "core/number/number.h"
#include "core/number/number_access.h"
#include "core/number/rounding_rule.h"

namespace huimin {

namespace {

using Access = NumberAccess;

/// The most decimals that keep a small numerator times their power of ten within 128 bits.
constexpr int smallPlaces = 18;

/// numerator / denominator (> 0) to a whole number. 2 × remainder could overflow: the two parts are compared instead.
Int128 roundedQuotient(Int128 numerator, Int128 denominator, Rounding rounding)
{
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    if (rest == 0)
        return quotient;
    const Int128 cut = rest < 0 ? -rest : rest;
    const Int128 missing = denominator - cut;
    const auto againstHalf = cut < missing   ? std::strong_ordering::less
                             : missing < cut ? std::strong_ordering::greater
                                             : std::strong_ordering::equal;
    if (!roundsAway(rounding, {numerator < 0, againstHalf, quotient % 2 != 0}))
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

int bitLength(std::int64_t magnitude)
{
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(magnitude)));
}

std::int64_t smallPower(std::int64_t base, int exponent)
{
    std::int64_t result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= base;
    return result;
}

} // namespace

Number Number::rounded(int places, Rounding rounding) const
{
    assert(-6176 <= places && places <= 6176);
    if (!m_big && m_denominator == 1 && places >= 0)
        return *this;
    if (m_big || places > smallPlaces || places < -smallPlaces)
        return big::rounded(*this, places, rounding);
    if (places >= 0) {
        const std::int64_t scale = powerOfTen(places);
        return reduced(roundedQuotient(static_cast<Int128>(m_numerator) * scale, m_denominator, rounding), scale);
    }
    const std::int64_t scale = powerOfTen(-places);
    return fromLowestTerms(roundedQuotient(m_numerator, static_cast<Int128>(m_denominator) * scale, rounding) * scale,
                           1);
}

Number Number::floor() const
{
    return rounded(0, Rounding::Floor);
}

Number Number::ceiling() const
{
    return rounded(0, Rounding::Ceiling);
}

std::optional<Number> Number::power(int exponent) const
{
    if (isZero())
        return exponent < 0 ? std::nullopt : std::optional(Number(exponent == 0 ? 1 : 0));
    if (m_big || exponent < 0 || exponent > 62)
        return big::power(*this, exponent);
    const int bits = std::max(bitLength(m_numerator < 0 ? -m_numerator : m_numerator), bitLength(m_denominator));
    if (bits * exponent > 62)
        return big::power(*this, exponent);
    return Access::small(smallPower(m_numerator, exponent), smallPower(m_denominator, exponent));
}

} // namespace huimin
