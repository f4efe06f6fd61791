#pragma once
#include <cstddef>
#include <string_view>

namespace huimin {

/// The character of a UTF-8 text at `at` (before its end), and `at` moved past it. A broken byte counts as one character.
char32_t nextCharacter(std::string_view text, std::size_t& at);

/// How many cells a terminal draws a character in: two for Chinese and other wide ones, none for a mark on its neighbour.
int cellsOf(char32_t character);

/// The cells of a text without line breaks or control characters.
int cellsOf(std::string_view text);

} // namespace huimin
