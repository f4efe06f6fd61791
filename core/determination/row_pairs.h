#pragma once
#include <vector>

#include "core/determination/comparison.h"

namespace huimin {

/// The rows of two days in pairs, in the order of the later one; of those that are there on the earlier day only, each after the rows of
/// the same benefit. Causes are not filled in.
std::vector<RowPair> rowPairs(const Determination& before, const Determination& after);

}  // namespace huimin
