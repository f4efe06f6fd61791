#pragma once
#include <string>

#include "app/document/county_sheets.h"
#include "core/rulepack/rule_set.h"

namespace huimin::tests {

/// The rules in the source tree, loaded once.
RuleSetPtr shippedRules();
std::string shippedRulesDirectory();
CountySheets shippedSheets();

}  // namespace huimin::tests
