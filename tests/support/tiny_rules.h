#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/determination/determine.h"
#include "core/rulepack/rule_set.h"

namespace huimin::tests {

/// A rule set made in a test: one kind of profile from its YAML, and one benefit of the whole with one condition and amount.
RuleSetPtr tinyRules(const std::string& kindYaml, const std::string& condition, const std::string& amount);

/// The only row of a profile under such rules. Stops the program where anything cannot be read: the test wrote it.
Row onlyRow(const RuleSetPtr& rules, const std::string& profileYaml);

}  // namespace huimin::tests
