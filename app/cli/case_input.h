#pragma once
#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/determination/case_model.h"

namespace huimin::cli {

/// Reads what the command line names: the rules, the profile, the sheet of standards. Warnings go to standard error; the day is
/// for the command to set.
Result<DeterminationInput> readCase(const Arguments& arguments);

/// All profiles that are named, under one set of rules. What is wrong with any of them is told of all.
Result<std::vector<DeterminationInput>> readCases(const Arguments& arguments);
/// The rules alone.
Result<RuleSetPtr> readRules(const Arguments& arguments);

}  // namespace huimin::cli
