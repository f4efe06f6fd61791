#pragma once
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Gives every condition the sentence made from its expression, once, when the rules are loaded.
void writeConditionSentences(RuleSet& rules);

}  // namespace huimin
