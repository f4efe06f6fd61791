#include "core/yaml/edit_target.h"

#include <algorithm>

#include "core/yaml/node_shape.h"

namespace huimin::yaml {

int EditTarget::parentColumn() const
{
    return parent ? static_cast<int>(columnOf(*parent)) : -1;
}

bool EditTarget::isBarePair() const
{
    return inBrackets && node->isMap() && !hasBrackets(*node);
}

std::size_t EditTarget::afterIndicator() const
{
    return parent->isMap() ? afterColon(parent->entries[index].key) : memberBegin(*parent, index) + 1;
}

namespace {

/// The member that a step leads to; nothing where there is none.
std::optional<std::size_t> memberAt(const Node& node, const Path::Step& step)
{
    if (const std::size_t* index = step.index())
        return node.isSequence() && *index < node.items.size() ? std::optional(*index) : std::nullopt;
    const auto found = std::find_if(node.entries.begin(), node.entries.end(),
                                    [&](const Node::Entry& entry) { return entry.key.text == *step.key(); });
    if (found == node.entries.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - node.entries.begin());
}

}  // namespace

FoundTarget findTarget(const Node& root, const Path& path)
{
    EditTarget target{&root};
    for (std::size_t step = 0; step < path.steps().size(); ++step) {
        const auto member = memberAt(*target.node, path.steps()[step]);
        if (!member)
            return {target, step};
        const Node& parent = *target.node;
        const Node& child = parent.isMap() ? parent.entries[*member].value : parent.items[*member];
        target = {&child, &parent, *member, target.inBrackets || hasBrackets(parent)};
    }
    return {target, std::nullopt};
}

}  // namespace huimin::yaml
