#pragma once
#include <string>

#include "core/base/result.h"
#include "core/yaml/node.h"

namespace huimin::yaml {

/// Reads one YAML file strictly. An error, with its place: a duplicate key, an anchor, an alias, a tag, a merge
/// key, several documents, an unclosed quote or bracket, invalid UTF-8, a NUL, nesting deeper than 64, a text
/// over 8 MiB, a key that is not a plain text. A byte order mark and CRLF line ends are accepted.
/// A syntax error ends reading; the others are all reported.
Result<Tree> read(std::string text, std::string fileName);

/// The same from a file; an unreadable or missing file is a diagnostic that says why (no such file, is a folder, no permission).
Result<Tree> readFile(const std::string& path);

}  // namespace huimin::yaml
