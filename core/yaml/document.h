#pragma once
#include <string>

#include "core/base/result.h"
#include "core/yaml/new_value.h"
#include "core/yaml/node.h"
#include "core/yaml/path.h"
#include "core/yaml/splice.h"

namespace huimin::yaml {

/// A YAML file that is edited in place: an edit changes the bytes it is about and no other, so comments, spacing,
/// order and line ends stay as their author wrote them. `tree()` is always that of the current text; an edit makes
/// nodes and trees' pointers taken before it stale (a copy of the Tree keeps them alive).
///
/// Every edit is read back before it counts. One that cannot be made, or would change the meaning of anything else,
/// is a diagnostic and leaves the document as it was. A made edit is returned as the splice of its bytes: its inverse,
/// applied, undoes it.
class Document {
public:
    static Result<Document> open(std::string text, std::string fileName);

    const Tree& tree() const { return m_tree; }
    const std::string& text() const { return m_tree.source().text(); }
    const std::string& fileName() const { return m_tree.source().file(); }
    /// The value at a path; null where there is none.
    const Node* find(const Path& path) const;

    /// Any value gives way to another. A text keeps the quotes of the text before it.
    Result<Splice> replace(const Path& path, const NewValue& value);

    /// An entry at the end of a map, or after one of its keys. `key:` with nothing after it counts as an empty map.
    Result<Splice> insertKey(const Path& map, const std::string& key, const NewValue& value);
    Result<Splice> insertKeyAfter(const Path& map, const std::string& after, const std::string& key,
                                  const NewValue& value);

    /// An item before the one at `index`, or at the end. `key:` with nothing after it counts as an empty list.
    Result<Splice> insertItem(const Path& list, std::size_t index, const NewValue& value);
    Result<Splice> appendItem(const Path& list, const NewValue& value);

    /// The item at `from` comes to stand at `to`, with the comments above it where it has lines of its own.
    Result<Splice> moveItem(const Path& list, std::size_t from, std::size_t to);

    /// An entry of a map with its key, or an item of a list. The last one leaves `{}` or `[]`.
    Result<Splice> remove(const Path& path);

    /// A splice made before, or the inverse of one, on the text it belongs to.
    Result<Splice> apply(const Splice& splice);

private:
    explicit Document(Tree tree) : m_tree(std::move(tree)) {}

    Tree m_tree;
};

}  // namespace huimin::yaml
