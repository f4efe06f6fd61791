#pragma once
#include <string_view>

namespace huimin {

/// Whether a text holds a character that is not seen but moves what is: a control character (a line break, an escape, U+0080
/// to U+009F) or one that turns the direction of writing (U+202A to U+202E, U+2066 to U+2069). In a name it could make a
/// page say what nobody entered. The text is well-formed UTF-8.
bool hasControlCharacter(std::string_view text);

}  // namespace huimin
