#pragma once
#include "app/cli/page.h"
#include "core/determination/comparison.h"

namespace huimin::cli {

/// The rows that changed, each with both days, the difference and what makes it; then the others in a line.
void writeChanged(Page& page, const Comparison& comparison);

}  // namespace huimin::cli
