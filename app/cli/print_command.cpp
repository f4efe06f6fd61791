#include "app/cli/print_command.h"

#include <iostream>

#include "app/cli/complaint.h"
#include "app/cli/printed_document.h"
#include "core/report/printout_text.h"

namespace huimin::cli {

int runPrint(const Arguments& arguments)
{
    const auto document = printedDocument(arguments);
    if (!document) {
        complain(document.diagnostics(), arguments.language);
        return unusable;
    }
    complain(document.warnings(), arguments.language);
    std::cout << report::plainText(*document);
    return done;
}

}  // namespace huimin::cli
