#include <boost/multiprecision/cpp_dec_float.hpp>
#include <climits>
#include <utility>

#include "core/number/big_number.h"
#include "core/number/number.h"

// Every function computes with far more than 34 digits and rounds once at the end. cpp_dec_float's last digits are not
// to be trusted (its division is not correctly rounded), which is what the guard digits are for.
namespace huimin {

namespace {

using boost::multiprecision::denominator;
using boost::multiprecision::numerator;
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<120>, boost::multiprecision::et_off>;

constexpr int keptDigits = 100;
/// e to this power has 100,000 bits, the size that whole powers stop at.
constexpr int largestLogarithm = 69'314;

Decimal decimalOf(const BigRational& value)
{
    return Decimal(numerator(value)) / Decimal(denominator(value));
}

/// The value, 100 digits of which are sure, rounded to 34.
Number numberOf(const Decimal& value)
{
    if (value == 0)
        return Number();
    const int places = keptDigits - static_cast<int>(ilogb(value));
    const BigInteger digits = Decimal(value * pow(Decimal(10), places)).convert_to<BigInteger>();
    if (places >= 0)
        return big::roundedToSignificant(BigRational(digits, big::powerOfTen(places)));
    return big::roundedToSignificant(BigRational(BigInteger(digits * big::powerOfTen(-places))));
}

/// The n-th root of value ≥ 0 when it is whole (Newton's method from above), else nullopt.
std::optional<BigInteger> exactRoot(const BigInteger& value, unsigned n)
{
    if (value < 2)
        return value;
    const auto bits = static_cast<unsigned>(msb(value)) + 1;
    if (bits <= n)
        return std::nullopt;
    BigInteger root = BigInteger(1) << (bits / n + 1);
    while (true) {
        BigInteger next = (root * (n - 1) + value / pow(root, n - 1)) / n;
        if (next >= root)
            break;
        root = std::move(next);
    }
    return pow(root, n) == value ? std::optional(root) : std::nullopt;
}

std::optional<Number> exactRoot(const BigRational& value, unsigned n)
{
    auto top = exactRoot(numerator(value), n);
    auto bottom = exactRoot(denominator(value), n);
    if (!top || !bottom)
        return std::nullopt;
    return big::numberOf(BigRational(*top, *bottom));
}

/// ln x for x > 0. Near 1 a logarithm of a rounded x would lose its digits, so there the series
/// 2 (z + z³/3 + z⁵/5 + …) of the exact z = (x - 1) / (x + 1) is summed.
Decimal logarithm(const BigRational& x)
{
    const BigRational exact = BigRational(x - 1) / BigRational(x + 1);
    if (abs(exact) > BigRational(1, 8))
        return log(Decimal(numerator(x))) - log(Decimal(denominator(x)));
    const Decimal z = decimalOf(exact);
    const Decimal square = z * z;
    Decimal term = z;
    Decimal sum = z;
    for (int odd = 3; odd < 140; odd += 2) { // 8^-140 is below 10^-120
        term *= square;
        sum += term / odd;
    }
    return sum * 2;
}

/// base^exponent through logarithms, base > 0.
std::optional<Number> roundedPower(const BigRational& base, const BigRational& exponent)
{
    const Decimal power = logarithm(base) * decimalOf(exponent);
    if (abs(power) > largestLogarithm)
        return std::nullopt;
    return numberOf(exp(power));
}

std::optional<Number> wholePower(const Number& base, const Number& exponent)
{
    const auto times = exponent.toInteger();
    if (times && INT_MIN <= *times && *times <= INT_MAX)
        if (auto exact = base.power(static_cast<int>(*times)))
            return exact;
    if (base.isZero())
        return exponent.isNegative() ? std::nullopt : std::optional(Number());
    auto size = roundedPower(big::valueOf(base.abs()), big::valueOf(exponent));
    const bool odd = bit_test(BigInteger(abs(numerator(big::valueOf(exponent)))), 0);
    return size && base.isNegative() && odd ? -*size : size;
}

} // namespace

std::optional<Number> squareRoot(const Number& x)
{
    if (x.isNegative())
        return std::nullopt;
    const BigRational value = big::valueOf(x);
    if (auto exact = exactRoot(value, 2))
        return exact;
    // 37 digits or more of the root, cut off; the rest of an irrational root is never zero, which one more digit says.
    const int exponent = 33 - big::toSignificant(value).places;
    const int places = exponent / 2 > 37 ? 0 : 37 - exponent / 2;
    const BigInteger scaled = numerator(value) * big::powerOfTen(2 * places) / denominator(value);
    return big::roundedToSignificant(BigRational(sqrt(scaled) * 10 + 1, big::powerOfTen(places + 1)));
}

std::optional<Number> exponential(const Number& x)
{
    if (x.abs() > Number(10'000))
        return std::nullopt;
    return numberOf(Decimal(exp(decimalOf(big::valueOf(x)))));
}

std::optional<Number> naturalLogarithm(const Number& x)
{
    if (x.isNegative() || x.isZero())
        return std::nullopt;
    return numberOf(logarithm(big::valueOf(x)));
}

std::optional<Number> power(const Number& base, const Number& exponent)
{
    if (exponent.isInteger())
        return wholePower(base, exponent);
    if (base.isNegative() || (base.isZero() && exponent.isNegative()))
        return std::nullopt;
    if (base.isZero())
        return Number();
    const BigRational value = big::valueOf(base);
    const BigRational times = big::valueOf(exponent);
    if (denominator(times) <= 1000)
        if (const auto root = exactRoot(value, denominator(times).convert_to<unsigned>()))
            return wholePower(*root, big::numberOf(BigRational(numerator(times))));
    return roundedPower(value, times);
}

} // namespace huimin
