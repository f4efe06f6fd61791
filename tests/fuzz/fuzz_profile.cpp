#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"
#include "tests/fuzz/diagnostics_check.h"
#include "tests/fuzz/fuzz_rules.h"
#include "tests/fuzz/targets.h"

namespace huimin::fuzz {

namespace {

const std::string file = "profile.yaml";

/// A case of three of whom nothing is known takes seconds under sanitizers; splitting cases is tested elsewhere.
constexpr std::size_t mostMembers = 2;

}  // namespace

void fuzzProfile(std::string_view input)
{
    const auto tree = yaml::read(std::string(input), file);
    if (!tree)
        return mustExplain(tree.diagnostics(), file);
    auto profile = readProfile(tree->root(), sampleRules()->profileVocabulary());
    if (!profile)
        return mustExplain(profile.diagnostics(), file);
    for (const GivenFact* list : profile->lists()) {
        if (list->items.size() > mostMembers)
            return;
    }
    determineCase(sampleRules(), std::make_shared<const Profile>(std::move(*profile)), sampleSheet());
}

}  // namespace huimin::fuzz
