#pragma once
#include "core/rulepack/rule_set.h"

namespace huimin::report {

/// Whether a unit counts money: what the packs' totals add up, however it is divided (per person, per month).
bool isMoney(const Unit& unit, const RuleSet& rules);

}  // namespace huimin::report
