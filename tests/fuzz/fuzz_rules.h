#pragma once
#include <memory>

#include "core/rulepack/rule_set.h"

namespace huimin::fuzz {

/// The rules of this source tree, and the sheet of its sample county; read once. Stops the program where they cannot be.
RuleSetPtr sampleRules();
std::shared_ptr<const StandardsSheet> sampleSheet();

/// Determines a case on a day inside its pack's calendars, whatever comes of it.
void determineCase(const RuleSetPtr& rules, std::shared_ptr<const Profile> profile, std::shared_ptr<const StandardsSheet> sheet);

}  // namespace huimin::fuzz
