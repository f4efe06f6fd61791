#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `compare`: one case on two days, and what makes the difference. Returns the exit status.
int runCompare(const Arguments& arguments);

}  // namespace huimin::cli
