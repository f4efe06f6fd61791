#pragma once
#include <string>

namespace huimin {

/// The folder of rules both programs go by: the one asked for; else that of the office's own rules, where there is one; else the
/// program's own.
std::string rulesDirectory(const std::string& asked);

/// Where an office keeps rules of its own (`~/.local/share/huimin/huimin/rules`), whether or not there are any: it cannot write to
/// where the program's lie.
std::string officeRulesDirectory();

/// The rules that were installed with the program; else those of the source tree it was built from.
std::string programRulesDirectory();

}  // namespace huimin
