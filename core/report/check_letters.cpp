#include "core/report/check_letters.h"

#include <cctype>

namespace huimin::report {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bitsOfLetter = 5;
constexpr std::size_t groupSize = 5;

char meant(char letter)
{
    const char capital = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    if (capital == 'O')
        return '0';
    return capital == 'I' || capital == 'L' ? '1' : capital;
}

std::string inGroups(const std::string& letters)
{
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i)
        text += (i > 0 && i % groupSize == 0 ? "-" : "") + std::string(1, letters[i]);
    return text;
}

}  // namespace

std::string lettersOf(const Bytes& bytes)
{
    std::string letters;
    unsigned held = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        held = held << 8U | byte;
        for (bits += 8; bits >= bitsOfLetter; bits -= bitsOfLetter)
            letters += alphabet[held >> (bits - bitsOfLetter) & 31U];
        held &= (1U << bits) - 1;
    }
    if (bits > 0)
        letters += alphabet[held << (bitsOfLetter - bits) & 31U];
    return inGroups(letters);
}

std::optional<Bytes> bytesOf(std::string_view letters)
{
    Bytes bytes;
    unsigned held = 0;
    unsigned bits = 0;
    for (const char letter : letters) {
        if (letter == '-' || letter == ' ')
            continue;
        const std::size_t value = alphabet.find(meant(letter));
        if (value == std::string_view::npos)
            return std::nullopt;
        held = held << bitsOfLetter | static_cast<unsigned>(value);
        bits += bitsOfLetter;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(held >> bits & 255U));
        }
        held &= (1U << bits) - 1;
    }
    // What is over at the end is filled up with zeros, less than a letter of them.
    if (bits >= bitsOfLetter || held != 0)
        return std::nullopt;
    return bytes;
}

}  // namespace huimin::report
