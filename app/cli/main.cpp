#include <exception>
#include <iostream>

#include "app/cli/arguments.h"
#include "app/cli/cases_command.h"
#include "app/cli/check_command.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/compare_command.h"
#include "app/cli/complaint.h"
#include "app/cli/determine_command.h"
#include "app/cli/feel_command.h"
#include "app/cli/overview_command.h"
#include "app/cli/print_command.h"
#include "app/cli/verify_command.h"

namespace {

using namespace huimin;
using namespace huimin::cli;

int run(const Arguments& arguments)
{
    switch (arguments.command) {
    case Command::Determine: return runDetermine(arguments);
    case Command::Compare: return runCompare(arguments);
    case Command::Print: return runPrint(arguments);
    case Command::Verify: return runVerify(arguments);
    case Command::Overview: return runOverview(arguments);
    case Command::Check: return runCheck(arguments);
    case Command::Cases: return runCases(arguments);
    case Command::Feel:
        return runFeel({arguments.expression, arguments.context, arguments.feelCases, arguments.language, arguments.json,
                        arguments.rules});
    }
    return unusable;
}

/// What was printed must also have arrived: on a full disk it has not.
int flushed(int status, Language language)
{
    std::cout.flush();
    if (std::cout)
        return status;
    std::cerr << fill(cli::sentences::couldNotWrite).in(language) << '\n';
    return couldNotFinish;
}

int print(const Reply& reply)
{
    (reply.status == done ? std::cout : std::cerr) << reply.text;
    return reply.status;
}

}  // namespace

int main(int argc, char** argv)
{
    const auto read = readArguments(argc, argv);
    if (const Reply* said = std::get_if<Reply>(&read))
        return flushed(print(*said), Language::Zh);
    const auto& arguments = std::get<Arguments>(read);
    try {
        return flushed(run(arguments), arguments.language);
    } catch (const std::exception& error) {
        // Memory that ran out, and whatever else nobody foresaw: said, not dumped.
        std::cerr << fill(cli::sentences::couldNotFinish, {error.what()}).in(arguments.language) << '\n';
        return couldNotFinish;
    }
}
