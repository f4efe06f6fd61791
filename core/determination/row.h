#pragma once
#include <vector>

#include "core/determination/determination.h"
#include "core/determination/evaluation.h"

namespace huimin {

/// The rows of one benefit: one for each subject, or for each value they share.
std::vector<Row> rowsOf(const Evaluation& evaluation, const Benefit& benefit);

}  // namespace huimin
