#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `huimin-cli cases`: 0 all examples passed, 1 some did not, 2 where a file or the rules cannot be used.
int runCases(const Arguments& arguments);

}  // namespace huimin::cli
