#include "app/cli/case_input.h"

#include "app/cli/complaint.h"
#include "app/installation/rules_directory.h"
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

}  // namespace

Result<DeterminationInput> readCase(const Arguments& arguments)
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
    return DeterminationInput{*rules, std::make_shared<const Profile>(std::move(*profile)), *sheet, Date()};
}

}  // namespace huimin::cli
