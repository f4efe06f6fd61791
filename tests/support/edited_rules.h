#pragma once
#include <string>

#include "core/rulepack/edited_files.h"
#include "core/rulepack/rule_set.h"

namespace huimin::tests {

/// The folder of the shipped rules.
inline const std::string rulesFolder = HUIMIN_SOURCE_DIR "/rules";

/// The shipped rules with the edits in the place of files. Stops the program where they cannot be read: the test wrote them.
RuleSetPtr rulesWith(const EditedFiles& edited);

}  // namespace huimin::tests
