#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/rulepack/edited_files.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Loads every pack under a folder (folders with a `pack.yaml`) and combines them. All mistakes of all files are
/// reported: what the YAML readers refuse, ids that clash (naming both files), names in expressions that are none
/// (with the nearest), circles (with their path), references to documents, papers or benefits that are not there.
Result<RuleSetPtr> loadRules(const std::string& directory);
/// The same with files that are edited, added or taken away; nothing is written.
Result<RuleSetPtr> loadRules(const std::string& directory, const EditedFiles& edited);

/// The sheet for a county among `directory`/standards/*.yaml; null where there is none (not an error).
Result<std::shared_ptr<const StandardsSheet>> findStandards(const std::string& directory, const std::string& county,
                                                            const RuleSet& rules, const EditedFiles& edited = {});
/// The file the same sheet is in; empty where there is none.
Result<std::string> findSheetFile(const std::string& directory, const std::string& county);
/// Among them, the one a new county's is copied from: no county's own.
inline constexpr std::string_view blankSheetFile = "blank.yaml";
/// The counties there are sheets for among `directory`/standards/*.yaml, in the order of the files; what cannot be read is left out.
std::vector<std::string> countiesWithSheets(const std::string& directory);
/// A sheet from a file.
Result<std::shared_ptr<const StandardsSheet>> loadStandards(const std::string& path, const RuleSet& rules, const EditedFiles& edited = {});

}  // namespace huimin
