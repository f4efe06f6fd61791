#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"

namespace huimin::cli {

/// The command line as it stands, before its values are understood.
struct CommandWords {
    std::optional<Command> command;
    std::map<std::string, std::string, std::less<>> values;  ///< by option
    std::vector<std::string> words;                          ///< what is no option
    std::vector<std::string> unknownOptions;
    bool help = false;
    bool version = false;
    std::string withoutValue;                                ///< the option that lacks its value
    bool unreadable = false;                                 ///< a switch that was given a value
};

CommandWords splitCommandLine(int argc, const char* const* argv);

}  // namespace huimin::cli
