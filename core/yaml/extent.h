#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

/// Where values end in the source. The parser tells only where they begin.
namespace huimin::yaml {

bool isBlankOrBreak(char character);

/// The first byte at or after `from` that is no blank, line break or comment; the size of the text if there is none.
std::size_t skipToContent(std::string_view text, std::size_t from);

/// The first byte at or after `from` that is no space or tab.
std::size_t skipBlanks(std::string_view text, std::size_t from);

std::size_t lineStart(std::string_view text, std::size_t at);
/// The end of the line that `at` stands on, before its line break.
std::size_t lineEnd(std::string_view text, std::size_t at);
/// The start of the line after the one that `at` stands on; the size of the text after the last.
std::size_t nextLine(std::string_view text, std::size_t at);

/// One past the last byte of a plain scalar that begins at `begin` and reads as `value`. Nothing where the source
/// does not hold that value. Folding changes only blanks and breaks, so the other characters are counted off.
std::optional<std::size_t> plainEnd(std::string_view text, std::size_t begin, std::string_view value);

/// One past the closing quote of the scalar whose opening quote stands at `begin`; nothing if it is never closed.
std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t begin);

/// The first quote after `from` that opens a scalar and is never closed; `from` itself if there is none.
std::size_t findUnclosedQuote(std::string_view text, std::size_t from);

/// One past the last byte of the block scalar whose `|` or `>` stands at `begin`, without the line break of its last
/// line. `parentColumn` is the column (from 0) of the innermost block collection around it, -1 outside of all.
std::size_t blockScalarEnd(std::string_view text, std::size_t begin, int parentColumn);

/// One past an anchor, alias or tag that begins at `begin`.
std::size_t propertyEnd(std::string_view text, std::size_t begin);

}  // namespace huimin::yaml
