#include "core/yaml/node_shape.h"

#include <optional>

#include "core/yaml/extent.h"

namespace huimin::yaml {

bool hasBrackets(const Node& node)
{
    if (node.isScalar() || node.begin >= node.source->text().size())
        return false;
    const char first = node.source->text()[node.begin];
    return first == '[' || first == '{';
}

bool isUnwritten(const Node& node)
{
    return node.null && node.begin == node.end;
}

std::size_t columnOf(const Node& node)
{
    return node.begin - lineStart(node.source->text(), node.begin);
}

bool beginsLine(const std::string& text, std::size_t at)
{
    const std::size_t line = lineStart(text, at);
    return skipBlanks(text, line) >= at;
}

std::size_t memberCount(const Node& collection)
{
    return collection.isMap() ? collection.entries.size() : collection.items.size();
}

std::size_t memberBegin(const Node& collection, std::size_t index)
{
    if (collection.isMap())
        return collection.entries[index].key.begin;
    if (hasBrackets(collection))
        return collection.items[index].begin;
    const std::size_t from = index == 0 ? collection.begin : collection.items[index - 1].end;
    return skipToContent(collection.source->text(), from);
}

std::size_t memberEnd(const Node& collection, std::size_t index)
{
    return collection.isMap() ? collection.entries[index].value.end : collection.items[index].end;
}

std::size_t afterColon(const Node& key)
{
    const std::string& text = key.source->text();
    const std::size_t colon = skipToContent(text, key.end);
    return colon < text.size() && text[colon] == ':' ? colon + 1 : key.end;
}

const Node& lastScalar(const Node& node)
{
    if (node.isMap() && !node.entries.empty())
        return lastScalar(node.entries.back().value);
    if (node.isSequence() && !node.items.empty())
        return lastScalar(node.items.back());
    return node;
}

namespace {

/// How far the first collection of a kind is indented under its key; nothing where none stands on lines of its own.
std::optional<std::size_t> firstIndent(const Node& node, Node::Kind kind)
{
    if (hasBrackets(node))
        return std::nullopt;
    for (const Node::Entry& entry : node.entries) {
        if (entry.value.kind == kind && !hasBrackets(entry.value) && columnOf(entry.value) >= columnOf(node))
            return columnOf(entry.value) - columnOf(node);
        if (const auto indent = firstIndent(entry.value, kind))
            return indent;
    }
    for (const Node& item : node.items)
        if (const auto indent = firstIndent(item, kind))
            return indent;
    return std::nullopt;
}

}  // namespace

FileHabits habitsOf(const Tree& tree)
{
    FileHabits habits;
    const std::string& text = tree.source().text();
    const std::size_t lineBreak = text.find('\n');
    if (lineBreak != std::string::npos && lineBreak > 0 && text[lineBreak - 1] == '\r')
        habits.lineBreak = "\r\n";
    if (!tree.root().isScalar()) {
        habits.mapIndent = firstIndent(tree.root(), Node::Kind::Map).value_or(habits.mapIndent);
        habits.listIndent = firstIndent(tree.root(), Node::Kind::Sequence).value_or(habits.listIndent);
    }
    return habits;
}

}  // namespace huimin::yaml
