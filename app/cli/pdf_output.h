#pragma once
#include <string>

#include "core/base/diagnostic.h"
#include "core/calendar/date.h"
#include "core/report/printout.h"

namespace huimin::cli {

/// Writes a document as a PDF, dated on the day. What kept it from being written; nothing where it was. A build without page
/// layout writes none and says so.
Diagnostics writeAsPdf(const report::Printout& printout, Language language, Date day, const std::string& path);

}  // namespace huimin::cli
