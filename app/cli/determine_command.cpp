#include "app/cli/determine_command.h"

#include <iostream>

#include "app/cli/case_input.h"
#include "app/cli/complaint.h"
#include "app/cli/delivery.h"
#include "app/cli/earlier_day.h"
#include "app/cli/result_json.h"
#include "app/cli/result_page.h"
#include "app/installation/today.h"
#include "core/determination/determine.h"
#include "core/report/printable_documents.h"

namespace huimin::cli {

namespace {

Result<Determination> determineFile(const Arguments& arguments)
{
    auto input = readCase(arguments);
    if (!input)
        return input.diagnostics();
    input->day = arguments.date.value_or(today());
    return determine(*input);
}

/// What people ask for first of a case of its kind, nothing sensitive in it.
report::Printout mainDocument(const Determination& determination, const Arguments& arguments)
{
    const report::Words words(arguments.language, report::Masking::Covered);
    const auto turn = comparedWithTheTurn(determination);
    const Comparison* since = turn ? &*turn : nullptr;
    return report::printoutOf(report::printableDocuments(determination, since, words).front(), determination, since, {}, words);
}

void printJson(const Determination& determination, Language language)
{
    // The result's shape has no place for what is said about the case as a whole.
    for (const Bilingual& note : determination.notes)
        std::cerr << note.in(language) << '\n';
    std::cout << resultJson(determination).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace

int runDetermine(const Arguments& arguments)
{
    const auto determination = determineFile(arguments);
    if (!determination) {
        complain(determination.diagnostics(), arguments.language);
        return unusable;
    }
    if (!arguments.pdf.empty())
        return deliver(mainDocument(*determination, arguments), arguments, determination->input.day);
    if (arguments.json)
        printJson(*determination, arguments.language);
    else
        std::cout << resultPage(*determination, layoutOfOutput(arguments.language));
    return done;
}

}  // namespace huimin::cli
