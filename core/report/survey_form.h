#pragma once
#include "core/profile/profile.h"
#include "core/report/printout.h"
#include "core/report/words.h"
#include "core/rulepack/rule_set.h"

namespace huimin::report {

/// 入户调查表 of a kind of profile, to fill in by hand: a line for every fact the catalogue has, in its order, for the whole and for so many
/// of each list.
Printout blankSurvey(const ProfileKind& kind, const RuleSet& rules, int items, const Office& office, const Words& words);

/// The same, filled in with what a case says; what it does not say stays a line to write on.
Printout filledSurvey(const Profile& profile, Date day, const RuleSet& rules, const Office& office, const Words& words);

}  // namespace huimin::report
