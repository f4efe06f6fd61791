#pragma once
#include <optional>

#include "core/number/number.h"

namespace huimin {

/// The stretch of the number line a number lies in: each end absent (unbounded), closed (the end belongs to it)
/// or open. Dates are handled as their day numbers, so the same arithmetic serves both.
struct Span {
    struct End {
        Number at;
        bool open = false;
        friend bool operator==(const End&, const End&) = default;
    };
    std::optional<End> low;
    std::optional<End> high;

    static Span only(const Number& n) { return {End{n, false}, End{n, false}}; }
    static Span between(const Number& low, const Number& high) { return {End{low, false}, End{high, false}}; }
    static Span atLeast(const Number& low) { return {End{low, false}, std::nullopt}; }

    bool isEmpty() const;
    /// The one number it holds, where it holds one only.
    std::optional<Number> single() const;
    bool contains(const Number& n) const;

    friend bool operator==(const Span&, const Span&) = default;
};

Span intersect(const Span& a, const Span& b);
/// The smallest span that holds both.
Span hull(const Span& a, const Span& b);

// What results can be when the operands lie anywhere in theirs.
Span operator+(const Span& a, const Span& b);
Span operator-(const Span& a);
Span operator*(const Span& a, const Span& b);
Span operator*(const Span& a, const Number& factor);
/// Everything, where the divisor's span holds zero.
Span divide(const Span& a, const Span& b);

/// Whether every (no) pair of numbers from the two has a < b; nullopt when some have and some have not.
std::optional<bool> allLess(const Span& a, const Span& b);

}  // namespace huimin
