#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/diagnostic.h"

namespace huimin::yaml {

/// The text a tree was read from, kept so that every node can say where it stands and show its line.
class SourceText {
public:
    SourceText(std::string file, std::string text);

    const std::string& file() const { return m_file; }
    const std::string& text() const { return m_text; }

    /// The place of a byte offset: line and column from 1, columns in characters; a byte order mark counts for nothing.
    SourcePlace placeAt(std::size_t offset) const;
    /// The text of a line (from 1) without its end of line; empty outside the text.
    std::string line(int number) const;

private:
    std::size_t charactersBefore(std::size_t offset) const;

    std::string m_file;
    std::string m_text;
    std::vector<std::size_t> m_lineStarts;
    /// How many characters stand before each block of the text, so that a column of a long line need not be counted out.
    std::vector<std::size_t> m_charactersBeforeBlock;
};

/// One value of a strictly read YAML file. Scalars stay text: what a text means (a number, a date, a switch)
/// is decided by the one who knows which type stands there. Lives as long as the tree it belongs to.
class Node {
public:
    enum class Kind { Scalar, Sequence, Map };
    struct Entry;

    Kind kind = Kind::Scalar;
    /// A scalar's text, quotes and escapes resolved.
    std::string text;
    /// A scalar written in quotes or as a block: text whatever it looks like.
    bool quoted = false;
    /// Nothing was written (`key:`), or a plain `null` or `~`.
    bool null = false;
    /// The bytes in the source, from the first of the value to one past its last.
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<Node> items;     ///< of a sequence
    std::vector<Entry> entries;  ///< of a map, in the order written, keys unique
    const SourceText* source = nullptr;

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMap() const { return kind == Kind::Map; }

    /// The value of a key of a map; null where the map has no such key or this is no map.
    const Node* find(std::string_view key) const;

    SourcePlace place() const;
};

struct Node::Entry {
    Node key;
    Node value;
};

/// A whole file, read. Keeps the source that its nodes point into; cheap to copy.
class Tree {
public:
    Tree(std::shared_ptr<const SourceText> source, std::shared_ptr<const Node> root)
        : m_source(std::move(source)), m_root(std::move(root)) {}

    const Node& root() const { return *m_root; }
    const SourceText& source() const { return *m_source; }

private:
    std::shared_ptr<const SourceText> m_source;
    std::shared_ptr<const Node> m_root;
};

/// An error at a node, with the node's line; `suggestion` is the nearest known name or empty.
Diagnostic errorAt(const Node& node, Bilingual message, std::string suggestion = {});

}  // namespace huimin::yaml
