#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/cell_width.h"

/// Texts measured in the cells of a terminal, where a Chinese character takes two.
namespace huimin::cli {

/// Blanks added up to a width; a text that is wider stays as it is.
std::string padRight(std::string text, int cells);
std::string padLeft(std::string text, int cells);

/// The text in lines of at most that many cells, broken between words, or between Chinese characters where no closing mark
/// would begin a line and no opening mark end one. Line breaks in the text stay. At least one line.
std::vector<std::string> wrapped(std::string_view text, int cells);

/// A text that may go to a terminal: what could move its cursor or change its colours is shown as `?`.
std::string printable(std::string text);

}  // namespace huimin::cli
