#pragma once
#include <vector>

#include "core/determination/rule_effect.h"

namespace huimin {

/// What a case gains or loses: by kind of total, and of money that no total adds up by unit. Kinds are those of the edited rules.
std::vector<EffectSum> sumsOf(const CaseEffect& effect, const RuleSet& edited);

/// By benefit and unit over all cases, those with any row that is not unchanged, in the order of the edited rules.
std::vector<EffectSum> sumsByBenefit(const RuleEffect& effect);

/// The sums of all cases, counting cases.
std::vector<EffectSum> totalsOf(const RuleEffect& effect);

}  // namespace huimin
