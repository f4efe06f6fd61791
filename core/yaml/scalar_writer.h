#pragma once
#include <string>
#include <string_view>

namespace huimin::yaml {

/// Where a scalar is written: inside brackets fewer texts can go without quotes.
enum class Surroundings { Block, Brackets };

/// Whether a plain scalar would be taken for something other than text: a number, date, switch or nothing, in this
/// program or in another one that reads YAML (`yes`, `0123`, `1e3`).
bool readsAsLiteral(std::string_view text);

/// A text on one line: plain where that reads back the same, else in quotes. A `quote` that stood there before
/// is kept where it can hold the text.
std::string writeText(std::string_view text, Surroundings surroundings, char quote = '\0');

/// A key on one line.
std::string writeKey(std::string_view key, Surroundings surroundings);

/// Whether a text can be written as lines of their own under a `|`.
bool fitsLiteralBlock(std::string_view text);

/// A text under a `|`, its lines indented by `indent` spaces. Ends without a line break.
std::string writeLiteralBlock(std::string_view text, std::size_t indent, std::string_view lineBreak);

}  // namespace huimin::yaml
