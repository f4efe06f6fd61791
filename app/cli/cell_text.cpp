#include "app/cli/cell_text.h"

#include <algorithm>

namespace huimin::cli {

namespace {

constexpr std::u32string_view neverFirst = U"，。、；：？！）〕」』”’》〉】·,.;:?!)%…—";
constexpr std::u32string_view neverLast = U"（〔「『“‘《〈【(";

struct Character {
    std::size_t begin = 0;
    std::size_t end = 0;
    char32_t code = 0;
};

std::vector<Character> charactersOf(std::string_view text)
{
    std::vector<Character> characters;
    for (std::size_t at = 0; at < text.size();) {
        Character character{at, at, nextCharacter(text, at)};
        character.end = at;
        characters.push_back(character);
    }
    return characters;
}

/// Whether a line may end after `left` and the next begin with `right`.
bool mayBreak(char32_t left, char32_t right)
{
    if (neverFirst.find(right) != std::u32string_view::npos || neverLast.find(left) != std::u32string_view::npos)
        return false;
    // A number and what it counts stay together: 74岁.
    if (U'0' <= left && left <= U'9' && cellsOf(right) == 2)
        return false;
    return left == U' ' || cellsOf(left) == 2 || cellsOf(right) == 2;
}

std::string withoutEndBlanks(std::string_view text)
{
    return std::string(text.substr(0, text.find_last_not_of(' ') + 1));
}

/// One line of the text, which holds no line break: from `first`, at most so many cells; the first character of the next.
std::size_t lineEnd(const std::vector<Character>& characters, std::size_t first, int cells)
{
    std::size_t lastBreak = 0;
    int used = 0;
    for (std::size_t i = first; i < characters.size(); ++i) {
        if (i > first && mayBreak(characters[i - 1].code, characters[i].code))
            lastBreak = i;
        used += cellsOf(characters[i].code);
        // A blank may hang over the edge: it is cut off.
        if (used > cells && characters[i].code != U' ')
            return lastBreak > first ? lastBreak : std::max(i, first + 1);
    }
    return characters.size();
}

void wrapParagraph(std::string_view text, int cells, std::vector<std::string>& lines)
{
    const std::vector<Character> characters = charactersOf(text);
    std::size_t first = 0;
    do {
        const std::size_t next = lineEnd(characters, first, cells);
        const std::size_t begin = first < characters.size() ? characters[first].begin : 0;
        const std::size_t end = next > 0 ? characters[next - 1].end : 0;
        lines.push_back(withoutEndBlanks(text.substr(begin, end - begin)));
        first = next;
    } while (first < characters.size());
}

std::string blanks(int count)
{
    return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

}  // namespace

std::string padRight(std::string text, int cells)
{
    text += blanks(cells - cellsOf(text));
    return text;
}

std::string padLeft(std::string text, int cells)
{
    return blanks(cells - cellsOf(text)) + text;
}

std::vector<std::string> wrapped(std::string_view text, int cells)
{
    std::vector<std::string> lines;
    while (true) {
        const std::size_t lineBreak = text.find('\n');
        wrapParagraph(text.substr(0, lineBreak), cells, lines);
        if (lineBreak == std::string_view::npos)
            return lines;
        text.remove_prefix(lineBreak + 1);
    }
}

std::string printable(std::string text)
{
    for (char& byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code < 0x20 && byte != '\n') || code == 0x7F)
            byte = '?';
    }
    return text;
}

}  // namespace huimin::cli
