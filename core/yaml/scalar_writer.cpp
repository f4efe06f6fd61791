#include "core/yaml/scalar_writer.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "core/yaml/character_check.h"

namespace huimin::yaml {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && (isDigit(text[at]) || text[at] == '_' || text[at] == ','))
        ++at;
    return at;
}

bool isSign(std::string_view text, std::size_t at)
{
    return at < text.size() && (text[at] == '+' || text[at] == '-');
}

/// 12, -1.5, +7, .5, 1., 1e3, 1,000, 0x1F: everything that some reader of YAML takes for a number.
bool looksLikeNumber(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0o"))
        return true;
    std::size_t at = isSign(text, 0) ? 1 : 0;
    std::size_t end = skipDigits(text, at);
    if (end < text.size() && text[end] == '.')
        end = skipDigits(text, end + 1);
    if (std::none_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(end),
                     isDigit))
        return false;
    if (end < text.size() && (text[end] == 'e' || text[end] == 'E'))
        end = skipDigits(text, isSign(text, end + 1) ? end + 2 : end + 1);
    return end == text.size();
}

/// 2023-01-01 and what begins like it: 2023-1-1, 2023-01-01T00:00:00.
bool looksLikeDate(std::string_view text)
{
    const std::size_t year = skipDigits(text, 0);
    if (year != 4 || text.size() <= year || text[year] != '-')
        return false;
    const std::size_t month = skipDigits(text, year + 1);
    return month > year + 1 && month <= year + 3 && (month == text.size() || text[month] == '-');
}

bool looksLikeWord(std::string_view text)
{
    static const std::vector<std::string> words{"true", "false", "yes",  "no",    "on",   "off",   "y",
                                                "n",    "~",     "null", "-.inf", ".inf", "+.inf", ".nan"};
    std::string lower(text);
    for (char& character : lower)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Words that stand for a value's absence in our files: as texts they need quotes, though YAML would not ask for them.
bool isReservedWord(std::string_view text)
{
    return text == "unknown" || text == "none";
}

/// Characters that no plain or single-quoted scalar holds, or that nobody would see there.
bool needsEscape(std::string_view character)
{
    const auto byte = static_cast<unsigned char>(character[0]);
    return byte < 0x20 || byte == 0x7F || character == "\xC2\x85" || character == "\xE2\x80\xA8" ||
           character == "\xE2\x80\xA9" || character == "\xEF\xBB\xBF";
}

std::vector<std::string_view> charactersOf(std::string_view text)
{
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(characterLength(text, at), 1);
        characters.push_back(text.substr(at, length));
        at += length;
    }
    return characters;
}

bool holdsEscapes(std::string_view text)
{
    const auto characters = charactersOf(text);
    return std::any_of(characters.begin(), characters.end(), needsEscape);
}

/// Whether a text reads back the same without quotes.
bool canBePlain(std::string_view text, Surroundings surroundings)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || holdsEscapes(text))
        return false;
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos ||
        text.starts_with("..."))
        return false;
    if (text.back() == ':' || text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    // The parser ends a plain scalar in brackets at a question mark, too.
    return surroundings == Surroundings::Block || text.find_first_of(",[]{}?") == std::string_view::npos;
}

std::string inSingleQuotes(std::string_view text)
{
    std::string quoted = "'";
    for (const char character : text)
        quoted += character == '\'' ? std::string("''") : std::string(1, character);
    return quoted + "'";
}

std::string escaped(std::string_view character)
{
    if (character == "\n")
        return "\\n";
    if (character == "\r")
        return "\\r";
    if (character == "\t")
        return "\\t";
    if (character == "\xC2\x85")
        return "\\N";
    if (character == "\xE2\x80\xA8")
        return "\\L";
    if (character == "\xE2\x80\xA9")
        return "\\P";
    if (character == "\xEF\xBB\xBF")
        return "\\uFEFF";
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(character[0])));
    return hex.data();
}

std::string inDoubleQuotes(std::string_view text)
{
    std::string quoted = "\"";
    for (const std::string_view character : charactersOf(text)) {
        if (character == "\"" || character == "\\")
            quoted += "\\" + std::string(character);
        else
            quoted += needsEscape(character) ? escaped(character) : std::string(character);
    }
    return quoted + "\"";
}

std::string inQuotes(std::string_view text, char preferred)
{
    if (holdsEscapes(text))
        return inDoubleQuotes(text);
    const bool awkward = text.find_first_of("\"\\") != std::string_view::npos;
    const bool single = preferred == '\'' || (preferred != '"' && awkward);
    return single ? inSingleQuotes(text) : inDoubleQuotes(text);
}

}  // namespace

bool readsAsLiteral(std::string_view text)
{
    return looksLikeWord(text) || looksLikeNumber(text) || looksLikeDate(text);
}

std::string writeText(std::string_view text, Surroundings surroundings, char quote)
{
    const bool plain = quote == '\0' && canBePlain(text, surroundings) && !readsAsLiteral(text) && !isReservedWord(text);
    return plain ? std::string(text) : inQuotes(text, quote);
}

std::string writeKey(std::string_view key, Surroundings surroundings)
{
    // A key is text whatever it looks like; only nothing and the merge key mean something else.
    const bool special = key == "~" || key == "null" || key == "Null" || key == "NULL" || key == "<<";
    return canBePlain(key, surroundings) && !special ? std::string(key) : inQuotes(key, '\0');
}

bool fitsLiteralBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n' ||
        text.ends_with("\n\n"))
        return false;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        const std::string_view content = text.substr(line, end - line);
        // Blanks at the end of a line are invisible, and in a line of blanks alone count for something else.
        if (content.ends_with(' ') || holdsEscapes(content))
            return false;
        line = end + 1;
    }
    return true;
}

std::string writeLiteralBlock(std::string_view text, std::size_t indent, std::string_view lineBreak)
{
    const bool ended = text.ends_with('\n');
    std::string block = ended ? "|" : "|-";
    if (ended)
        text.remove_suffix(1);
    for (std::size_t line = 0; line <= text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        block += lineBreak;
        if (end > line)
            block += std::string(indent, ' ') + std::string(text.substr(line, end - line));
        line = end + 1;
    }
    return block;
}

}  // namespace huimin::yaml
