#include "app/installation/rules_directory.h"

#include <filesystem>
#include <system_error>

namespace huimin {

std::string rulesDirectory(const std::string& asked)
{
    if (!asked.empty())
        return asked;
    // A program that does not find itself (no /proc) is treated as one that is not installed.
    std::error_code none;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", none);
    const std::filesystem::path installed = program.parent_path().parent_path() / "share" / "huimin" / "rules";
    if (!program.empty() && std::filesystem::is_directory(installed, none))
        return installed.string();
    return HUIMIN_SOURCE_RULES;
}

}  // namespace huimin
