#pragma once
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/rulepack/edited_files.h"
#include "core/yaml/node.h"

namespace huimin {

/// What a file of a pack holds, told by where it lies.
enum class PackFileKind {
    Pack,
    Sources,
    Policies,
    Papers,
    Notices,
    Profile,
    Definitions,
    Standards,
    Parameters,
    Benefit,
    Statement,
    Calendar,
};

struct PackFileTree {
    PackFileKind kind = PackFileKind::Pack;
    std::string name;  ///< below the pack's folder, with `/`
    yaml::Tree tree;
};

/// The files of one pack, read as YAML and nothing more.
struct PackFiles {
    std::string folder;
    std::vector<PackFileTree> files;  ///< by name
    std::string fingerprint;          ///< over the names and bytes of those files
    bool complete = true;             ///< false where a file could not be read
};

/// The packs under a folder: those of its folders that have a `pack.yaml`, by name, or the folder itself where it has one.
/// No pack there is an error.
std::vector<std::string> findPacks(const std::string& directory, Diagnostics& diagnostics, const EditedFiles& edited = {});

/// Reads the files of a pack. A YAML file that is none of a pack's is an error: it would be left out without a word. What
/// lies in examples/ and overview.yaml are not read.
PackFiles readPackFiles(const std::string& folder, Diagnostics& diagnostics, const EditedFiles& edited = {});

}  // namespace huimin
