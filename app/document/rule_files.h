#pragma once
#include <map>
#include <string>

#include "core/rulepack/edited_files.h"

namespace huimin {

/// Writes all of the files, or none: nothing takes the place of anything before the last byte of the last is on the disk, and where
/// one cannot take its place after all, those before it are put back. A file without a text is taken away. Empty when done, else why
/// not; it names the files that could not be put back either.
Diagnostics writeRuleFiles(const EditedFiles& files);

/// Puts a copy of a folder in another place, as a whole or not at all. A folder that is there already is not mixed with it and not
/// written over: it is kept beside it under the day's name (`rules-2026-11-26`, a second one of that day `rules-2026-11-26-2`). Nothing
/// is done where both are the same folder.
Diagnostics copyFolder(const std::string& from, const std::string& to);

}  // namespace huimin
