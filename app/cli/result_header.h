#pragma once
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// Whose result it is, as of which day, by which rules and standards; sample standards are named as such, and what is doubtful
/// about the case as a whole is said.
void writeHeader(Page& page, const Determination& determination);

}  // namespace huimin::cli
