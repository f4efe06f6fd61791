#pragma once
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// What the subjects are not due, a line each with the reason and how far off they are. Subjects refused for the same reason share
/// a line.
void writeRefused(Page& page, const Determination& determination);

}  // namespace huimin::cli
