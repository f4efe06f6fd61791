#pragma once
#include <compare>
#include <string>

namespace huimin {

/// Where in a file something was written: 1-based line, and 1-based column counted in characters
/// (code points), as editors count. A place with line 0 names a file as a whole; one with an empty
/// file is nowhere.
struct SourcePlace {
    std::string file;
    int line = 0;
    int column = 0;

    friend auto operator<=>(const SourcePlace&, const SourcePlace&) = default;
};

}  // namespace huimin
