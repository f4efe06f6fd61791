#pragma once
#include <string>

#include "app/cli/command_table.h"

namespace huimin::cli {

/// The page `huimin-cli --help` shows.
std::string helpPage(Language language);
/// The page `huimin-cli COMMAND --help` shows.
std::string helpPage(const CommandEntry& command, Language language);

}  // namespace huimin::cli
