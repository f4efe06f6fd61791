#include "core/rulepack/case_files.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace huimin {

namespace {

namespace fs = std::filesystem;

/// Whether the first line that is neither empty nor a comment begins with `cases:`.
bool beginsWithCases(std::istream& text)
{
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos || line[first] == '#' || line.starts_with("---"))
            continue;
        return line.starts_with("cases:");
    }
    return false;
}

bool isCaseFileAt(const std::string& path, const EditedFiles& edited)
{
    if (const auto* text = editOf(path, edited)) {
        std::istringstream stream(text->value_or(""));
        return beginsWithCases(stream);
    }
    std::error_code ignored;
    std::ifstream stream(path);
    return fs::is_regular_file(path, ignored) && beginsWithCases(stream);
}

}  // namespace

std::vector<std::string> caseFilesBelow(const std::string& folder, const EditedFiles& edited)
{
    const auto names = filesBelow(folder, edited);
    std::vector<std::string> files;
    if (!names)  // a pack need not have any
        return files;
    for (const std::string& name : *names) {
        const std::string path = (fs::path(folder) / name).string();
        if (name.ends_with(".yaml") && isCaseFileAt(path, edited))
            files.push_back(path);
    }
    return files;
}

}  // namespace huimin
