#include "core/number/big_arithmetic.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/number/big_number.h"
#include "core/number/rounding_rule.h"

namespace huimin::big {

namespace {

using Access = NumberAccess;
using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

constexpr std::size_t mostBits = 100'000;

BigInteger magnitudeOf(const BigInteger& value)
{
    return value < 0 ? BigInteger(-value) : value;
}

std::size_t bitLength(const BigInteger& value)
{
    return value == 0 ? 0 : msb(magnitudeOf(value)) + 1;
}

bool fitsSmall(const BigInteger& value)
{
    return bitLength(value) <= 63;
}

/// value / step to a whole number, step > 0.
BigInteger roundedQuotient(const BigInteger& value, const BigInteger& step, Rounding rounding)
{
    BigInteger quotient;
    BigInteger rest;
    divide_qr(value, step, quotient, rest);
    if (rest == 0)
        return quotient;
    const int againstHalf = BigInteger(magnitudeOf(rest) * 2).compare(step);
    if (roundsAway(rounding, {value < 0, againstHalf <=> 0, bit_test(magnitudeOf(quotient), 0)}))
        quotient += value < 0 ? -1 : 1;
    return quotient;
}

/// base to the exponent; nullopt where it passes 100,000 bits, told as far as possible before the work is done.
std::optional<BigInteger> boundedPower(const BigInteger& base, unsigned exponent)
{
    const std::size_t bits = bitLength(base);
    if (bits > 1 && (bits - 1) * exponent >= mostBits)
        return std::nullopt;
    BigInteger result = pow(base, bits > 1 ? exponent : exponent % 2 + 2);
    if (bitLength(result) > mostBits)
        return std::nullopt;
    return result;
}

} // namespace

BigRational valueOf(const Number& number)
{
    if (!Access::isSmall(number))
        return Access::big(number).value;
    return BigRational(Access::numerator(number), Access::denominator(number));
}

Number numberOf(BigRational value)
{
    const BigInteger top = numerator(value);
    const BigInteger bottom = denominator(value);
    if (fitsSmall(top) && fitsSmall(bottom))
        return Access::small(top.convert_to<std::int64_t>(), bottom.convert_to<std::int64_t>());
    return Access::unbounded(std::make_shared<const Access::Big>(Access::Big{std::move(value)}));
}

BigInteger powerOfTen(int exponent)
{
    return pow(BigInteger(10), static_cast<unsigned>(exponent));
}

Number add(const Number& a, const Number& b)
{
    return numberOf(valueOf(a) + valueOf(b));
}

Number subtract(const Number& a, const Number& b)
{
    return numberOf(valueOf(a) - valueOf(b));
}

Number multiply(const Number& a, const Number& b)
{
    return numberOf(valueOf(a) * valueOf(b));
}

Number divide(const Number& a, const Number& b)
{
    return numberOf(valueOf(a) / valueOf(b));
}

Number negate(const Number& a)
{
    return numberOf(-valueOf(a));
}

bool equal(const Number& a, const Number& b)
{
    return Access::big(a).value == Access::big(b).value;
}

std::strong_ordering compare(const Number& a, const Number& b)
{
    return valueOf(a).compare(valueOf(b)) <=> 0;
}

Number fromParts(Int128 top, Int128 bottom)
{
    return numberOf(BigRational(BigInteger(top), BigInteger(bottom)));
}

bool isNegative(const Number& a)
{
    return Access::big(a).value < 0;
}

bool isInteger(const Number& a)
{
    return denominator(Access::big(a).value) == 1;
}

std::size_t hash(const Number& a)
{
    return std::hash<BigRational>()(Access::big(a).value);
}

Number rounded(const Number& a, int places, Rounding rounding)
{
    const BigRational value = valueOf(a);
    const BigInteger scale = powerOfTen(std::abs(places));
    if (places >= 0)
        return numberOf(BigRational(roundedQuotient(numerator(value) * scale, denominator(value), rounding), scale));
    return numberOf(BigRational(roundedQuotient(numerator(value), denominator(value) * scale, rounding) * scale));
}

std::optional<Number> power(const Number& base, int exponent)
{
    const BigRational value = valueOf(base);
    const auto times = exponent < 0 ? 0u - static_cast<unsigned>(exponent) : static_cast<unsigned>(exponent);
    auto top = boundedPower(numerator(value), times);
    auto bottom = boundedPower(denominator(value), times);
    if (!top || !bottom)
        return std::nullopt;
    return numberOf(exponent < 0 ? BigRational(*bottom, *top) : BigRational(*top, *bottom));
}

} // namespace huimin::big
