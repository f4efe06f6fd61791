#pragma once
#include <vector>

namespace huimin::bench {

/// Milliseconds from a list of 2,000 persons, as a county makes it public, to its PDF; so many times.
std::vector<double> longListToPdf(int runs);

}  // namespace huimin::bench
