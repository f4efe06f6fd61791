#include "tests/support/line_diff.h"

#include <algorithm>
#include <vector>

namespace huimin::tests {

namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t around = 2;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// How many lines of the rest of both are the same when they are aligned as well as can be: [i][j] of what follows i and j.
std::vector<std::vector<std::size_t>> commonAfter(const Lines& a, const Lines& b)
{
    std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return common;
}

/// Every line of both with its mark: a blank, - or +.
std::vector<std::string> marked(const Lines& a, const Lines& b)
{
    const auto common = commonAfter(a, b);
    std::vector<std::string> all;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            all.push_back("  " + std::string(a[i++]));
            ++j;
        } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
            all.push_back("- " + std::string(a[i++]));
        } else {
            all.push_back("+ " + std::string(b[j++]));
        }
    }
    return all;
}

bool hasChangeNear(const std::vector<std::string>& lines, std::size_t at)
{
    const std::size_t first = at < around ? 0 : at - around;
    const std::size_t last = std::min(at + around + 1, lines.size());
    return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const std::string& line) { return line.front() != ' '; });
}

} // namespace

std::string lineDiff(std::string_view expected, std::string_view got)
{
    if (expected == got)
        return {};
    const std::vector<std::string> lines = marked(linesOf(expected), linesOf(got));
    std::string diff;
    bool skipped = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool shown = hasChangeNear(lines, i);
        if (shown)
            diff += (skipped ? "  ...\n" : "") + lines[i] + '\n';
        skipped = !shown;
    }
    return diff.empty() ? "they differ only in their last line break\n" : diff;
}

} // namespace huimin::tests
