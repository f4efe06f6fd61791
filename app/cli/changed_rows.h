#pragma once
#include "app/cli/page.h"
#include "core/determination/comparison.h"

namespace huimin::cli {

/// The rows that changed, each with both days, the difference and what makes it; then the others in a line.
void writeChanged(Page& page, const Comparison& comparison);

/// A difference with its sign: +5.00, −744.00, 0.00.
std::string signedText(const Number& difference);

}  // namespace huimin::cli
