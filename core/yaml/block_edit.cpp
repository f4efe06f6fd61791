#include "core/yaml/block_edit.h"

#include <algorithm>

#include "core/yaml/extent.h"

namespace huimin::yaml {

Splice replaceBytes(const std::string& text, std::size_t begin, std::size_t end, std::string inserted)
{
    return {begin, text.substr(begin, end - begin), std::move(inserted)};
}

namespace {

std::string withoutBlanksAtEnd(std::string text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

/// The comments in a stretch of blanks and comments, with the blanks before them; nothing where there are none.
std::string commentsIn(const std::string& text, std::size_t begin, std::size_t end)
{
    return withoutBlanksAtEnd(text.substr(begin, end - begin));
}

/// A text under a `|` at the very end of a file without a last line break takes one on when a line follows. A `-`
/// after the bar keeps it as it was.
Splice strippedAtEndOfFile(const std::string& text, const Node& scalar, const std::string& inserted)
{
    const std::size_t after = scalar.begin + 1;
    std::string rest = text.substr(after);
    // It may say `+`, before or after a number of spaces; elsewhere in the text a plus is a plus.
    if (const std::size_t keep = rest.find_first_not_of("123456789"); keep < rest.size() && rest[keep] == '+')
        rest.erase(keep, 1);
    return replaceBytes(text, after, text.size(), "-" + rest + inserted);
}

bool isBlockScalar(const std::string& text, const Node& node)
{
    return node.isScalar() && node.quoted && (text[node.begin] == '|' || text[node.begin] == '>');
}

}  // namespace

EditPlans insertLines(const Node& collection, std::size_t index, const std::string& lines, const std::string& lineBreak)
{
    const std::string& text = collection.source->text();
    const std::string indent(columnOf(collection), ' ');
    if (index == 0)  // the first may stand on the line of what it belongs to: `- - a`
        return {{collection.begin, "", lines + lineBreak + indent}};
    const std::size_t at = lineEnd(text, memberEnd(collection, index - 1));
    const std::string inserted = lineBreak + indent + lines;
    EditPlans plans{{at, "", inserted}};
    const Node& member = collection.isMap() ? collection.entries[index - 1].value : collection.items[index - 1];
    const Node& last = lastScalar(member);
    if (at == text.size() && isBlockScalar(text, last))
        plans.push_back(strippedAtEndOfFile(text, last, inserted));
    return plans;
}

EditPlans removeLines(const Node& collection, std::size_t index)
{
    const std::string& text = collection.source->text();
    std::size_t begin = memberBegin(collection, index);
    const std::size_t next = nextLine(text, memberEnd(collection, index));
    const std::size_t afterBlanks = std::min(text.find_first_not_of(" \t\r\n", next), text.size());
    const std::size_t afterComments = skipToContent(text, next);
    if (beginsLine(text, begin)) {
        begin = lineStart(text, begin);
        // What follows may not slip into a text under a bar that stands before: blank lines into `|+`, a comment
        // as deep as the text into any.
        const auto wholeLines = [&](std::size_t at) {
            return at == text.size() ? at : std::max(lineStart(text, at), next);
        };
        return {replaceBytes(text, begin, next, ""), replaceBytes(text, begin, wholeLines(afterBlanks), ""),
                replaceBytes(text, begin, wholeLines(afterComments), "")};
    }
    // The first on the line of what it belongs to, `- a: 1`: the next one moves up.
    return {replaceBytes(text, begin, afterBlanks, ""), replaceBytes(text, begin, afterComments, "")};
}

Splice collapseBlock(const EditTarget& target, const std::string& written)
{
    const Node& node = *target.node;
    const std::string& text = node.source->text();
    if (!target.parent->isMap())
        return replaceBytes(text, node.begin, node.end, written);
    const std::size_t begin = target.afterIndicator();
    return replaceBytes(text, begin, node.end, " " + written + commentsIn(text, begin, node.begin));
}

Splice spreadBlock(const EditTarget& target, const NewValue& value, const ValueWriter& writer)
{
    const Node& node = *target.node;
    const std::string& text = node.source->text();
    if (!target.parent || !target.parent->isMap()) {
        const int parentColumn = target.parentColumn();
        if (isUnwritten(node))
            return {node.begin, "",
                    " " + writer.inBlock(value, static_cast<std::size_t>(parentColumn) + 2, parentColumn)};
        return replaceBytes(text, node.begin, node.end, writer.inBlock(value, columnOf(node), parentColumn));
    }
    const std::size_t begin = target.afterIndicator();
    const std::size_t end = lineEnd(text, node.end);
    const std::string comments = commentsIn(text, begin, node.begin) + commentsIn(text, node.end, end);
    return replaceBytes(text, begin, end, comments + writer.afterKey(value, columnOf(*target.parent)));
}

}  // namespace huimin::yaml
