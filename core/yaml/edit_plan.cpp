#include "core/yaml/edit_plan.h"

#include "core/yaml/block_edit.h"
#include "core/yaml/bracket_edit.h"
#include "core/yaml/extent.h"

namespace huimin::yaml {

namespace {

const std::string& textOf(const EditTarget& target)
{
    return target.node->source->text();
}

/// The quote around a scalar, so that a new text can keep it; NUL where there is none.
char quoteOf(const EditTarget& target)
{
    const Node& node = *target.node;
    if (!node.isScalar() || !node.quoted)
        return '\0';
    const char first = textOf(target)[node.begin];
    return first == '"' || first == '\'' ? first : '\0';
}

/// Whether an empty collection may turn from brackets into lines of its own without losing a comment.
bool canOpenUp(const EditTarget& target)
{
    const Node& node = *target.node;
    if (target.inBrackets || !hasBrackets(node) || memberCount(node) > 0)
        return false;
    return textOf(target).find('#', node.begin) >= node.end;
}

EditPlans planOneLine(const EditTarget& target, const std::string& written)
{
    const Node& node = *target.node;
    if (isUnwritten(node)) {
        const bool hasColon =
            node.begin > 0 && !(target.parent->isMap() && target.parent->entries[target.index].key.end == node.begin);
        return {{node.begin, "", (hasColon ? " " : ": ") + written}};
    }
    if (!target.inBrackets && target.parent && !node.isScalar() && !hasBrackets(node))
        return {collapseBlock(target, written)};
    return {replaceBytes(textOf(target), node.begin, node.end, written)};
}

}  // namespace

EditPlans planReplacement(const EditTarget& target, const NewValue& value, const ValueWriter& writer)
{
    if (target.inBrackets)
        return planOneLine(target, writer.inBrackets(value));
    if (value.isBlock())
        return {spreadBlock(target, value, writer)};
    const std::size_t column = target.parent ? columnOf(*target.parent) + 2 : 0;
    return planOneLine(target, writer.inBlock(value, column, target.parentColumn(), quoteOf(target)));
}

EditPlans planEntry(const EditTarget& map, std::size_t index, const std::string& key, const NewValue& value,
                    const ValueWriter& writer)
{
    const Node& node = *map.node;
    const bool opensUp = canOpenUp(map) && (!map.parent || value.isBlock());
    if (node.isScalar() || opensUp)
        return planReplacement(map, NewValue::map({{key, value}}), writer);
    if (map.isBarePair()) {
        const std::string pair = textOf(map).substr(node.begin, node.end - node.begin);
        return {{node.begin, pair, "{" + pair + ", " + writer.entryInBrackets(key, value) + "}"}};
    }
    if (hasBrackets(node))
        return {insertInBrackets(node, index, writer.entryInBrackets(key, value), writer.lineBreak())};
    return insertLines(node, index, writer.entry(key, value, columnOf(node)), writer.lineBreak());
}

EditPlans planItem(const EditTarget& list, std::size_t index, const NewValue& value, const ValueWriter& writer)
{
    const Node& node = *list.node;
    const bool opensUp = canOpenUp(list) && (!list.parent || value.isBlock());
    if (node.isScalar() || opensUp)
        return planReplacement(list, NewValue::list({value}), writer);
    if (hasBrackets(node))
        return {insertInBrackets(node, index, writer.inBrackets(value), writer.lineBreak())};
    return insertLines(node, index, writer.item(value, columnOf(node)), writer.lineBreak());
}

EditPlans planRemoval(const EditTarget& collection, std::size_t index, const ValueWriter& writer)
{
    const Node& node = *collection.node;
    if (hasBrackets(node))
        return removeFromBrackets(node, index);
    if (memberCount(node) == 1)
        return planReplacement(collection, node.isMap() ? NewValue::map({}) : NewValue::list({}), writer);
    return removeLines(node, index);
}

}  // namespace huimin::yaml
