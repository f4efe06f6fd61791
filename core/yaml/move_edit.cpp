#include "core/yaml/move_edit.h"

#include <algorithm>
#include <vector>

#include "core/yaml/block_edit.h"
#include "core/yaml/extent.h"

namespace huimin::yaml {

namespace {

struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The comment lines that stand directly above a line belong to it.
std::size_t withCommentsAbove(const std::string& text, std::size_t line)
{
    while (line > 0) {
        const std::size_t above = lineStart(text, line - 1);
        if (text[skipBlanks(text, above)] != '#')
            break;
        line = above;
    }
    return line;
}

/// The whole lines of each item; none where the first one shares its line with what it belongs to.
std::vector<Stretch> linesOf(const Node& list)
{
    const std::string& text = list.source->text();
    std::vector<Stretch> lines;
    if (hasBrackets(list) || !beginsLine(text, memberBegin(list, 0)))
        return lines;
    std::size_t begin = withCommentsAbove(text, lineStart(text, memberBegin(list, 0)));
    for (std::size_t i = 0; i < memberCount(list); ++i) {
        const std::size_t end = nextLine(text, memberEnd(list, i));
        lines.push_back({begin, end});
        begin = end;
    }
    return lines;
}

std::vector<Stretch> itemsOf(const Node& list)
{
    std::vector<Stretch> items;
    for (std::size_t i = 0; i < memberCount(list); ++i)
        items.push_back({memberBegin(list, i), memberEnd(list, i)});
    return items;
}

/// Which item stands at each place afterwards.
std::vector<std::size_t> orderAfter(std::size_t count, std::size_t from, std::size_t to)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) {
        if (i != from)
            order.push_back(i);
    }
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), from);
    return order;
}

Splice reordered(const std::string& text, const std::vector<Stretch>& stretches, std::size_t from, std::size_t to)
{
    const auto [first, last] = std::minmax(from, to);
    const std::vector<std::size_t> order = orderAfter(stretches.size(), from, to);
    std::string inserted;
    for (std::size_t i = first; i <= last; ++i) {
        const Stretch& moved = stretches[order[i]];
        inserted += text.substr(moved.begin, moved.end - moved.begin);
        if (i < last)
            inserted += text.substr(stretches[i].end, stretches[i + 1].begin - stretches[i].end);
    }
    return replaceBytes(text, stretches[first].begin, stretches[last].end, inserted);
}

}  // namespace

EditPlans planMove(const Node& list, std::size_t from, std::size_t to, const std::string& lineBreak)
{
    std::string text = list.source->text();
    EditPlans plans;
    const std::vector<Stretch> lines = linesOf(list);
    // The last line of a file may be without a line break, and must take one on to stand before another.
    const bool isOpen = !lines.empty() && std::max(from, to) + 1 == lines.size() && !text.ends_with('\n');
    if (!lines.empty() && !isOpen)
        plans.push_back(reordered(text, lines, from, to));
    if (isOpen) {
        std::vector<Stretch> closed = lines;
        closed.back().end += lineBreak.size();
        Splice splice = reordered(text + lineBreak, closed, from, to);
        splice.removed.erase(splice.removed.size() - lineBreak.size());
        splice.inserted.erase(splice.inserted.size() - lineBreak.size());
        plans.push_back(std::move(splice));
    }
    plans.push_back(reordered(text, itemsOf(list), from, to));
    return plans;
}

}  // namespace huimin::yaml
