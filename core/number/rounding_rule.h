#pragma once
#include <compare>

#include "core/number/number.h"

namespace huimin {

/// What is left over when a quotient has been cut off towards zero.
struct Remainder {
    bool negative = false;            ///< the sign of what was divided
    std::strong_ordering againstHalf; ///< the part cut off, compared with half a step
    bool quotientOdd = false;
};

/// Whether the quotient goes one step away from zero. Asked only where something was cut off.
inline bool roundsAway(Rounding rounding, const Remainder& remainder)
{
    switch (rounding) {
    case Rounding::HalfUp:
        return remainder.againstHalf >= 0;
    case Rounding::HalfDown:
        return remainder.againstHalf > 0;
    case Rounding::HalfEven:
        return remainder.againstHalf > 0 || (remainder.againstHalf == 0 && remainder.quotientOdd);
    case Rounding::Up:
        return true;
    case Rounding::Down:
        return false;
    case Rounding::Ceiling:
        return !remainder.negative;
    case Rounding::Floor:
        return remainder.negative;
    }
    return false;
}

} // namespace huimin
