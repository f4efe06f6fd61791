#pragma once
#include <map>
#include <string>

#include "core/base/result.h"

namespace huimin::tests {

/// The mutants that no example can fail on, because the rules say the same with and without them: by name, each with its reason.
/// Read from a list of {mutant, reason}; both are required, a mutant twice is an error.
Result<std::map<std::string, std::string>> readExcused(const std::string& file);

}  // namespace huimin::tests
