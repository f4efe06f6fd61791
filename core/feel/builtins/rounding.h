#pragma once
#include "core/feel/builtins/arguments.h"

namespace huimin::feel {

// The rounding built-ins, each of a number and a scale (how many decimals; tens and hundreds where negative).
Value roundHalfEven(Arguments arguments, const Environment& environment);
Value roundHalfUp(Arguments arguments, const Environment& environment);
Value roundHalfDown(Arguments arguments, const Environment& environment);
Value roundUp(Arguments arguments, const Environment& environment);
Value roundDown(Arguments arguments, const Environment& environment);
Value roundToFloor(Arguments arguments, const Environment& environment);    ///< scale 0 when left out
Value roundToCeiling(Arguments arguments, const Environment& environment);  ///< scale 0 when left out

}  // namespace huimin::feel
