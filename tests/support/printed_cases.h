#pragma once
#include <map>
#include <memory>
#include <string>

#include "core/determination/comparison.h"
#include "core/determination/determine.h"

namespace huimin::tests {

/// The rules that come with the program. Stops the program where they cannot be read.
RuleSetPtr shippedRules();

/// A case file of the source tree, with the sheet of its county among the shipped ones.
DeterminationInput shippedCase(const std::string& profile, Date day);
std::shared_ptr<const Determination> determinedCase(const std::string& profile, Date day);

/// The same case from an earlier day to that day.
Comparison comparedCase(const std::string& profile, Date from, Date to);

/// The `key: value` lines of a small file of the source tree; lines that begin with # say what it shows.
std::map<std::string, std::string> entriesIn(const std::string& path);

}  // namespace huimin::tests
