#include "core/feel/lexer_characters.h"

#include <algorithm>
#include <array>

namespace huimin::feel {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

constexpr std::array spaces{CodeRange{0x09, 0x0D},     CodeRange{0x20, 0x20},     CodeRange{0x85, 0x85},
                            CodeRange{0xA0, 0xA0},     CodeRange{0x1680, 0x1680}, CodeRange{0x180E, 0x180E},
                            CodeRange{0x2000, 0x200B}, CodeRange{0x2028, 0x2029}, CodeRange{0x202F, 0x202F},
                            CodeRange{0x205F, 0x205F}, CodeRange{0x3000, 0x3000}, CodeRange{0xFEFF, 0xFEFF}};

// FEEL's name start characters (grammar rule 28) without the blocks of punctuation and of full-width signs and digits
// inside them: a full-width bracket is a slip of the input method, never part of a name.
constexpr std::array letters{
    CodeRange{'A', 'Z'},       CodeRange{'_', '_'},        CodeRange{'a', 'z'},       CodeRange{0xC0, 0xD6},
    CodeRange{0xD8, 0xF6},     CodeRange{0xF8, 0x2FF},     CodeRange{0x370, 0x37D},   CodeRange{0x37F, 0x167F},
    CodeRange{0x1681, 0x180D}, CodeRange{0x180F, 0x1FFF},  CodeRange{0x2070, 0x209C}, CodeRange{0x2100, 0x218F},
    CodeRange{0x2C00, 0x2DFF}, CodeRange{0x2E80, 0x2FEF},  CodeRange{0x3005, 0x3007}, CodeRange{0x3021, 0x3029},
    CodeRange{0x3031, 0x3035}, CodeRange{0x3038, 0x303C},  CodeRange{0x3041, 0xD7FF}, CodeRange{0xF900, 0xFDCF},
    CodeRange{0xFDF0, 0xFDFF}, CodeRange{0xFE70, 0xFEFE},  CodeRange{0xFF21, 0xFF3A}, CodeRange{0xFF41, 0xFF5A},
    CodeRange{0xFF66, 0xFFDC}, CodeRange{0x10000, 0x3FFFD}};

// Digits and the marks that only follow a letter.
constexpr std::array followers{CodeRange{'0', '9'},       CodeRange{0xB7, 0xB7},     CodeRange{0x300, 0x36F},
                               CodeRange{0x203F, 0x2040}, CodeRange{0xFE00, 0xFE0F}, CodeRange{0xE0100, 0xE01EF}};

// Most of what is written is ASCII: one look instead of a search.
enum AsciiUse : unsigned char { Other, Space, Letter, Follower };
constexpr auto asciiUses = [] {
    std::array<AsciiUse, 0x80> uses{};
    const auto mark = [&](const auto& ranges, AsciiUse use) {
        for (const CodeRange range : ranges) {
            for (char32_t code = range.first; code <= range.last && code < uses.size(); ++code)
                uses[code] = use;
        }
    };
    mark(spaces, Space);
    mark(letters, Letter);
    mark(followers, Follower);
    return uses;
}();

bool isAscii(char32_t code)
{
    return code < asciiUses.size();
}

template <std::size_t N> bool isIn(const std::array<CodeRange, N>& ranges, char32_t code)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](CodeRange range) { return range.first <= code && code <= range.last; });
}

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

std::size_t lengthFor(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// A character written with more bytes than it needs, half of a surrogate pair, or beyond Unicode.
bool isForbidden(char32_t code, std::size_t length)
{
    const char32_t smallest = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0;
    return code < smallest || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    const unsigned lead = byteAt(text, at);
    if (isAscii(lead))
        return {lead, 1};
    const std::size_t length = lengthFor(lead);
    if (length == 0)
        return {lead, 0};
    char32_t code = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(text, at + i);
        if ((next & 0xC0u) != 0x80u)
            return {};
        code = (code << 6) | (next & 0x3Fu);
    }
    return isForbidden(code, length) ? Character{} : Character{code, length};
}

std::size_t afterAsciiWord(std::string_view text, std::size_t at)
{
    while (at < text.size() && isAscii(byteAt(text, at)) && asciiUses[byteAt(text, at)] >= Letter)
        ++at;
    return at;
}

void appendUtf8(std::string& to, char32_t code)
{
    const auto tail = [&](unsigned shift) { to += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        to += static_cast<char>(0xE0 | (code >> 12));
        tail(6), tail(0);
    } else {
        to += static_cast<char>(0xF0 | (code >> 18));
        tail(12), tail(6), tail(0);
    }
}

bool isSpace(char32_t code)
{
    return isAscii(code) ? asciiUses[code] == Space : isIn(spaces, code);
}

bool isNameStart(char32_t code)
{
    return isAscii(code) ? asciiUses[code] == Letter : isIn(letters, code);
}

bool isNamePart(char32_t code)
{
    return isAscii(code) ? asciiUses[code] >= Letter : isNameStart(code) || isIn(followers, code);
}

} // namespace huimin::feel
