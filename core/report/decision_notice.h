#pragma once
#include <optional>

#include "core/determination/comparison.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// What a person has to be told in writing of a benefit.
enum class Decision { Refused, Reduced, Stopped };

const Sentence& titleOf(Decision decision);

/// The same row on the earlier day; null where there was none, or nobody asks.
const Row* earlierRow(const Row& row, const Comparison* since);

/// What there is to tell of a row; `before`: the same row on an earlier day, null where nobody asks about one. Nothing where it is due and
/// not less than before, or still open.
std::optional<Decision> decisionOn(const Row& row, const Row* before);

/// 不予确认、减发或者停发告知书: the facts, where they stand in the law, how far off, and the remedies with their periods. `since` (null:
/// a refusal) holds the row on an earlier day. Only of a row of which there is something to tell.
Printout decisionNotice(const Row& row, const Determination& determination, const Comparison* since, const Office& office, const Words& words);

}  // namespace huimin::report
