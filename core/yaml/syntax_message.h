#pragma once
#include <cstddef>
#include <string_view>

#include "core/base/bilingual.h"

namespace huimin::yaml {

/// The parser's English message about the byte `at`, said so that the person who wrote the file knows what to do.
Bilingual syntaxMessage(std::string_view parserMessage, std::string_view text, std::size_t at);

/// The byte to show for the parser's message about the byte `at`: for an escape that is past it, even on another line.
std::size_t syntaxPlace(std::string_view parserMessage, std::string_view text, std::size_t at);

/// Whether the parser misses the end of a collection in brackets, or in block style.
bool missesBracketEnd(std::string_view parserMessage);
bool missesBlockEnd(std::string_view parserMessage);
/// Whether the parser met the end of the file inside quotes.
bool missesQuoteEnd(std::string_view parserMessage);

}  // namespace huimin::yaml
