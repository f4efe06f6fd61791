#pragma once
#include <vector>

#include "app/reports/printed_page.h"

class QPrinter;
class QString;

namespace huimin {

/// Makes a printer ready for our pages: A4, from the paper's corner.
void prepare(QPrinter& printer, const QString& title);

/// Prints the pages that were chosen in the printer's dialog. False where the printer refuses.
bool printPages(QPrinter& printer, const std::vector<reports::PrintedPage>& pages);

}  // namespace huimin
