#pragma once
#include "core/base/diagnostic.h"

namespace huimin::cli {

/// The exit statuses of the contract.
inline constexpr int done = 0;
inline constexpr int fellShort = 1;
inline constexpr int unusable = 2;
inline constexpr int couldNotFinish = 3;

/// Diagnostics on standard error, each with its line and caret.
void complain(const Diagnostics& diagnostics, Language language);

}  // namespace huimin::cli
