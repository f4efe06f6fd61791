#pragma once
#include <string>
#include <vector>

#include "core/rulepack/edited_files.h"

namespace huimin {

/// The case files in and below a folder, by name: the .yaml files that begin with `cases:`, however broken they are after that.
std::vector<std::string> caseFilesBelow(const std::string& folder, const EditedFiles& edited = {});

}  // namespace huimin
