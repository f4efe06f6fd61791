#include "app/cli/command_table.h"

#include <algorithm>

namespace huimin::cli {

const CommandEntry& entryOf(Command command)
{
    return *std::find_if(commandTable.begin(), commandTable.end(),
                         [&](const CommandEntry& entry) { return entry.command == command; });
}

}  // namespace huimin::cli
