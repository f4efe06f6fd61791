#pragma once
#include <cstddef>
#include <string_view>

namespace huimin {

/// The byte at a line and a column of a text, both from 1, columns in characters; the nearest there is.
std::size_t offsetAt(std::string_view text, int line, int column);

}  // namespace huimin
