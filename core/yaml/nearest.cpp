#include <algorithm>

#include "core/yaml/character_check.h"
#include "core/yaml/map_reader.h"

namespace huimin::yaml {

namespace {

/// The characters of a name, so that a Chinese one counts as one; capitals and the kind of dash make no difference.
std::vector<std::string> charactersOf(std::string_view name)
{
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t length = std::max<std::size_t>(characterLength(name, at), 1);
        std::string character(name.substr(at, length));
        if (character[0] >= 'A' && character[0] <= 'Z')
            character[0] = static_cast<char>(character[0] - 'A' + 'a');
        if (character == "-" || character == " ")
            character = "_";
        characters.push_back(std::move(character));
        at += length;
    }
    return characters;
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one name to the other.
std::size_t distance(const std::vector<std::string>& from, const std::vector<std::string>& to)
{
    std::vector<std::vector<std::size_t>> steps(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    for (std::size_t i = 0; i <= from.size(); ++i) {
        for (std::size_t j = 0; j <= to.size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = i + j;
                continue;
            }
            const std::size_t replaced = steps[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            steps[i][j] = std::min({replaced, steps[i - 1][j] + 1, steps[i][j - 1] + 1});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps[from.size()][to.size()];
}

/// One slip in a short name, two in a middling one, three in a long one.
std::size_t slipsAllowed(std::size_t length)
{
    return length < 2 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
}

}  // namespace

std::string nearest(std::string_view misspelt, const std::vector<std::string>& known)
{
    constexpr std::size_t longestName = 100;  // nobody misspells a longer one, and the comparison is quadratic
    if (misspelt.size() > longestName)
        return {};
    const auto written = charactersOf(misspelt);
    std::string best;
    std::size_t bestDistance = slipsAllowed(written.size()) + 1;
    for (const std::string& name : known) {
        if (name.size() > longestName)
            continue;
        const std::size_t slips = distance(written, charactersOf(name));
        if (slips < bestDistance && slips < written.size()) {
            best = name;
            bestDistance = slips;
        }
    }
    return best;
}

}  // namespace huimin::yaml
