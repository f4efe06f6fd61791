#pragma once
#include <string>

#include "core/base/bilingual.h"

namespace huimin::cli {

/// Runs the JSON Lines cases of a file and prints each failing one, then the rates, then `N passed, N failed`.
/// 0 when all pass, 1 when one fails, 2 when the file cannot be used.
int runFeelCases(const std::string& file, Language language);

}  // namespace huimin::cli
