#pragma once
#include "app/cli/arguments.h"
#include "core/report/printout.h"

namespace huimin::cli {

/// A document as it is wanted: its words on standard output, or a PDF file dated on the day. The exit status.
int deliver(const report::Printout& printout, const Arguments& arguments, Date day);

}  // namespace huimin::cli
