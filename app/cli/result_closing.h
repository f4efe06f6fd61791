#pragma once
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// The sums of each kind, never mixed, and apart from them the money that no kind adds up.
void writeTotals(Page& page, const Determination& determination);
/// What benefits count as income, of whom, how much and where the figure is from.
void writeLedger(Page& page, const Determination& determination);
/// What to bring for everything that is due, each paper once.
void writePapers(Page& page, const Determination& determination);
/// The next questions, the one that settles most first, and what each settles.
void writeQuestionList(Page& page, const Determination& determination);

}  // namespace huimin::cli
