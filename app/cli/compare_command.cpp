#include "app/cli/compare_command.h"

#include <iostream>

#include "app/cli/case_input.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/comparison_json.h"
#include "app/cli/comparison_page.h"
#include "app/cli/complaint.h"
#include "core/determination/comparison.h"

namespace huimin::cli {

namespace {

/// The turn of the year in which the standards rose: what people ask about first.
const Date defaultFrom = *Date::of(2022, 12, 31);
const Date defaultTo = *Date::of(2023, 1, 1);

Result<Comparison> compareFile(const Arguments& arguments, Date from, Date to)
{
    const auto input = readCase(arguments);
    if (!input)
        return input.diagnostics();
    return compare({input->rules, input->profile, input->standards, from, to});
}

void printJson(const Comparison& comparison, Language language)
{
    for (const Bilingual& note : comparison.after->notes)
        std::cerr << note.in(language) << '\n';
    std::cout << comparisonJson(comparison).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace

int runCompare(const Arguments& arguments)
{
    const Date from = arguments.from.value_or(defaultFrom);
    const Date to = arguments.to.value_or(defaultTo);
    if (from > to) {
        std::cerr << fill(sentences::daysBackwards, {from.toIso(), to.toIso()}).in(arguments.language) << '\n';
        return unusable;
    }
    const auto comparison = compareFile(arguments, from, to);
    if (!comparison) {
        complain(comparison.diagnostics(), arguments.language);
        return unusable;
    }
    if (arguments.json)
        printJson(*comparison, arguments.language);
    else
        std::cout << comparisonPage(*comparison, layoutOfOutput(arguments.language));
    return done;
}

}  // namespace huimin::cli
