#pragma once
#include "core/base/diagnostic.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// What is wrong with the names in the expressions of rules that are otherwise complete: names, paths and functions that are
/// none, benefits asked for in the eyes of a subject they are not about.
Diagnostics checkNames(const RuleSet& rules);

}  // namespace huimin
