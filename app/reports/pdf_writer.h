#pragma once
#include <QString>
#include <functional>
#include <vector>

#include "app/reports/pdf_text_layer.h"
#include "app/reports/printed_page.h"

namespace huimin::reports {

/// Told how many of all pages are done; false: stop.
using PageProgress = std::function<bool(int done, int all)>;

enum class PdfOutcome { Written, Cancelled };

/// Writes pages into a PDF file, with its fonts in it as subsets and every character to be found again. The same pages and day give the
/// same bytes. The file is there when all of it is written: a cancelled or failed one leaves what was there before.
Result<PdfOutcome> writePdf(const std::vector<PrintedPage>& pages, const QString& title, const PdfAbout& about, const QString& path,
                            const PageProgress& progress = {});

}  // namespace huimin::reports
