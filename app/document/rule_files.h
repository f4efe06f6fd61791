#pragma once
#include <map>
#include <string>

#include "core/rulepack/edited_files.h"

namespace huimin {

/// Writes all of the files, or none: nothing takes the place of anything before the last byte of the last is on the disk. A file
/// without a text is taken away. Empty when done, else why not.
Diagnostics writeRuleFiles(const EditedFiles& files);

/// Copies everything below a folder to another place; what is there already is written over.
Diagnostics copyFolder(const std::string& from, const std::string& to);

}  // namespace huimin
