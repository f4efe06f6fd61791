#include <algorithm>
#include <optional>
#include <utility>

#include "core/number/big_arithmetic.h"
#include "core/number/big_number.h"
#include "core/number/decimal_text.h"
#include "core/number/rounding_rule.h"

namespace huimin::big {

namespace {

using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

constexpr int significantDigits = 34;

/// floor(log10(value)) for value > 0, at most one off: 30103 / 100000 is log10(2), and the bits may be one off.
int decimalExponent(const BigRational& value)
{
    const auto bits = static_cast<long>(msb(numerator(value))) - static_cast<long>(msb(denominator(value)));
    return static_cast<int>(bits * 30103 / 100000) - (bits < 0 ? 1 : 0);
}

/// How many decimals a fraction in lowest terms has; nullopt where its expansion does not end.
std::optional<int> decimalPlaces(BigInteger denominator)
{
    const auto twos = static_cast<int>(lsb(denominator));
    denominator >>= twos;
    int fives = 0;
    for (; denominator % 5 == 0; ++fives)
        denominator /= 5;
    return denominator == 1 ? std::optional(std::max(twos, fives)) : std::nullopt;
}

} // namespace

Significant toSignificant(const BigRational& signedValue)
{
    const BigRational value = abs(signedValue);
    if (value == 0)
        return {};
    const BigInteger least = powerOfTen(significantDigits - 1);
    Significant result{0, significantDigits - 1 - decimalExponent(value) + 1};
    BigInteger rest;
    BigInteger step;
    do {
        // From above: one place fewer until no more than 34 digits are left.
        step = denominator(value) * powerOfTen(result.places < 0 ? -result.places : 0);
        divide_qr(BigInteger(numerator(value) * powerOfTen(result.places > 0 ? result.places : 0)), step, result.digits,
                  rest);
        --result.places;
    } while (result.digits >= least * 10);
    ++result.places;
    const int againstHalf = BigInteger(rest * 2).compare(step);
    if (rest != 0 && roundsAway(Rounding::HalfEven, {false, againstHalf <=> 0, bit_test(result.digits, 0)}))
        ++result.digits;
    return result;
}

Number roundedToSignificant(const BigRational& value)
{
    const Significant result = toSignificant(value);
    const BigInteger digits = value < 0 ? BigInteger(-result.digits) : result.digits;
    if (result.places > 0)
        return numberOf(BigRational(digits, powerOfTen(result.places)));
    return numberOf(BigRational(BigInteger(digits * powerOfTen(-result.places))));
}

Number fromDecimal(bool negative, std::string_view digits, int exponent)
{
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string_view::npos)
        return Number();
    // A leading zero would make Boost read the digits as octal.
    BigInteger value(std::string(digits.substr(first)));
    if (negative)
        value = -value;
    if (exponent < 0)
        return numberOf(BigRational(value, powerOfTen(-exponent)));
    return numberOf(BigRational(BigInteger(value * powerOfTen(exponent))));
}

std::string toString(const Number& a)
{
    const BigRational value = valueOf(a);
    if (const auto places = decimalPlaces(denominator(value)))
        return decimalText(value < 0, BigInteger(abs(numerator(value)) * powerOfTen(*places) / denominator(value)).str(), *places);
    const Significant result = toSignificant(value);
    return decimalText(value < 0, result.digits.str(), result.places);
}

std::string digitsOf(const Number& integer)
{
    return BigInteger(abs(numerator(valueOf(integer)))).str();
}

} // namespace huimin::big
