#pragma once
#include "app/rule_editor/rule_thing.h"
#include "core/rulepack/name_offers.h"

namespace huimin {

/// What may be written in the expressions of a thing: of a benefit, in those of any of its routes; of a statement, in those of an item and of
/// the whole.
std::vector<NameOffer> offersOn(const RuleThing& thing, const RuleSet& rules);

}  // namespace huimin
