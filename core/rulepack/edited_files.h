#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/yaml/node.h"

namespace huimin {

/// Texts that stand in the place of files, by path (the folder of the rules, `/`, and the name below it, as the loader names
/// files), so that rules can be read as they would be before anything is written. A path that is not on disk is one more
/// file, also of a pack that is not there yet; without a text the file is taken away.
using EditedFiles = std::map<std::string, std::optional<std::string>>;

/// The edit of a file, by whatever path it is called; null where it is as on disk.
const std::optional<std::string>* editOf(const std::string& path, const EditedFiles& edited);

/// Whether a file is there, with the edits.
bool isThere(const std::string& path, const EditedFiles& edited);

/// Reads one file, edited or not; one that is taken away is missing.
Result<yaml::Tree> readFile(const std::string& path, const EditedFiles& edited);

/// The names of what lies in a folder or below it, with `/`, in order: what is on disk and the files that edits add, without those
/// they take away. A folder that is not on disk is an error only where no edit is in it.
Result<std::vector<std::string>> filesBelow(const std::string& folder, const EditedFiles& edited);

/// The names of what lies directly in a folder, files and folders, in order, in the same way.
Result<std::vector<std::string>> namesIn(const std::string& folder, const EditedFiles& edited);

}  // namespace huimin
