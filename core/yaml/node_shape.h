#pragma once
#include <cstddef>
#include <string>

#include "core/yaml/node.h"

/// How a value is written: what an edit has to know of the text around it.
namespace huimin::yaml {

/// A list or map in brackets of its own.
bool hasBrackets(const Node& node);
/// Nothing is written where the value would stand (`key:`).
bool isUnwritten(const Node& node);
/// The column (from 0) a value begins in.
std::size_t columnOf(const Node& node);
/// Whether only blanks stand before a byte on its line.
bool beginsLine(const std::string& text, std::size_t at);

/// How many members a list or map has, and where the one at `index` is written, a key or dash in block style included.
std::size_t memberCount(const Node& collection);
std::size_t memberBegin(const Node& collection, std::size_t index);
std::size_t memberEnd(const Node& collection, std::size_t index);

/// One past the colon of a key; the end of the key itself where it has none (`{a, b}`).
std::size_t afterColon(const Node& key);

/// The last scalar written in a value.
const Node& lastScalar(const Node& node);

/// The habits of a file that new lines follow.
struct FileHabits {
    std::string lineBreak = "\n";
    std::size_t mapIndent = 2;   ///< of a map under its key
    std::size_t listIndent = 2;  ///< of the dashes under a key; 0 where they stand below the key itself
};

FileHabits habitsOf(const Tree& tree);

}  // namespace huimin::yaml
