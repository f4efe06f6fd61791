#pragma once
#include <string>
#include <vector>

#include "core/report/change_line.h"

namespace huimin::report {

/// Not what is only open on either day because nobody asks of whom it does not concern.
bool concernsAnyone(const RowPair& pair);
/// Whether a page tells of a row that it changed.
bool isTold(const RowPair& pair);

/// The rows that changed; those of one benefit and route that changed alike and for the same causes are one line, which names them all.
std::vector<ChangeLine> changedRows(const Comparison& comparison, const Words& words);
/// The benefits that have rows, none of which changed.
std::vector<std::string> unchangedBenefits(const Comparison& comparison, const Words& words);

}  // namespace huimin::report
