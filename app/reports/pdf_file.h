#pragma once
#include <string>

#include "app/reports/pdf_writer.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// Lays a document out and writes it as PDF, in a program that has no window and has not begun Qt: does so for as long as this takes.
Result<PdfOutcome> writePdfFile(const report::Printout& printout, const PdfAbout& about, const std::string& path);

}  // namespace huimin::reports
