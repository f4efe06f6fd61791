#pragma once
#include <string>

#include "core/rulepack/loader.h"

namespace huimin::tests {

/// The folder of the shipped rules.
const std::string& rulesFolder();

/// The shipped rules with the edits in the place of files. Stops the program where they cannot be read: the test wrote them.
RuleSetPtr rulesWith(const EditedFiles& edited);

}  // namespace huimin::tests
