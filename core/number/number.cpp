#include "core/number/number.h"

#include <bit>
#include <cassert>
#include <functional>
#include <numeric>

#include "core/number/big_arithmetic.h"
#include "core/number/number_access.h"

namespace huimin {

namespace {

using Access = NumberAccess;

bool bothSmall(const Number& a, const Number& b)
{
    return Access::isSmall(a) && Access::isSmall(b);
}

/// a + b or a - b over different denominators (Knuth, The Art of Computer Programming 2, 4.5.1): the divisors stay
/// small because the common part of the denominators is taken out first.
Number smallSum(const Number& a, const Number& b, bool minus)
{
    const std::int64_t bDenominator = Access::denominator(b);
    const std::int64_t common = commonDivisor(Access::denominator(a), bDenominator);
    const std::int64_t aRest = Access::denominator(a) / common;
    const std::int64_t bRest = bDenominator / common;
    const Int128 left = static_cast<Int128>(Access::numerator(a)) * bRest;
    const Int128 right = static_cast<Int128>(Access::numerator(b)) * aRest;
    const Int128 sum = minus ? left - right : left + right;
    if (common == 1)
        return fromLowestTerms(sum, static_cast<Int128>(aRest) * bRest);
    const std::int64_t again = commonDivisor(static_cast<std::int64_t>(sum % common), common);
    return fromLowestTerms(sum / again, static_cast<Int128>(aRest) * (bDenominator / again));
}

Number smallSumOrDifference(const Number& a, const Number& b, bool minus)
{
    const std::int64_t denominator = Access::denominator(a);
    if (denominator != Access::denominator(b))
        return smallSum(a, b, minus);
    const Int128 left = Access::numerator(a);
    const Int128 right = Access::numerator(b);
    const Int128 sum = minus ? left - right : left + right;
    return denominator == 1 ? fromLowestTerms(sum, 1) : reduced(sum, denominator);
}

/// (an / ad) × (bn / bd), both in lowest terms: what cancels cancels crosswise, so the products are in lowest terms.
Number crosswiseProduct(std::int64_t an, std::int64_t ad, std::int64_t bn, std::int64_t bd)
{
    const std::int64_t first = bd == 1 ? 1 : commonDivisor(an, bd);
    const std::int64_t second = ad == 1 ? 1 : commonDivisor(bn, ad);
    return fromLowestTerms(static_cast<Int128>(an / first) * (bn / second),
                           static_cast<Int128>(ad / second) * (bd / first));
}

} // namespace

std::int64_t commonDivisor(std::int64_t a, std::int64_t b)
{
    // One division brings both down to the smaller one; what follows only shifts and subtracts.
    auto rest = static_cast<std::uint64_t>(a < 0 ? -a : a) % static_cast<std::uint64_t>(b);
    auto other = static_cast<std::uint64_t>(b);
    if (rest == 0)
        return b;
    const int twos = std::countr_zero(rest | other);
    rest >>= std::countr_zero(rest);
    while (other != 0) {
        other >>= std::countr_zero(other);
        if (rest > other)
            std::swap(rest, other);
        other -= rest;
    }
    return static_cast<std::int64_t>(rest << twos);
}

Number fromLowestTerms(Int128 numerator, Int128 denominator)
{
    if (fitsSmall(numerator) && fitsSmall(denominator))
        return Access::small(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
    return big::fromParts(numerator, denominator);
}

Number reduced(Int128 numerator, Int128 denominator)
{
    if (fitsSmall(numerator) && fitsSmall(denominator)) {
        const auto small = static_cast<std::int64_t>(denominator);
        const std::int64_t common = commonDivisor(static_cast<std::int64_t>(numerator), small);
        return Access::small(static_cast<std::int64_t>(numerator) / common, small / common);
    }
    Int128 divisor = denominator;
    Int128 rest = numerator < 0 ? -numerator : numerator;
    while (rest != 0)
        divisor = std::exchange(rest, divisor % rest);
    return fromLowestTerms(numerator / divisor, denominator / divisor);
}

Number::Number(std::int64_t integer)
{
    if (fitsSmall(integer))
        m_numerator = integer;
    else
        *this = big::fromParts(integer, 1);
}

Number Number::ratio(std::int64_t numerator, std::int64_t denominator)
{
    assert(denominator != 0);
    if (denominator < 0)
        return reduced(-static_cast<Int128>(numerator), -static_cast<Int128>(denominator));
    return reduced(numerator, denominator);
}

Number Number::operator-() const
{
    return m_big ? big::negate(*this) : Access::small(-m_numerator, m_denominator);
}

Number operator+(const Number& a, const Number& b)
{
    return bothSmall(a, b) ? smallSumOrDifference(a, b, false) : big::add(a, b);
}

Number operator-(const Number& a, const Number& b)
{
    return bothSmall(a, b) ? smallSumOrDifference(a, b, true) : big::subtract(a, b);
}

Number operator*(const Number& a, const Number& b)
{
    if (!bothSmall(a, b))
        return big::multiply(a, b);
    return crosswiseProduct(a.m_numerator, a.m_denominator, b.m_numerator, b.m_denominator);
}

Number operator/(const Number& a, const Number& b)
{
    assert(!b.isZero());
    if (!bothSmall(a, b))
        return big::divide(a, b);
    if (b.m_numerator < 0)
        return crosswiseProduct(a.m_numerator, a.m_denominator, -b.m_denominator, -b.m_numerator);
    return crosswiseProduct(a.m_numerator, a.m_denominator, b.m_denominator, b.m_numerator);
}

bool operator==(const Number& a, const Number& b)
{
    if (bothSmall(a, b))
        return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
    return Access::isSmall(a) == Access::isSmall(b) && big::equal(a, b);
}

std::strong_ordering operator<=>(const Number& a, const Number& b)
{
    if (!bothSmall(a, b))
        return big::compare(a, b);
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    const Int128 left = static_cast<Int128>(a.m_numerator) * b.m_denominator;
    const Int128 right = static_cast<Int128>(b.m_numerator) * a.m_denominator;
    return left < right   ? std::strong_ordering::less
           : right < left ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

bool Number::isZero() const
{
    return !m_big && m_numerator == 0;
}

bool Number::isNegative() const
{
    return m_big ? big::isNegative(*this) : m_numerator < 0;
}

bool Number::isInteger() const
{
    return m_big ? big::isInteger(*this) : m_denominator == 1;
}

Number Number::abs() const
{
    return isNegative() ? -*this : *this;
}

std::optional<std::int64_t> Number::toInteger() const
{
    if (!m_big)
        return m_denominator == 1 ? std::optional(m_numerator) : std::nullopt;
    // The one machine integer that the symmetrical small form leaves out.
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    return *this == Number(least) ? std::optional(least) : std::nullopt;
}

std::size_t Number::hash() const
{
    if (m_big)
        return big::hash(*this);
    const std::hash<std::int64_t> hash;
    return hash(m_numerator) * 1'000'003 + hash(m_denominator);
}

} // namespace huimin
