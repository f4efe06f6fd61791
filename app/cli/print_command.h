#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `print`: a document of a case, as the command line asks for it.
int runPrint(const Arguments& arguments);

}  // namespace huimin::cli
