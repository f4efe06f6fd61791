#include "app/cli/overview_command.h"

#include <iostream>

#include "app/cli/complaint.h"
#include "app/cli/overview_json.h"
#include "app/cli/overview_page.h"
#include "app/installation/rules_directory.h"
#include "core/rulepack/loader.h"

namespace huimin::cli {

int runOverview(const Arguments& arguments)
{
    const auto rules = loadRules(rulesDirectory(arguments.rules));
    if (!rules) {
        complain(rules.diagnostics(), arguments.language);
        return unusable;
    }
    const auto items = readOverview(**rules);
    if (!items) {
        complain(items.diagnostics(), arguments.language);
        return unusable;
    }
    if (arguments.json)
        std::cout << overviewJson(*items, **rules).dump(2) << '\n';
    else
        std::cout << overviewPage(*items, **rules, layoutOfOutput(arguments.language));
    return done;
}

}  // namespace huimin::cli
