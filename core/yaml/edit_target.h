#pragma once
#include <optional>

#include "core/yaml/node.h"
#include "core/yaml/path.h"

namespace huimin::yaml {

/// A value of a tree together with what it stands in.
struct EditTarget {
    const Node* node = nullptr;
    const Node* parent = nullptr;  ///< null for the root
    std::size_t index = 0;         ///< which member of the parent it is
    bool inBrackets = false;       ///< what stands around it is in brackets

    /// The column (from 0) of the block collection around it; -1 at the root.
    int parentColumn() const;
    /// A single pair in a list in brackets, `[a: 1]`: a map without braces of its own.
    bool isBarePair() const;
    /// One past the colon or dash before it. Only of a member of a block collection.
    std::size_t afterIndicator() const;
};

/// The value at a path, or as much of the way as there is: then `missing` is the number of the step that leads nowhere.
struct FoundTarget {
    EditTarget target;
    std::optional<std::size_t> missing;
};

FoundTarget findTarget(const Node& root, const Path& path);

}  // namespace huimin::yaml
