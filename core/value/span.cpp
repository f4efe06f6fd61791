#include "core/value/span.h"

#include <algorithm>
#include <array>

namespace huimin {

namespace {

using End = Span::End;

/// Of two low ends the one that admits less (`tighter`) or more.
std::optional<End> lowEnd(const std::optional<End>& a, const std::optional<End>& b, bool tighter)
{
    if (!a || !b)
        return tighter ? (a ? a : b) : std::nullopt;
    if (a->at == b->at)
        return End{a->at, tighter ? a->open || b->open : a->open && b->open};
    return (a->at > b->at) == tighter ? a : b;
}

std::optional<End> highEnd(const std::optional<End>& a, const std::optional<End>& b, bool tighter)
{
    if (!a || !b)
        return tighter ? (a ? a : b) : std::nullopt;
    if (a->at == b->at)
        return End{a->at, tighter ? a->open || b->open : a->open && b->open};
    return (a->at < b->at) == tighter ? a : b;
}

std::optional<End> sum(const std::optional<End>& a, const std::optional<End>& b)
{
    if (!a || !b)
        return std::nullopt;
    return End{a->at + b->at, a->open || b->open};
}

/// An end of a factor for multiplication: a number, or infinity with a sign.
struct Extreme {
    int infinite = 0;
    Number at;
    bool open = true;

    int sign() const { return infinite != 0 ? infinite : at.isZero() ? 0 : at.isNegative() ? -1 : 1; }
};

Extreme lowOf(const Span& s)
{
    return s.low ? Extreme{0, s.low->at, s.low->open} : Extreme{-1, {}, true};
}

Extreme highOf(const Span& s)
{
    return s.high ? Extreme{0, s.high->at, s.high->open} : Extreme{1, {}, true};
}

/// Zero times anything is zero, infinity included: the span of the product is what matters, and a closed zero holds it.
Extreme product(const Extreme& a, const Extreme& b)
{
    if (a.sign() == 0 || b.sign() == 0) {
        const bool reached = (a.sign() == 0 && !a.open) || (b.sign() == 0 && !b.open);
        return {0, Number(0), !reached};
    }
    if (a.infinite != 0 || b.infinite != 0)
        return {a.sign() * b.sign(), {}, true};
    return {0, a.at * b.at, a.open || b.open};
}

bool below(const Extreme& a, const Extreme& b)
{
    if (a.infinite != b.infinite)
        return a.infinite < b.infinite;
    if (a.infinite != 0 || a.at == b.at)
        return false;
    return a.at < b.at;
}

bool sameAt(const Extreme& a, const Extreme& b)
{
    return a.infinite == b.infinite && (a.infinite != 0 || a.at == b.at);
}

}  // namespace

bool Span::isEmpty() const
{
    if (!low || !high)
        return false;
    return low->at > high->at || (low->at == high->at && (low->open || high->open));
}

std::optional<Number> Span::single() const
{
    if (low && high && !low->open && !high->open && low->at == high->at)
        return low->at;
    return std::nullopt;
}

bool Span::contains(const Number& n) const
{
    if (low && (n < low->at || (low->open && n == low->at)))
        return false;
    return !high || !(n > high->at || (high->open && n == high->at));
}

Span intersect(const Span& a, const Span& b)
{
    return {lowEnd(a.low, b.low, true), highEnd(a.high, b.high, true)};
}

Span hull(const Span& a, const Span& b)
{
    return {lowEnd(a.low, b.low, false), highEnd(a.high, b.high, false)};
}

Span operator+(const Span& a, const Span& b)
{
    return {sum(a.low, b.low), sum(a.high, b.high)};
}

Span operator-(const Span& a)
{
    Span result;
    if (a.high)
        result.low = End{-a.high->at, a.high->open};
    if (a.low)
        result.high = End{-a.low->at, a.low->open};
    return result;
}

Span operator*(const Span& a, const Span& b)
{
    const std::array corners{product(lowOf(a), lowOf(b)), product(lowOf(a), highOf(b)), product(highOf(a), lowOf(b)),
                             product(highOf(a), highOf(b))};
    Extreme low = corners[0];
    Extreme high = corners[0];
    for (const Extreme& corner : corners) {
        if (below(corner, low))
            low = corner;
        else if (sameAt(corner, low))
            low.open = low.open && corner.open;
        if (below(high, corner))
            high = corner;
        else if (sameAt(corner, high))
            high.open = high.open && corner.open;
    }
    Span result;
    if (low.infinite == 0)
        result.low = End{low.at, low.open};
    if (high.infinite == 0)
        result.high = End{high.at, high.open};
    // A zero inside one factor makes zero reachable though no corner is.
    if ((a.contains(0) || b.contains(0)) && !result.contains(0))
        result = hull(result, Span::only(0));
    return result;
}

Span operator*(const Span& a, const Number& factor)
{
    if (factor.isZero())
        return Span::only(0);
    Span result;
    if (a.low)
        result.low = End{a.low->at * factor, a.low->open};
    if (a.high)
        result.high = End{a.high->at * factor, a.high->open};
    if (factor.isNegative())
        std::swap(result.low, result.high);
    return result;
}

Span divide(const Span& a, const Span& b)
{
    const bool positive = b.low && (b.low->at > Number(0) || (b.low->at.isZero() && b.low->open));
    const bool negative = b.high && (b.high->at < Number(0) || (b.high->at.isZero() && b.high->open));
    if (!positive && !negative)
        return {};
    // 1/b turns the span round: its low end comes from b's high end (or is zero, not reached, where b has none).
    Span inverse;
    if (b.high && !b.high->at.isZero())
        inverse.low = End{Number(1) / b.high->at, b.high->open};
    else if (positive)
        inverse.low = End{Number(0), true};
    if (b.low && !b.low->at.isZero())
        inverse.high = End{Number(1) / b.low->at, b.low->open};
    else if (negative)
        inverse.high = End{Number(0), true};
    return a * inverse;
}

std::optional<bool> allLess(const Span& a, const Span& b)
{
    if (a.high && b.low) {
        if (a.high->at < b.low->at || (a.high->at == b.low->at && (a.high->open || b.low->open)))
            return true;
    }
    if (a.low && b.high && a.low->at >= b.high->at)
        return false;
    return std::nullopt;
}

}  // namespace huimin
