#pragma once
#include "core/base/diagnostic.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What is wrong with the expressions of rules that are otherwise complete: names, paths and functions that are none, benefits
/// asked for in the eyes of a subject they are not about, types and units that do not fit, groups not asked for (errors); what
/// is there for nothing, and divisions that may be by zero (warnings). Units are left out where not all could be read.
Diagnostics checkExpressions(const RuleSet& rules, bool hasAllUnits);

}  // namespace huimin
