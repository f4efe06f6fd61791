#pragma once
#include "core/feel/builtins/arguments.h"

namespace huimin::feel {

/// Not known, and possibly a list of any length.
bool mayBeAnyList(const Value& value);

// What is so of a list as a whole (list_truths.cpp).
Value listContains(Arguments arguments, const Environment& environment);
Value count(Arguments arguments, const Environment& environment);
Value all(Arguments arguments, const Environment& environment);
Value any(Arguments arguments, const Environment& environment);

// One item out of those that can be put in order (list_extremes.cpp).
Value least(Arguments arguments, const Environment& environment);
Value greatest(Arguments arguments, const Environment& environment);

// One number out of many (list_sums.cpp, list_statistics.cpp).
Value sum(Arguments arguments, const Environment& environment);
Value mean(Arguments arguments, const Environment& environment);
Value product(Arguments arguments, const Environment& environment);
Value median(Arguments arguments, const Environment& environment);
Value standardDeviation(Arguments arguments, const Environment& environment);
Value mode(Arguments arguments, const Environment& environment);

// One list out of others (list_shapes.cpp, list_positions.cpp). Items may be not known; where it is not known which
// items there are, the result hangs on all of it.
Value append(Arguments arguments, const Environment& environment);
Value concatenate(Arguments arguments, const Environment& environment);
Value reverse(Arguments arguments, const Environment& environment);
Value flatten(Arguments arguments, const Environment& environment);
Value unite(Arguments arguments, const Environment& environment);
Value distinctValues(Arguments arguments, const Environment& environment);

Value sublist(Arguments arguments, const Environment& environment);
Value insertBefore(Arguments arguments, const Environment& environment);
Value removeAt(Arguments arguments, const Environment& environment);
Value listReplace(Arguments arguments, const Environment& environment);
Value indexOf(Arguments arguments, const Environment& environment);

}  // namespace huimin::feel
