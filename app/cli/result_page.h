#pragma once
#include <string>

#include "app/cli/layout.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// A determination as people read it in a terminal: who, what they get, what they might get, what they do not and why, the sums,
/// the papers to bring and what to ask next.
std::string resultPage(const Determination& determination, const Layout& layout);

}  // namespace huimin::cli
