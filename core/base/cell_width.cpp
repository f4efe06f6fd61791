#include "core/base/cell_width.h"

#include <algorithm>
#include <array>

namespace huimin {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// What a terminal draws two cells wide (Unicode's East Asian Width W and F, in whole blocks) and no cell wide.
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
                          Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
                          Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                          Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
constexpr std::array invisible{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0xFE00, 0xFE0F},
                               Range{0xFEFF, 0xFEFF}};

template <std::size_t N> bool isIn(const std::array<Range, N>& ranges, char32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](Range range) { return range.first <= character && character <= range.last; });
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t character = more == 0 ? lead : lead & (0x3Fu >> more);
    for (int i = 0; i < more && at < text.size() && isContinuation(text[at]); ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    return character;
}

int cellsOf(char32_t character)
{
    if (isIn(invisible, character))
        return 0;
    return isIn(wide, character) ? 2 : 1;
}

int cellsOf(std::string_view text)
{
    int cells = 0;
    for (std::size_t at = 0; at < text.size();)
        cells += cellsOf(nextCharacter(text, at));
    return cells;
}

} // namespace huimin
