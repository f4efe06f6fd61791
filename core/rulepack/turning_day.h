#pragma once
#include <optional>

#include "core/rulepack/rule_set.h"

namespace huimin {

/// The day from which most of the province's raises hold, the later of two with as many: what it was like before and after is
/// asked about first. Nullopt for rules without raises.
std::optional<Date> turningDay(const RuleSet& rules);

}  // namespace huimin
