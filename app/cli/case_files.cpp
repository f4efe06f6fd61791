#include "app/cli/case_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace huimin::cli {

namespace {

namespace fs = std::filesystem;

/// Whether the first line that is neither empty nor a comment begins with `cases:`.
bool beginsWithCases(const fs::path& file)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos || line[first] == '#' || line.starts_with("---"))
            continue;
        return line.starts_with("cases:");
    }
    return false;
}

}  // namespace

std::vector<std::string> caseFilesBelow(const std::string& folder)
{
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->path().extension() == ".yaml" && at->is_regular_file(ignored) && beginsWithCases(at->path()))
            files.push_back(at->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace huimin::cli
