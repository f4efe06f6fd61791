#include "core/feel/lexer_text.h"

#include "core/feel/lexer_characters.h"

namespace huimin::feel {

namespace {

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

std::optional<char32_t> hexNumber(std::string_view digits, std::size_t count)
{
    if (digits.size() < count)
        return std::nullopt;
    char32_t code = 0;
    for (const char digit : digits.substr(0, count)) {
        const int value = hexDigit(digit);
        if (value < 0)
            return std::nullopt;
        code = code * 16 + static_cast<char32_t>(value);
    }
    return code;
}

bool isLeadingSurrogate(char32_t code)
{
    return code >= 0xD800 && code <= 0xDBFF;
}

bool isTrailingSurrogate(char32_t code)
{
    return code >= 0xDC00 && code <= 0xDFFF;
}

/// A character written by its number, and how many bytes it takes.
std::optional<Character> numbered(std::string_view escape)
{
    const std::size_t digits = escape[1] == 'U' ? 6 : 4;
    const auto code = hexNumber(escape.substr(2), digits);
    if (!code || *code > 0x10FFFF || isTrailingSurrogate(*code))
        return std::nullopt;
    if (!isLeadingSurrogate(*code))
        return Character{*code, 2 + digits};
    if (digits == 6 || escape.substr(6, 2) != "\\u")
        return std::nullopt;
    const auto second = hexNumber(escape.substr(8), 4);
    if (!second || !isTrailingSurrogate(*second))
        return std::nullopt;
    return Character{0x10000 + ((*code - 0xD800) << 10) + (*second - 0xDC00), 12};
}

/// The character the escape at the beginning of `escape` stands for.
std::optional<Character> escaped(std::string_view escape)
{
    switch (escape.size() < 2 ? '\0' : escape[1]) {
    case '"':
    case '\'':
    case '\\':
        return Character{static_cast<unsigned char>(escape[1]), 2};
    case 'n':
        return Character{'\n', 2};
    case 'r':
        return Character{'\r', 2};
    case 't':
        return Character{'\t', 2};
    case 'u':
    case 'U':
        return numbered(escape);
    default:
        return std::nullopt;
    }
}

/// An escape that means nothing, as far as it seems to go.
std::string_view writtenEscape(std::string_view escape)
{
    std::size_t end = 1 + characterAt(escape, 1).length;
    if (escape.substr(0, 2) == "\\u" || escape.substr(0, 2) == "\\U") {
        const std::size_t most = escape[1] == 'u' ? 6 : 8;
        while (end < escape.size() && end < most && hexDigit(escape[end]) >= 0)
            ++end;
    }
    return escape.substr(0, end);
}

/// Control characters, and the ones that turn the direction of what follows or cannot be seen.
bool isUnseen(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

std::string escapeOf(char32_t code)
{
    switch (code) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    std::string text = "\\u";
    for (const unsigned shift : {12u, 8u, 4u, 0u})
        text += "0123456789ABCDEF"[(code >> shift) & 0xF];
    return text;
}

} // namespace

ReadText readText(std::string_view quoted)
{
    ReadText read;
    const std::string_view inside = quoted.substr(1, quoted.size() - 2);
    for (std::size_t at = 0; at < inside.size();) {
        if (inside[at] != '\\') {
            read.value += inside[at++];
            continue;
        }
        const auto character = escaped(inside.substr(at));
        if (!character) {
            read.badEscape = writtenEscape(inside.substr(at));
            return read;
        }
        appendUtf8(read.value, character->code);
        at += character->length;
    }
    return read;
}

std::string quote(std::string_view value)
{
    std::string text = "\"";
    for (std::size_t at = 0; at < value.size();) {
        const Character character = characterAt(value, at);
        if (character.length == 0) {
            text += value[at++]; // not UTF-8: as it is
            continue;
        }
        if (character.code == '"' || character.code == '\\' || isUnseen(character.code))
            text += escapeOf(character.code);
        else
            text += value.substr(at, character.length);
        at += character.length;
    }
    return text + '"';
}

} // namespace huimin::feel
