#pragma once
#include "app/cli/arguments.h"

namespace huimin::cli {

/// `huimin-cli overview`: every item of the sources the packs were made from, and what becomes of it.
int runOverview(const Arguments& arguments);

}  // namespace huimin::cli
