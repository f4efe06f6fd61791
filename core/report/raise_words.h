#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// What the household keeps of the raise in each entry of the ledger, in the ledger's order; empty where that cannot be told or
/// there is no raise. Determines the case once more for each, so it is not for the thread that paints.
std::vector<Bilingual> raisesNet(const Determination& determination);

}  // namespace huimin::report
