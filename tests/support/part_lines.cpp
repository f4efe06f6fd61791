#include "tests/support/part_lines.h"

#include <algorithm>

namespace huimin::tests {

std::pair<std::size_t, std::size_t> linesOf(const RuleText& text, const yaml::Path& part)
{
    const yaml::Node* node = text.document().find(part);
    const std::string& bytes = text.text();
    if (!node)
        return {std::string::npos, std::string::npos};
    std::size_t begin = node->begin;
    // A list on lines of its own begins below its key and comments.
    if (const std::string* key = part.steps().empty() ? nullptr : part.steps().back().key())
        begin = std::min(begin, bytes.rfind(*key, node->begin));
    const std::size_t line = bytes.rfind('\n', begin);
    const std::size_t end = bytes.find('\n', node->end);
    return {line == std::string::npos ? 0 : line, end == std::string::npos ? bytes.size() : end + 1};
}

std::size_t commonBegin(const std::string& one, const std::string& other)
{
    return static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}

std::size_t commonEnd(const std::string& one, const std::string& other)
{
    return static_cast<std::size_t>(std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin());
}

}  // namespace huimin::tests
