#pragma once
#include <vector>

#include "core/determination/comparison.h"

namespace huimin {

/// The rows of two determinations of one case in pairs, in the order of the later one; of those that are there before only, each after
/// the rows of the same benefit. Made under two sets of rules, rows are told by their ids, and those of a benefit that is gone come
/// last. Causes are not filled in.
std::vector<RowPair> rowPairs(const Determination& before, const Determination& after);

}  // namespace huimin
