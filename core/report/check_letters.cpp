#include "core/report/check_letters.h"

#include <cctype>
#include <string_view>

namespace huimin::report {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

char meant(char letter)
{
    const char capital = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    if (capital == 'O')
        return '0';
    return capital == 'I' || capital == 'L' ? '1' : capital;
}

}  // namespace

std::string lettersOf(std::uint64_t value, std::size_t count)
{
    std::string letters(count, alphabet.front());
    for (std::size_t i = count; i > 0; --i, value >>= bitsOfLetter)
        letters[i - 1] = alphabet[value & 31U];
    return letters;
}

std::optional<std::uint8_t> valueOf(char letter)
{
    const std::size_t value = alphabet.find(meant(letter));
    return value == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint8_t>(value));
}

std::string inGroups(const std::string& letters)
{
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i)
        text += (i > 0 && i % lettersOfGroup == 0 ? "-" : "") + std::string(1, letters[i]);
    return text;
}

}  // namespace huimin::report
