#include "app/cli/print_command.h"

#include "app/cli/complaint.h"
#include "app/cli/delivery.h"
#include "app/cli/printed_document.h"
#include "app/installation/today.h"

namespace huimin::cli {

int runPrint(const Arguments& arguments)
{
    const auto document = printedDocument(arguments);
    if (!document) {
        complain(document.diagnostics(), arguments.language);
        return unusable;
    }
    complain(document.warnings(), arguments.language);
    return deliver(*document, arguments, arguments.date.value_or(today()));
}

}  // namespace huimin::cli
