#include "core/text/nearest.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace huimin {

namespace {

/// Nobody misspells a longer name, and the comparison is quadratic.
constexpr std::size_t longestName = 100;

/// What a byte below 128 is compared as: capitals and the kind of joint make no difference.
char32_t plain(unsigned char code)
{
    if ('A' <= code && code <= 'Z')
        return code + 32u;
    return code == '-' || code == ' ' ? '_' : code;
}

/// The characters of a UTF-8 text, so that a Chinese one counts as one, each as some number of its own.
std::vector<char32_t> characters(std::string_view text)
{
    std::vector<char32_t> result;
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code & 0xC0) == 0x80 && !result.empty())
            result.back() = (result.back() << 6) | (code & 0x3Fu);
        else
            result.push_back(plain(code));
    }
    return result;
}

/// How many slips lead from one to the other (optimal string alignment distance).
std::size_t slips(const std::vector<char32_t>& a, const std::vector<char32_t>& b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        beforeLast = std::exchange(last, std::exchange(row, beforeLast));
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

/// One slip in a short name, two in a middling one, three in a long one.
std::size_t slipsAllowed(std::size_t length)
{
    return length < 2 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
}

} // namespace

std::string nearest(std::string_view misspelt, const std::vector<std::string>& known)
{
    if (misspelt.size() > longestName)
        return {};
    const std::vector<char32_t> written = characters(misspelt);
    std::string best;
    std::size_t bestDistance = slipsAllowed(written.size()) + 1;
    for (const std::string& name : known) {
        if (name.size() > longestName)
            continue;
        const std::size_t distance = slips(written, characters(name));
        // A name in which every letter had to change is another name.
        if (distance < bestDistance && distance < written.size()) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace huimin
