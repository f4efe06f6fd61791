#pragma once
#include <string>

#include "core/yaml/edit_target.h"
#include "core/yaml/new_value.h"

/// What a file must hold after an edit: against this the edited text is read back.
namespace huimin::yaml {

Node nodeOf(const NewValue& value);

/// The value at a path that is there.
Node& nodeAt(Node& root, const Path& path);

/// A member comes to be at `index` of a list or map; nothing (`key:`) turns into one.
void insertEntry(Node& map, std::size_t index, const std::string& key, const NewValue& value);
void insertItem(Node& list, std::size_t index, const NewValue& value);
void moveItem(Node& list, std::size_t from, std::size_t to);
void removeMember(Node& collection, std::size_t index);

/// Whether two values mean the same: the same keys in the same order, the same texts, and what is text in one
/// is text in the other, in whatever quotes.
bool sameMeaning(const Node& one, const Node& other);

}  // namespace huimin::yaml
