#pragma once
#include <string>

#include "core/yaml/edit_plan.h"

/// Edits of lists and maps in brackets, with the commas they need.
namespace huimin::yaml {

/// A member, already written, comes before the one at `index` or after the last.
Splice insertInBrackets(const Node& collection, std::size_t index, const std::string& written,
                        const std::string& lineBreak);

EditPlans removeFromBrackets(const Node& collection, std::size_t index);

}  // namespace huimin::yaml
