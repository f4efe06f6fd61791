#include "app/installation/rules_directory.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace huimin {

namespace {

namespace fs = std::filesystem;

/// What the environment says; empty where it says nothing.
std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Where the desktop keeps what programs know of their user, as Qt takes it from the XDG Base Directory Specification.
fs::path userData()
{
    const fs::path named = environment("XDG_DATA_HOME");
    return !named.empty() ? named : fs::path(environment("HOME")) / ".local" / "share";
}

}  // namespace

std::string rulesDirectory(const std::string& asked)
{
    if (!asked.empty())
        return asked;
    std::error_code none;
    const std::string own = officeRulesDirectory();
    return fs::is_directory(own, none) ? own : programRulesDirectory();
}

std::string officeRulesDirectory()
{
    return (userData() / "huimin" / "huimin" / "rules").string();
}

std::string programRulesDirectory()
{
    // A program that does not find itself (no /proc) is treated as one that is not installed.
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path installed = program.parent_path().parent_path() / "share" / "huimin" / "rules";
    if (!program.empty() && fs::is_directory(installed, none))
        return installed.string();
    return HUIMIN_SOURCE_RULES;
}

}  // namespace huimin
