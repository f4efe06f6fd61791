#pragma once
#include <vector>

#include "app/widgets/outline_item.h"
#include "core/determination/comparison.h"
#include "core/report/words.h"

namespace huimin {

/// Which rows a person wants to see.
enum class RowsShown { All, Changed };

/// What a comparison says, from top to bottom: the sums, every policy with its benefits and subjects, benefits of no policy, and the
/// documents that took others' places. A row that changed opens to what makes it change.
std::vector<OutlineItem> comparisonOutline(const Comparison& comparison, RowsShown shown, const report::Words& words);

}  // namespace huimin
