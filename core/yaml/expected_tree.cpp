#include "core/yaml/expected_tree.h"

#include <algorithm>

#include "core/yaml/scalar_writer.h"

namespace huimin::yaml {

namespace {

Node::Entry entryOf(const std::string& key, const NewValue& value)
{
    return {nodeOf(NewValue::text(key)), nodeOf(value)};
}

bool isText(const Node& scalar)
{
    return scalar.quoted || (!scalar.null && !readsAsLiteral(scalar.text));
}

/// Nothing turns into an empty collection that can take members.
void becomeCollection(Node& node, Node::Kind kind)
{
    if (!node.isScalar())
        return;
    node = Node();
    node.kind = kind;
}

}  // namespace

Node nodeOf(const NewValue& value)
{
    Node node;
    switch (value.kind()) {
    case NewValue::Kind::Text:
        node.text = value.text();
        node.quoted = true;
        break;
    case NewValue::Kind::Literal:
        node.text = value.text();
        node.null = value.text() == "null" || value.text() == "~";
        break;
    case NewValue::Kind::List:
        node.kind = Node::Kind::Sequence;
        for (const NewValue& item : value.items())
            node.items.push_back(nodeOf(item));
        break;
    case NewValue::Kind::Map:
        node.kind = Node::Kind::Map;
        for (const auto& [key, member] : value.members())
            node.entries.push_back(entryOf(key, member));
        break;
    }
    return node;
}

Node& nodeAt(Node& root, const Path& path)
{
    Node* node = &root;
    for (const Path::Step& step : path.steps()) {
        if (const std::size_t* index = step.index())
            node = &node->items[*index];
        else
            node = const_cast<Node*>(node->find(*step.key()));  // part of `root`, which is not const
    }
    return *node;
}

void insertEntry(Node& map, std::size_t index, const std::string& key, const NewValue& value)
{
    becomeCollection(map, Node::Kind::Map);
    map.entries.insert(map.entries.begin() + static_cast<std::ptrdiff_t>(index), entryOf(key, value));
}

void insertItem(Node& list, std::size_t index, const NewValue& value)
{
    becomeCollection(list, Node::Kind::Sequence);
    list.items.insert(list.items.begin() + static_cast<std::ptrdiff_t>(index), nodeOf(value));
}

void moveItem(Node& list, std::size_t from, std::size_t to)
{
    Node moved = std::move(list.items[from]);
    list.items.erase(list.items.begin() + static_cast<std::ptrdiff_t>(from));
    list.items.insert(list.items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

void removeMember(Node& collection, std::size_t index)
{
    if (collection.isMap())
        collection.entries.erase(collection.entries.begin() + static_cast<std::ptrdiff_t>(index));
    else
        collection.items.erase(collection.items.begin() + static_cast<std::ptrdiff_t>(index));
}

bool sameMeaning(const Node& one, const Node& other)
{
    if (one.kind != other.kind || one.null != other.null)
        return false;
    const auto sameEntry = [](const Node::Entry& a, const Node::Entry& b) {
        return a.key.text == b.key.text && sameMeaning(a.value, b.value);
    };
    switch (one.kind) {
    case Node::Kind::Scalar:
        return one.null || (one.text == other.text && isText(one) == isText(other));
    case Node::Kind::Sequence:
        return std::equal(one.items.begin(), one.items.end(), other.items.begin(), other.items.end(), sameMeaning);
    case Node::Kind::Map:
        return std::equal(one.entries.begin(), one.entries.end(), other.entries.begin(), other.entries.end(),
                          sameEntry);
    }
    return false;
}

}  // namespace huimin::yaml
