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

Result<DeterminationInput> readOne(const std::string& path, const RuleSetPtr& rules, const Arguments& arguments)
{
    auto profile = withWarnings(loadProfile(path, *rules), arguments.language);
    if (!profile)
        return profile.diagnostics();
    const auto sheet = withWarnings(sheetFor(arguments, rulesDirectory(arguments.rules), *profile, *rules), arguments.language);
    if (!sheet)
        return sheet.diagnostics();
    return DeterminationInput{rules, std::make_shared<const Profile>(std::move(*profile)), *sheet, Date()};
}

}  // namespace

Result<RuleSetPtr> readRules(const Arguments& arguments)
{
    return withWarnings(loadRules(rulesDirectory(arguments.rules)), arguments.language);
}

Result<DeterminationInput> readCase(const Arguments& arguments)
{
    const auto rules = readRules(arguments);
    return rules ? readOne(arguments.files.front(), *rules, arguments) : rules.diagnostics();
}

Result<std::vector<DeterminationInput>> readCases(const Arguments& arguments)
{
    const auto rules = readRules(arguments);
    if (!rules)
        return rules.diagnostics();
    std::vector<DeterminationInput> inputs;
    Diagnostics diagnostics;
    for (const std::string& file : arguments.files) {
        auto input = readOne(file, *rules, arguments);
        if (input)
            inputs.push_back(std::move(*input));
        else
            append(diagnostics, input.diagnostics());
    }
    if (!diagnostics.empty())
        return diagnostics;
    return inputs;
}

}  // namespace huimin::cli
