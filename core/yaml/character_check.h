#pragma once
#include <optional>

#include "core/yaml/node.h"

namespace huimin::yaml {

/// The first character that may not stand in a file at all: bytes that are no UTF-8, a NUL, a control character,
/// a carriage return without a line feed. Nothing when the text is fine.
///
/// The parser needs this done before it: it replaces bad bytes silently, takes a 0x04 for the end of the file,
/// and loses count of its columns at a bare carriage return.
std::optional<Diagnostic> checkCharacters(const SourceText& source);

/// How many bytes the UTF-8 character at `at` has; 0 where there is no well-formed one.
std::size_t characterLength(std::string_view text, std::size_t at);

}  // namespace huimin::yaml
