#include <cassert>

#include "core/number/big_arithmetic.h"
#include "core/number/decimal_text.h"
#include "core/number/number.h"
#include "core/number/number_access.h"
#include "core/number/rounding_rule.h"

namespace huimin {

namespace {

using Access = NumberAccess;

constexpr std::size_t longestText = 10'000;
constexpr int largestExponent = 6'000;
constexpr int significantDigits = 34; // IEEE 754 decimal128, as DMN asks

bool isDigit(char c)
{
    return '0' <= c && c <= '9';
}

/// The digits from `at` on; `at` moves past them.
std::string_view takeDigits(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(begin, at - begin);
}

bool takeSign(std::string_view text, std::size_t& at)
{
    const bool negative = at < text.size() && text[at] == '-';
    if (negative || (at < text.size() && text[at] == '+'))
        ++at;
    return negative;
}

/// The exponent after an `e`; nullopt where there are no digits or it is out of bounds.
std::optional<int> takeExponent(std::string_view text, std::size_t& at)
{
    const bool negative = takeSign(text, at);
    const std::string_view digits = takeDigits(text, at);
    if (digits.empty())
        return std::nullopt;
    int exponent = 0;
    for (const char digit : digits) {
        exponent = exponent * 10 + (digit - '0');
        if (exponent > largestExponent)
            return std::nullopt;
    }
    return negative ? -exponent : exponent;
}

/// digits × 10^exponent, small where it can be.
Number fromDecimal(bool negative, std::string_view digits, int exponent)
{
    if (digits.size() > 18 || exponent > 0 || exponent < -18)
        return big::fromDecimal(negative, digits, exponent);
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return reduced(negative ? -value : value, powerOfTen(-exponent));
}

std::string textOf(Int128 magnitude)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(magnitude % 10)));
        magnitude /= 10;
    } while (magnitude != 0);
    return digits;
}

std::string textOf(std::int64_t magnitude)
{
    return std::to_string(magnitude);
}

int digitCount(std::int64_t magnitude)
{
    int count = 0;
    for (; magnitude != 0; magnitude /= 10)
        ++count;
    return count;
}

bool hasDecimalEnd(std::int64_t denominator)
{
    for (const int prime : {2, 5}) {
        while (denominator % prime == 0)
            denominator /= prime;
    }
    return denominator == 1;
}

/// The decimal expansion by long division, ended by a remainder of zero or after 34 significant digits, which
/// always fit 128 bits. Empty where it ends later than that.
std::string smallToString(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t magnitude = numerator < 0 ? -numerator : numerator;
    Int128 digits = magnitude / denominator;
    Int128 rest = magnitude % denominator;
    int count = digitCount(magnitude / denominator);
    int places = 0;
    for (; rest != 0 && count < significantDigits; ++places) {
        rest *= 10;
        digits = digits * 10 + rest / denominator;
        rest %= denominator;
        count += digits != 0;
    }
    if (rest != 0 && hasDecimalEnd(denominator))
        return "";
    if (rest != 0 &&
        roundsAway(Rounding::HalfEven,
                   {false, static_cast<std::int64_t>(rest) <=> denominator - static_cast<std::int64_t>(rest),
                    digits % 2 != 0}))
        ++digits;
    return decimalText(numerator < 0, textOf(digits), places);
}

} // namespace

std::string decimalText(bool negative, std::string digits, int places)
{
    if (places < 0)
        digits.append(static_cast<std::size_t>(-places), '0');
    std::string fraction;
    if (places > 0) {
        const auto wanted = static_cast<std::size_t>(places);
        if (digits.size() <= wanted)
            digits.insert(0, wanted + 1 - digits.size(), '0');
        fraction = digits.substr(digits.size() - wanted);
        digits.resize(digits.size() - wanted);
        fraction.resize(fraction.find_last_not_of('0') + 1);
    }
    const std::size_t first = digits.find_first_not_of('0');
    digits.erase(0, first == std::string::npos ? digits.size() - 1 : first);
    const bool zero = digits == "0" && fraction.empty();
    return (negative && !zero ? "-" : "") + digits + (fraction.empty() ? "" : "." + fraction);
}

std::optional<Number> Number::parse(std::string_view text)
{
    if (text.size() > longestText)
        return std::nullopt;
    std::size_t at = 0;
    const bool negative = takeSign(text, at);
    std::string digits(takeDigits(text, at));
    std::string_view fraction;
    if (at < text.size() && text[at] == '.') {
        fraction = takeDigits(text, ++at);
        if (fraction.empty())
            return std::nullopt;
        digits += fraction;
    }
    if (digits.empty())
        return std::nullopt;
    int exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const auto written = takeExponent(text, ++at);
        if (!written)
            return std::nullopt;
        exponent = *written;
    }
    if (at != text.size())
        return std::nullopt;
    return fromDecimal(negative, digits, exponent - static_cast<int>(fraction.size()));
}

std::string Number::toString() const
{
    if (m_big)
        return big::toString(*this);
    if (m_denominator == 1)
        return std::to_string(m_numerator);
    const std::string text = smallToString(m_numerator, m_denominator);
    return text.empty() ? big::toString(*this) : text;
}

std::string Number::toFixed(int places) const
{
    assert(places >= 0);
    const Number value = rounded(places, Rounding::HalfUp);
    std::string scale(static_cast<std::size_t>(places) + 1, '0');
    scale.front() = '1';
    const Number steps = value.abs() * fromDecimal(false, scale, 0);
    std::string digits = Access::isSmall(steps) ? textOf(Access::numerator(steps)) : big::digitsOf(steps);
    const auto wanted = static_cast<std::size_t>(places);
    if (digits.size() <= wanted)
        digits.insert(0, wanted + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - wanted, 1, '.');
    return value.isNegative() ? '-' + digits : digits;
}

} // namespace huimin
