#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace huimin {

/// How a lossy step goes to the nearer representable value, and what it does with a tie.
enum class Rounding {
    HalfUp,   ///< nearest; ties away from zero (the everyday 四舍五入; DMN `round half up`)
    HalfDown, ///< nearest; ties towards zero
    HalfEven, ///< nearest; ties to the even digit (DMN `decimal`)
    Up,       ///< away from zero
    Down,     ///< towards zero
    Ceiling,  ///< towards plus infinity
    Floor,    ///< towards minus infinity
};

/// An exact rational number. Nothing rounds except what says so in its name; x / 3 * 3 = x.
/// Opaque: the representation (machine integers while they fit, Boost.Multiprecision beyond) stays in core/number.
class Number {
public:
    Number() = default; ///< zero
    Number(std::int64_t integer);
    Number(int integer) : Number(static_cast<std::int64_t>(integer)) {}

    /// Digits with an optional sign and fraction: "12", "-0.50", ".5" (FEEL), optionally with an exponent "1e3".
    /// Nullopt for anything else, and for texts over 10,000 characters or exponents beyond ±6000.
    static std::optional<Number> parse(std::string_view text);
    /// numerator / denominator; the denominator must not be zero.
    static Number ratio(std::int64_t numerator, std::int64_t denominator);

    Number operator-() const;
    friend Number operator+(const Number& a, const Number& b);
    friend Number operator-(const Number& a, const Number& b);
    friend Number operator*(const Number& a, const Number& b);
    /// The divisor must not be zero: ask `isZero` first.
    friend Number operator/(const Number& a, const Number& b);
    friend bool operator==(const Number& a, const Number& b);
    friend std::strong_ordering operator<=>(const Number& a, const Number& b);

    bool isZero() const;
    bool isNegative() const;
    bool isInteger() const;
    Number abs() const;
    Number floor() const;
    Number ceiling() const;
    /// To `places` decimals; negative places round to tens, hundreds …  |places| ≤ 6176 (DMN's bound).
    Number rounded(int places, Rounding rounding) const;
    /// This to a whole power. Nullopt for 0 to a negative power, and where the result would pass 100,000 bits.
    std::optional<Number> power(int exponent) const;

    /// The value as a machine integer; nullopt when it is no integer or does not fit.
    std::optional<std::int64_t> toInteger() const;
    /// Exact when the decimal expansion ends, however late; else rounded half-even to 34 significant digits. No
    /// exponent.
    std::string toString() const;
    /// With exactly `places` decimals after half-up rounding: money prints as toFixed(2).
    std::string toFixed(int places) const;
    std::size_t hash() const;

private:
    struct Big; // the unbounded form, defined where Boost is seen
    friend struct NumberAccess;
    // One value has one form: the small one whenever both fit, so that equal numbers have equal members.
    std::int64_t m_numerator = 0;     // never the least of its type, so that the sign can always be turned
    std::int64_t m_denominator = 1;   // > 0, and in lowest terms
    std::shared_ptr<const Big> m_big; // set when the two above do not suffice
};

// Functions whose results are irrational: rounded half-even to 34 significant digits (IEEE 754 decimal128, as DMN
// asks).
std::optional<Number> squareRoot(const Number& x);       ///< nullopt below zero
std::optional<Number> exponential(const Number& x);      ///< e^x; nullopt where |x| > 10,000
std::optional<Number> naturalLogarithm(const Number& x); ///< nullopt for x ≤ 0
/// Whole exponents are exact up to 100,000 bits, roots of exact powers too (8 to 1/3 is 2); else rounded to 34 digits.
/// Nullopt where there is no real result (0 to a negative, a negative to a fraction) or it passes 100,000 bits in size.
std::optional<Number> power(const Number& base, const Number& exponent);

} // namespace huimin
