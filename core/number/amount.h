#pragma once
#include <compare>
#include <string>
#include <utility>

#include "core/number/number.h"

namespace huimin {

/// A sum of money in yuan and fen. What made it is rounded once, when it becomes an amount.
class Amount {
public:
    Amount() = default; ///< 0.00
    /// The nearest fen; unless a rule says otherwise, half up (0.005 is 0.01).
    static Amount rounded(const Number& value, Rounding rounding = Rounding::HalfUp);

    /// Exactly the amount, a whole number of fen.
    const Number& value() const { return m_value; }
    bool isZero() const { return m_value.isZero(); }
    bool isNegative() const { return m_value.isNegative(); }
    /// Two decimals, no thousands marks: 744.00, -0.50.
    std::string toString() const { return m_value.toFixed(2); }

    Amount operator-() const { return Amount(-m_value); }
    friend Amount operator+(const Amount& a, const Amount& b) { return Amount(a.m_value + b.m_value); }
    friend Amount operator-(const Amount& a, const Amount& b) { return Amount(a.m_value - b.m_value); }
    Amount& operator+=(const Amount& other) { return *this = *this + other; }
    friend bool operator==(const Amount&, const Amount&) = default;
    friend std::strong_ordering operator<=>(const Amount& a, const Amount& b) { return a.m_value <=> b.m_value; }

private:
    explicit Amount(Number value) : m_value(std::move(value)) {}

    Number m_value;
};

} // namespace huimin
