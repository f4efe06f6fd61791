#include "app/cli/determine_command.h"

#include <iostream>

#include "app/cli/complaint.h"
#include "app/cli/result_json.h"
#include "app/cli/result_page.h"
#include "app/cli/rules_directory.h"
#include "app/cli/today.h"
#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace huimin::cli {

namespace {

using Sheet = std::shared_ptr<const StandardsSheet>;

Result<Profile> loadProfile(const std::string& path, const RuleSet& rules)
{
    const auto tree = yaml::readFile(path);
    if (!tree)
        return tree.diagnostics();
    return readProfile(tree->root(), rules.profileVocabulary());
}

Result<Sheet> sheetFor(const Arguments& arguments, const std::string& directory, const Profile& profile, const RuleSet& rules)
{
    if (!arguments.standards.empty())
        return loadStandards(arguments.standards, rules);
    if (profile.county.empty())
        return Sheet();
    return findStandards(directory, profile.county, rules);
}

/// What was said by the way, then the value; or why there is none.
template <typename T> Result<T> withWarnings(Result<T> result, Language language)
{
    if (result)
        complain(result.warnings(), language);
    return result;
}

Result<Determination> determineFile(const Arguments& arguments)
{
    const std::string directory = rulesDirectory(arguments.rules);
    const auto rules = withWarnings(loadRules(directory), arguments.language);
    if (!rules)
        return rules.diagnostics();
    auto profile = withWarnings(loadProfile(arguments.files.front(), **rules), arguments.language);
    if (!profile)
        return profile.diagnostics();
    const auto sheet = withWarnings(sheetFor(arguments, directory, *profile, **rules), arguments.language);
    if (!sheet)
        return sheet.diagnostics();
    return determine({*rules, std::make_shared<const Profile>(std::move(*profile)), *sheet, arguments.date.value_or(today())});
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
    if (arguments.json)
        printJson(*determination, arguments.language);
    else
        std::cout << resultPage(*determination, layoutOfOutput(arguments.language));
    return done;
}

}  // namespace huimin::cli
