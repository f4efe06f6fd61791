#pragma once
#include <string>

#include "core/yaml/edit_plan.h"

/// Edits of lists and maps that are written over lines of their own.
namespace huimin::yaml {

Splice replaceBytes(const std::string& text, std::size_t begin, std::size_t end, std::string inserted);

/// Lines that hold a new member come before the member at `index` or after the last.
EditPlans insertLines(const Node& collection, std::size_t index, const std::string& lines,
                      const std::string& lineBreak);

/// The lines of a member go; the collection keeps at least one other.
EditPlans removeLines(const Node& collection, std::size_t index);

/// A block collection under a key or dash gives way to what fits beside the key or dash. Comments between them stay.
Splice collapseBlock(const EditTarget& target, const std::string& written);

/// Anything outside of brackets gives way to a block collection. The comment beside it stays beside its key.
Splice spreadBlock(const EditTarget& target, const NewValue& value, const ValueWriter& writer);

}  // namespace huimin::yaml
