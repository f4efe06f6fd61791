#pragma once
#include <vector>

#include "app/reports/printed_page.h"
#include "core/base/bilingual.h"
#include "core/base/result.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// The pages of a document whose texts are in this language. Nothing is painted: preview, printer and PDF get the same pages. Fails where
/// its code cannot be drawn: a page without it could not be checked.
Result<std::vector<PrintedPage>> layOut(const report::Printout& printout, Language language);

}  // namespace huimin::reports
