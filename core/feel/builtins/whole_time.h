#pragma once
#include "core/feel/builtins/arguments.h"

namespace huimin::feel {

/// `age(birth_date, on)`: whole years completed.
Value age(Arguments arguments, const Environment& environment);
/// `whole months(from, to)`: whole months completed.
Value wholeMonthsBetween(Arguments arguments, const Environment& environment);

}  // namespace huimin::feel
