#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace huimin::feel {

/// One character of a UTF-8 text; length 0 at the end of the text and where it is not UTF-8.
struct Character {
    char32_t code = 0;
    std::size_t length = 0;
};

Character characterAt(std::string_view text, std::size_t at);
void appendUtf8(std::string& to, char32_t code);

/// One past the letters, digits and `_` of ASCII from there on.
std::size_t afterAsciiWord(std::string_view text, std::size_t at);

/// White space as FEEL has it (DMN 1.5, grammar rule 61), the ideographic space among it.
bool isSpace(char32_t code);
/// A letter of any script, or `_`. Narrower than FEEL's grammar, which takes 、 and （ for letters.
bool isNameStart(char32_t code);
/// A letter, a digit, `_` or a combining mark.
bool isNamePart(char32_t code);

} // namespace huimin::feel
