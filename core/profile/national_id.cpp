#include "core/profile/national_id.h"

#include <algorithm>
#include <array>

#include "core/profile/profile_sentences.h"

namespace huimin {

namespace {

/// A character as it stands in an ID, and how many bytes it was typed in.
struct Typed {
    std::size_t length = 1;
    std::string plain;
};

/// How many bytes of a blank stand first: of an ideographic space, one that does not break, and those of no width that come along from
/// web pages (U+2000 to U+200F, U+202A to U+202F, U+FEFF).
std::size_t blankAt(std::string_view text)
{
    if (text[0] == ' ' || text[0] == '\t')
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    const auto last = text.size() >= 3 ? static_cast<unsigned char>(text[2]) : 0;
    const bool isThin = text.starts_with("\xE2\x80") && (last <= 0x8F || (last >= 0xAA && last <= 0xAF));
    return isThin || text.starts_with("\xE3\x80\x80") || text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

/// Full-width digits and letters as half-width ones, x as X, blanks as nothing; any other byte as it is, to be found
/// out later.
Typed typedAt(std::string_view text)
{
    constexpr std::string_view fullWidthLead = "\xEF\xBC";       // U+FF00 to U+FF3F
    constexpr std::string_view fullWidthSmallX = "\xEF\xBD\x98"; // ｘ
    if (const std::size_t blank = blankAt(text); blank > 0)
        return {blank, ""};
    if (text.starts_with(fullWidthSmallX))
        return {fullWidthSmallX.size(), "X"};
    if (text.starts_with(fullWidthLead) && text.size() >= 3)
        return {3, std::string(1, static_cast<char>(static_cast<unsigned char>(text[2]) - 0x80 + 0x20))};
    return {1, std::string(1, text[0] == 'x' ? 'X' : text[0])};
}

std::string plainCharacters(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const Typed typed = typedAt(text);
        plain += typed.plain;
        text.remove_prefix(typed.length);
    }
    return plain;
}

char checkCharacter(std::string_view digits)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view characters = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (digits[i] - '0') * weights[i];
    return characters[static_cast<std::size_t>(sum % 11)];
}

/// How many characters a person counts in it: the bytes that begin one.
int countOf(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

bool isDigits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::variant<NationalId, Bilingual> NationalId::parse(std::string_view text)
{
    const std::string id = plainCharacters(text);
    if (id.size() == 15 && isDigits(id))
        return fill(sentences::idOfFifteenDigits);
    if (const int count = countOf(id); count != 18)
        return fill(sentences::idLength, {count});
    if (id.size() != 18 || !isDigits(std::string_view(id).substr(0, 17)) || !(isDigits(id.substr(17)) || id[17] == 'X'))
        return fill(sentences::idCharacters);
    const auto number = [&](std::size_t at, std::size_t count) { return std::stoi(id.substr(at, count)); };
    const auto birthDate = Date::of(number(6, 4), number(10, 2), number(12, 2));
    if (!birthDate)
        return fill(sentences::idBirthDate, {id.substr(6, 8)});
    if (id[17] != checkCharacter(id))
        return fill(sentences::idCheckCharacter);
    return NationalId(id, *birthDate);
}

} // namespace huimin
