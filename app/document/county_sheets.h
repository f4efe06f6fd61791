#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The standards sheets of the counties, each read once, when its county is first asked for: the office's own, and where it has
/// none of a county the one beside the rules. Copies look at the same sheets.
class CountySheets {
public:
    /// Both folders hold their sheets in `standards/`; an office's may be missing.
    CountySheets(RuleSetPtr rules, std::string directory, std::string officeDirectory = {});

    using Sheet = std::shared_ptr<const StandardsSheet>;
    /// Null for a county without a sheet; diagnostics for a sheet that cannot be read.
    const Result<Sheet>& of(const std::string& county);
    /// Every sheet is read by other rules from now on; the one that is being edited is its document's to read again.
    void setRules(RuleSetPtr rules);
    /// Sheets are read anew when they are next asked for; the one that is being edited stays.
    void forget();

    /// The sheet being edited counts as it stands, saved or not; null: its file does again.
    void setEdited(const std::string& county, Sheet sheet);

    /// The counties that have a sheet, the office's own first.
    std::vector<std::string> counties() const;
    /// The file a county's sheet is in; empty where it has none.
    Result<std::string> fileOf(const std::string& county) const;
    /// The file the office keeps a county's sheet in, there or not; empty without an office's folder. What lies beside the rules is never written to.
    std::string officeFileOf(const std::string& county) const;
    /// The sheet a new county's is copied from; may not be there.
    std::string blankFile() const;

private:
    Result<Sheet> read(const std::string& county) const;

    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace huimin
