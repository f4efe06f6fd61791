#include "core/yaml/bracket_edit.h"

#include "core/yaml/block_edit.h"
#include "core/yaml/extent.h"
#include "core/yaml/node_shape.h"

namespace huimin::yaml {

namespace {

bool isBlankOrComment(const std::string& text, std::size_t begin, std::size_t end)
{
    const std::size_t content = skipBlanks(text, begin);
    return content >= end || text[content] == '#';
}

std::string indentAt(const std::string& text, std::size_t at)
{
    const std::size_t line = lineStart(text, at);
    return text.substr(line, at - line);
}

Splice insertFirst(const Node& collection, const std::string& written)
{
    const std::size_t at = collection.begin + 1;
    const bool commentFollows = collection.source->text()[at] == '#';
    return {at, "", commentFollows ? written + " " : written};
}

/// After the last member. Where it has a line of its own so gets the new one; a comment beside it stays beside it.
Splice insertLast(const Node& collection, const std::string& written, const std::string& lineBreak)
{
    const std::string& text = collection.source->text();
    const std::size_t count = memberCount(collection);
    const std::size_t last = memberEnd(collection, count - 1);
    const std::size_t end = lineEnd(text, last);
    const std::size_t begin = memberBegin(collection, count - 1);
    if (!beginsLine(text, begin))
        return {last, "", ", " + written};
    const std::string newLine = lineBreak + indentAt(text, begin) + written;
    if (isBlankOrComment(text, last, end))
        return replaceBytes(text, last, end, "," + text.substr(last, end - last) + newLine);
    const std::size_t comma = skipBlanks(text, last);
    if (text[comma] == ',' && isBlankOrComment(text, comma + 1, end))
        return {end, "", newLine + ","};
    return {last, "", ", " + written};
}

Splice removeOnly(const Node& collection)
{
    const std::string& text = collection.source->text();
    const std::size_t inside = collection.begin + 1;
    const std::size_t begin = memberBegin(collection, 0);
    const std::size_t end = memberEnd(collection, 0);
    const std::size_t after = skipToContent(text, end);
    const std::size_t stop = text[after] == ',' ? after + 1 : end;
    const bool comments = skipToContent(text, inside) != text.find_first_not_of(" \t\r\n", inside) ||
                          text.find_first_not_of(" \t\r\n", stop) != collection.end - 1;
    if (comments)
        return replaceBytes(text, begin, stop, "");
    return replaceBytes(text, inside, collection.end - 1, "");
}

/// The last of several takes the comma before it along; comments between the two stay.
EditPlans removeLast(const Node& collection)
{
    const std::string& text = collection.source->text();
    const std::size_t count = memberCount(collection);
    const std::size_t before = memberEnd(collection, count - 2);
    const std::size_t begin = memberBegin(collection, count - 1);
    const std::size_t comma = skipToContent(text, before);
    std::string kept = text.substr(before, comma - before) + text.substr(comma + 1, begin - comma - 1);
    if (kept.find('#') == std::string::npos)
        kept.clear();
    const std::size_t end = memberEnd(collection, count - 1);
    // A name without a value in braces must be followed by its comma when the line ends there.
    return {replaceBytes(text, before, end, kept), replaceBytes(text, begin, end, "")};
}

}  // namespace

Splice insertInBrackets(const Node& collection, std::size_t index, const std::string& written,
                        const std::string& lineBreak)
{
    const std::size_t count = memberCount(collection);
    if (count == 0)
        return insertFirst(collection, written);
    if (index >= count)
        return insertLast(collection, written, lineBreak);
    const std::string& text = collection.source->text();
    const std::size_t at = memberBegin(collection, index);
    if (beginsLine(text, at))
        return {at, "", written + "," + lineBreak + indentAt(text, at)};
    return {at, "", written + ", "};
}

EditPlans removeFromBrackets(const Node& collection, std::size_t index)
{
    const std::size_t count = memberCount(collection);
    if (count == 1)
        return {removeOnly(collection)};
    if (index + 1 == count)
        return removeLast(collection);
    const std::string& text = collection.source->text();
    const std::size_t begin = memberBegin(collection, index);
    const std::size_t comma = skipToContent(text, memberEnd(collection, index));
    if (beginsLine(text, begin) && isBlankOrComment(text, comma + 1, lineEnd(text, comma)))
        return {replaceBytes(text, lineStart(text, begin), nextLine(text, comma), "")};
    return {replaceBytes(text, begin, skipBlanks(text, comma + 1), "")};
}

}  // namespace huimin::yaml
