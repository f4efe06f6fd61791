#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace huimin::feel {

/// How many code points a UTF-8 text has.
std::size_t characterCount(std::string_view text);
/// The byte at which the character of that index (from 0) begins; the text's size past its end.
std::size_t byteOfCharacter(std::string_view text, std::size_t index);

/// Unicode's simple mappings, character by character; bytes that are no UTF-8 stay as they are.
std::string upperCase(const std::string& text);
std::string lowerCase(const std::string& text);

}  // namespace huimin::feel
