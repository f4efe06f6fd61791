#pragma once
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The kind of profile most benefits are for: what a new window opens with. Never null for rules that declare a kind.
std::shared_ptr<const ProfileKind> usualKind(const RuleSet& rules);

}  // namespace huimin
