#include "app/cli/compare_command.h"

#include <iostream>

#include "app/cli/case_input.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/comparison_json.h"
#include "app/cli/comparison_page.h"
#include "app/cli/complaint.h"
#include "app/installation/today.h"
#include "core/determination/comparison.h"
#include "core/rulepack/turning_day.h"

namespace huimin::cli {

namespace {

struct TwoDays {
    Date from;
    Date to;
};

/// Those that were asked for; else the day on which the standards rose, which people ask about first, and the day before.
TwoDays daysOf(const Arguments& arguments, const RuleSet& rules)
{
    const Date turn = turningDay(rules).value_or(today());
    return {arguments.from.value_or(turn.plusDays(-1).value_or(turn)), arguments.to.value_or(turn)};
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
    const auto input = readCase(arguments);
    if (!input) {
        complain(input.diagnostics(), arguments.language);
        return unusable;
    }
    const TwoDays days = daysOf(arguments, *input->rules);
    if (days.from > days.to) {
        std::cerr << fill(sentences::daysBackwards, {days.from.toIso(), days.to.toIso()}).in(arguments.language) << '\n';
        return unusable;
    }
    const auto comparison = compare({input->rules, input->profile, input->standards, days.from, days.to});
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
