#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `verify`: a printed page made again from the case, by the code on it.
int runVerify(const Arguments& arguments);

}  // namespace huimin::cli
