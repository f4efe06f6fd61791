#include "app/cli/pdf_output.h"

#ifdef HUIMIN_REPORTS
#include "app/reports/pdf_file.h"
#else
#include "app/cli/cli_sentences.h"
#endif

namespace huimin::cli {

#ifdef HUIMIN_REPORTS

Diagnostics writeAsPdf(const report::Printout& printout, Language language, Date day, const std::string& path)
{
    const auto written = reports::writePdfFile(printout, {language, day}, path);
    return written ? Diagnostics() : written.diagnostics();
}

#else

Diagnostics writeAsPdf(const report::Printout&, Language, Date, const std::string& path)
{
    return {{Diagnostic::Severity::Error, {path, 0, 0}, fill(sentences::noPdfHere), {}, {}}};
}

#endif

}  // namespace huimin::cli
