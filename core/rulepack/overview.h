#pragma once
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/rulepack/edited_files.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What the program does with an item of a source.
enum class Treatment {
    Amount,       ///< computes how much
    Rule,         ///< checks whether a rule holds, or sets a deadline
    Information,  ///< tells what the source says
};

/// A rule that carries an item, and the file it stands in.
struct OverviewRule {
    std::string name;  ///< `some_benefit`, or of a statement's part `wages.solved_by`
    Bilingual label;
    std::string file;  ///< with the pack's folder: some_pack/benefits/some_benefit.yaml
};

/// One item of the source that a pack was made from, by the number it goes under there: what it says and what becomes of it.
struct OverviewItem {
    std::string id;    ///< W5
    std::string pack;
    Bilingual label;
    Bilingual what;
    Bilingual forWhom;
    Bilingual figure;  ///< or that the source gives none, and who enters it
    Period when;       ///< in force, or the days it happens; a bound that the source does not give is open, but not both
    Treatment treatment = Treatment::Information;
    std::vector<OverviewRule> rules;
    std::string file;  ///< where the item itself stands: shanxi/overview.yaml
    Citations citations;
};

/// The items of every pack's overview.yaml, in the order written. Read apart from the rules, as nothing is determined by it. What
/// an item names (policies, benefits, statements, standards, documents) must be among the rules.
Result<std::vector<OverviewItem>> readOverview(const RuleSet& rules, const EditedFiles& edited = {});

}  // namespace huimin
