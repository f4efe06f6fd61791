#pragma once
#include "core/report/printout.h"

namespace huimin::tests {

/// A name with a character beyond the first 65,536, a rare one and a dot in it.
inline constexpr auto rareName = "𠮷䶮·买买提";

/// A document of every kind of block, with a table of so many rows between its text and its seal.
report::Printout samplePrintout(int rows);

}  // namespace huimin::tests
