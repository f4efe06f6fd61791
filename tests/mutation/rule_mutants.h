#pragma once
#include <vector>

#include "tests/mutation/mutant.h"

namespace huimin::tests {

/// Every mutant of the rules, one thing changed in each: what stands in their expressions, their dates, values and raises, the
/// conditions, displacements, floors and parts of income left out, the decimals of amounts, the days of the calendar. What no example
/// can tell is left alone: documents, words, and hints for the screen.
std::vector<Mutant> mutantsOf(const RuleSet& rules);

}  // namespace huimin::tests
