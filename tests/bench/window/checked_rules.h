#pragma once
#include <string>
#include <vector>

namespace huimin::bench {

/// Milliseconds from a pause in the largest file of the rules, opened in the window in which they are changed, to its mistakes listed and
/// underlined; so many times.
std::vector<double> pausesToDiagnostics(const std::string& rules, int runs);

}  // namespace huimin::bench
