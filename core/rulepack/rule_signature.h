#pragma once
#include <map>
#include <set>
#include <string>

#include "core/rulepack/rule_set.h"

namespace huimin {

/// What benefits hang on, each as one text: its own rules and, followed to the end, all that they name, the facts' defaults and the
/// calendars too. Where a benefit has the same text in two sets of rules, the same facts and entered standards come to the same in
/// both, known or not. The rule set must outlive it.
class RuleSignatures {
public:
    explicit RuleSignatures(const RuleSet& rules);

    /// Empty where there is no such benefit.
    std::string of(const std::string& benefit) const;

private:
    struct Walk;

    const RuleSet& m_rules;
    std::string m_everywhere;                     ///< what any rule may hang on
    std::multimap<std::string, std::string> m_facts;  ///< by id, wherever they are declared
};

}  // namespace huimin
