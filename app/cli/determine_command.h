#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `huimin-cli determine`: prints what comes of a profile; 0 done, 2 where the profile, the sheet or the rules cannot be used.
int runDetermine(const Arguments& arguments);

}  // namespace huimin::cli
