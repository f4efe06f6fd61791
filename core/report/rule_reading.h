#pragma once
#include "core/report/printout.h"
#include "core/report/words.h"
#include "core/rulepack/rule_set.h"

namespace huimin::report {

/// A rule as prose, for people who know the law and do not program: whom it is about, the conditions in sentences, how much by dates,
/// what displaces it, what it counts towards, the papers, each with its source and how sure that is.
Printout readingOf(const Benefit& benefit, const RuleSet& rules, const Words& words);
Printout readingOf(const Statement& statement, const RuleSet& rules, const Words& words);
Printout readingOf(const Definition& definition, const RuleSet& rules, const Words& words);
Printout readingOf(const Standard& standard, const RuleSet& rules, const Words& words);
Printout readingOf(const Parameter& parameter, const RuleSet& rules, const Words& words);

}  // namespace huimin::report
