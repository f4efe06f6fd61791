#pragma once
#include <string>
#include <string_view>

namespace huimin::tests {

/// Where two texts differ, line by line: `-` is what was expected, `+` what was got, with the lines around them. Empty
/// where they are the same.
std::string lineDiff(std::string_view expected, std::string_view got);

} // namespace huimin::tests
