#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `huimin-cli check`: 0 the packs are in order and their examples pass, 1 not, 2 where there is no pack to check.
int runCheck(const Arguments& arguments);

}  // namespace huimin::cli
