#pragma once
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Gives every condition, once, when the rules are loaded: the sentence made from its expression, and what it mentions with
/// the labels and units of that.
void writeConditionWords(RuleSet& rules);

}  // namespace huimin
