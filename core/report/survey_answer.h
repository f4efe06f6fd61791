#pragma once
#include <string>

#include "core/profile/profile.h"
#include "core/report/words.h"
#include "core/rulepack/rule_set.h"

namespace huimin::report {

/// What stands in the answer's place of a form: boxes to tick for what can be chosen, a line with its unit for what is written; filled in
/// where `given` (null: a blank form) says it. What is sensitive is covered where the words cover it.
std::string surveyAnswer(const Fact& fact, const GivenFact* given, Date day, const RuleSet& rules, const Words& words);

/// Whether what a case says of a fact is covered on a day: how old a child is depends on it.
bool isCoveredAnswer(const Fact& fact, const GivenFact* given, Date day, const Words& words);

}  // namespace huimin::report
