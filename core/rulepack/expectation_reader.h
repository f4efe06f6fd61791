#pragma once
#include "core/rulepack/examples.h"

namespace huimin {

/// One item of `expect`.
Expectation readExpectation(const yaml::Node& node, const RuleSet& rules, Diagnostics& diagnostics);

/// What stands under `expect_<statement>`.
ExpectedStatement readExpectedStatement(const yaml::Node& node, const Statement& statement, Diagnostics& diagnostics);

}  // namespace huimin
