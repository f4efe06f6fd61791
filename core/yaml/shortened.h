#pragma once
#include <string>

namespace huimin::yaml {

/// A text as it goes into a sentence: a long one is cut between two characters and ends with an ellipsis.
std::string shortened(const std::string& text);

}  // namespace huimin::yaml
