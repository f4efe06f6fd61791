#pragma once
#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// Whom and what a printed page is about: the case, how many belong to it, its county and address, the day, the official.
Fields caseFields(const Determination& determination, const Office& office, const Words& words);

}  // namespace huimin::report
