#pragma once
#include "app/cli/page.h"
#include "core/determination/comparison.h"

namespace huimin::cli {

/// Whose result it is, as of which day, by which rules and standards; sample standards are named as such, and what is doubtful
/// about the case as a whole is said.
void writeHeader(Page& page, const Determination& determination);
/// The same of a comparison, with both days, and who is left out on one of them.
void writeHeader(Page& page, const Comparison& comparison);

}  // namespace huimin::cli
