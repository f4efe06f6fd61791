#pragma once
#include <memory>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/rulepack/pack_files.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What came of reading the files of all packs.
struct BuiltRules {
    std::shared_ptr<RuleSet> rules;
    Diagnostics diagnostics;
    bool hasAllNames = true;  ///< false where names are missing because a file could not be read
    bool hasAllUnits = true;  ///< false where a unit could not be read
};

/// Reads what stands in the files of all packs and puts it together. Ids are checked, the names in expressions are not yet.
BuiltRules buildRules(const std::vector<PackFiles>& packs);

}  // namespace huimin
