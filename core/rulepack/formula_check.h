#pragma once
#include <vector>

#include "core/base/diagnostic.h"
#include "core/rulepack/formula_list.h"

namespace huimin {

/// What is wrong with formulas whose names are right: types and units that do not fit (errors), and what is there for nothing or
/// may divide by zero (warnings). Each formula is also held against what it is for: a condition is true or false, an
/// amount is a number in its unit. A mistake in a formula that several routes share is there once.
/// Where not all units could be read, none are looked at.
Diagnostics checkFormulas(const RuleNames& names, const std::vector<OwnedFormula>& formulas, bool hasAllUnits);

}  // namespace huimin
