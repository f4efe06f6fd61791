#pragma once
#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/report/printout.h"

namespace huimin::cli {

/// The document that the command line asks for; why there is none where files cannot be read, the pack forbids it, or there is
/// nothing to tell. Who of the cases is not in a list is a warning each.
Result<report::Printout> printedDocument(const Arguments& arguments);

}  // namespace huimin::cli
