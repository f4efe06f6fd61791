#pragma once
#include <vector>

#include "core/determination/comparison.h"

namespace huimin {

/// Fills in the causes of the changed rows among `rows`. The changes are all there are between the two days.
void findCauses(std::vector<RowPair>& rows, const Determination& after, const std::vector<DatedChange>& changes);

/// Whether two rows of a benefit and subject say the same: status, amount, what displaces it, and the raise. Either may be null:
/// one that is not there is like one that is not due.
bool sameOutcome(const Row* a, const Row* b);

/// The row of the same benefit, route and subject; null where there is none.
const Row* rowLike(const Row& row, const Determination& determination);

}  // namespace huimin
