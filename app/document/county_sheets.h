#pragma once
#include <map>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The standards sheets beside the rules, each read once, when its county is first asked for.
class CountySheets {
public:
    CountySheets(RuleSetPtr rules, std::string directory) : m_rules(std::move(rules)), m_directory(std::move(directory)) {}

    using Sheet = std::shared_ptr<const StandardsSheet>;
    /// Null for a county without a sheet; diagnostics for a sheet that cannot be read.
    const Result<Sheet>& of(const std::string& county);
    /// Sheets are read anew when they are next asked for.
    void forget() { m_sheets.clear(); }

private:
    RuleSetPtr m_rules;
    std::string m_directory;
    std::map<std::string, Result<Sheet>> m_sheets;
};

}  // namespace huimin
