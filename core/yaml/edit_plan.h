#pragma once
#include <string>
#include <vector>

#include "core/yaml/edit_target.h"
#include "core/yaml/splice.h"
#include "core/yaml/value_writer.h"

/// Which bytes an edit changes. A plan is tried and read back by the document; where a first one would change the
/// meaning of something else, the next is tried.
namespace huimin::yaml {

using EditPlans = std::vector<Splice>;

/// The target gives way to a value.
EditPlans planReplacement(const EditTarget& target, const NewValue& value, const ValueWriter& writer);

/// A map gets an entry at `index`, at least 1 in block style unless the map is empty; a list an item.
EditPlans planEntry(const EditTarget& map, std::size_t index, const std::string& key, const NewValue& value,
                    const ValueWriter& writer);
EditPlans planItem(const EditTarget& list, std::size_t index, const NewValue& value, const ValueWriter& writer);

/// A list or map loses a member.
EditPlans planRemoval(const EditTarget& collection, std::size_t index, const ValueWriter& writer);

}  // namespace huimin::yaml
