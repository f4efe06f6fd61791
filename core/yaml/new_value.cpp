#include "core/yaml/new_value.h"

#include "core/yaml/node_shape.h"
#include "core/yaml/scalar_writer.h"

namespace huimin::yaml {

NewValue NewValue::list(std::vector<NewValue> items, Layout layout)
{
    NewValue value(Kind::List, {});
    value.m_items = std::move(items);
    value.m_layout = layout;
    return value;
}

NewValue NewValue::map(std::vector<Member> members, Layout layout)
{
    NewValue value(Kind::Map, {});
    value.m_members = std::move(members);
    value.m_layout = layout;
    return value;
}

NewValue NewValue::copyOf(const Node& node)
{
    const Layout layout = hasBrackets(node) ? Layout::Brackets : Layout::Block;
    switch (node.kind) {
    case Node::Kind::Scalar:
        if (node.null)
            return literal("null");
        return !node.quoted && readsAsLiteral(node.text) ? literal(node.text) : text(node.text);
    case Node::Kind::Sequence: {
        std::vector<NewValue> items;
        for (const Node& item : node.items)
            items.push_back(copyOf(item));
        return list(std::move(items), layout);
    }
    case Node::Kind::Map: {
        std::vector<Member> members;
        for (const Node::Entry& entry : node.entries)
            members.emplace_back(entry.key.text, copyOf(entry.value));
        return map(std::move(members), layout);
    }
    }
    return literal("null");
}

bool NewValue::isEmptyCollection() const
{
    return (m_kind == Kind::List && m_items.empty()) || (m_kind == Kind::Map && m_members.empty());
}

bool NewValue::isBlock() const
{
    return (m_kind == Kind::List || m_kind == Kind::Map) && m_layout == Layout::Block && !isEmptyCollection();
}

}  // namespace huimin::yaml
