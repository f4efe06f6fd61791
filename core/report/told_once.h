#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// 一次性告知单: what papers and answers each benefit that is due or open still needs, and all papers together, each once. `handedIn`: the
/// ids of papers that are there already.
Printout toldOncePrintout(const Determination& determination, const std::vector<std::string>& handedIn, const Office& office,
                          const Words& words);

}  // namespace huimin::report
