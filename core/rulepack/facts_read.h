#pragma once
#include <set>

#include "core/rulepack/rule_set.h"

namespace huimin {

/// The facts that a formula of the rules asks for by name. What is not among them cannot change a result. Points into the rules' kinds.
std::set<const Fact*> factsRead(const RuleSet& rules);

}  // namespace huimin
