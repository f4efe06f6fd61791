#include "app/cli/delivery.h"

#include <iostream>

#include "app/cli/cli_sentences.h"
#include "app/cli/complaint.h"
#include "app/cli/pdf_output.h"
#include "core/report/printout_text.h"

namespace huimin::cli {

int deliver(const report::Printout& printout, const Arguments& arguments, Date day)
{
    if (arguments.pdf.empty()) {
        std::cout << report::plainText(printout);
        return done;
    }
    const Diagnostics diagnostics = writeAsPdf(printout, arguments.language, day, arguments.pdf);
    complain(diagnostics, arguments.language);
    if (!diagnostics.empty())
        return couldNotFinish;
    std::cout << fill(sentences::pdfWritten, {arguments.pdf}).in(arguments.language) << '\n';
    return done;
}

}  // namespace huimin::cli
