#pragma once
#include <string>

namespace huimin {

/// The folder of rules: the one asked for; else the one installed with the program; else that of the source tree it was built from.
std::string rulesDirectory(const std::string& asked);

}  // namespace huimin
