#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// The province's raise in a row's amount, or due on it once the base is entered; empty where there is none.
std::string raiseText(const Row& row, const Determination& determination, const Words& words);

/// What the household keeps of the raise in each entry of the ledger, in the ledger's order; empty where that cannot be told or
/// there is no raise. Determines the case once more for each, so it is not for the thread that paints.
std::vector<Bilingual> raisesNet(const Determination& determination);

}  // namespace huimin::report
