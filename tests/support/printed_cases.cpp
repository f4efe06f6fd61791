#include "tests/support/printed_cases.h"

#include <QtGlobal>
#include <fstream>

#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

const std::string root = std::string(HUIMIN_SOURCE_DIR) + "/";

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", toText(result.diagnostics().front(), Language::En).c_str());
    return std::move(*result);
}

}  // namespace

RuleSetPtr shippedRules()
{
    static const RuleSetPtr rules = orStop(loadRules(root + "rules"));
    return rules;
}

DeterminationInput shippedCase(const std::string& profile, Date day)
{
    const auto rules = shippedRules();
    const auto tree = orStop(yaml::readFile(root + profile));
    const auto read = std::make_shared<const Profile>(orStop(readProfile(tree.root(), rules->profileVocabulary())));
    const auto sheet = read->county.empty() ? nullptr : orStop(findStandards(root + "rules", read->county, *rules));
    return {rules, read, sheet, day};
}

std::shared_ptr<const Determination> determinedCase(const std::string& profile, Date day)
{
    return std::make_shared<const Determination>(orStop(determine(shippedCase(profile, day))));
}

Comparison comparedCase(const std::string& profile, Date from, Date to)
{
    const DeterminationInput input = shippedCase(profile, to);
    return orStop(compare({input.rules, input.profile, input.standards, from, to}));
}

std::map<std::string, std::string> entriesIn(const std::string& path)
{
    std::map<std::string, std::string> entries;
    std::ifstream file(root + path);
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (!line.starts_with('#') && colon != std::string::npos)
            entries[line.substr(0, colon)] = line.substr(colon + 2);
    }
    return entries;
}

}  // namespace huimin::tests
