#pragma once
#include <string>

#include "app/cli/layout.h"
#include "core/determination/comparison.h"

namespace huimin::cli {

/// A comparison as a page for a terminal: what changed with its causes, what did not in a line, policies, totals, documents.
std::string comparisonPage(const Comparison& comparison, const Layout& layout);

}  // namespace huimin::cli
