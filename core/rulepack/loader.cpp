#include "core/rulepack/loader.h"

#include "core/rulepack/condition_words.h"
#include "core/rulepack/pack_files.h"
#include "core/rulepack/rule_set_builder.h"
#include "core/rulepack/validator.h"

namespace huimin {

Result<RuleSetPtr> loadRules(const std::string& directory)
{
    return loadRules(directory, {});
}

Result<RuleSetPtr> loadRules(const std::string& directory, const EditedFiles& edited)
{
    Diagnostics diagnostics;
    std::vector<PackFiles> packs;
    for (const std::string& folder : findPacks(directory, diagnostics, edited))
        packs.push_back(readPackFiles(folder, diagnostics, edited));
    if (packs.empty())
        return diagnostics;
    BuiltRules built = buildRules(packs);
    append(diagnostics, std::move(built.diagnostics));
    // Where a file could not be read, names from it would be called unknown everywhere; where a unit could not, it would
    // differ from every other.
    if (built.hasAllNames) {
        append(diagnostics, checkExpressions(*built.rules, built.hasAllUnits));
        built.rules->dependencies = DependencyGraph(*built.rules);
        append(diagnostics, built.rules->dependencies.circles(*built.rules));
    }
    sortByPlace(diagnostics);
    if (hasErrors(diagnostics))
        return diagnostics;
    writeConditionWords(*built.rules);
    return Result<RuleSetPtr>(built.rules, std::move(diagnostics));
}

}  // namespace huimin
