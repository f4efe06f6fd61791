#pragma once
#include <string>
#include <vector>

namespace huimin::cli {

/// The case files in and below a folder, by name: the .yaml files that begin with `cases:`, however broken they are after that.
std::vector<std::string> caseFilesBelow(const std::string& folder);

}  // namespace huimin::cli
