#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace huimin {

/// The known name nearest to a misspelt one, so that a diagnostic can ask whether it was meant; empty when none is
/// near. Near: one slip (a letter added, lost, wrong, or swapped with its neighbour) in a name of up to 4 characters,
/// two up to 8, three beyond; capitals, and whether words are joined by `-`, `_` or a blank, make no difference. Of
/// equally near names the first is taken.
std::string nearest(std::string_view misspelt, const std::vector<std::string>& known);

} // namespace huimin
