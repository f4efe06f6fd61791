#include "app/cli/layout.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace huimin::cli {

namespace {

constexpr int narrowest = 80;
constexpr int widest = 100;

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

Layout layoutOfOutput(Language language)
{
    Layout layout{language, narrowest, false};
    if (isatty(STDOUT_FILENO) == 0)
        return layout;
    layout.colour = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        layout.width = std::clamp(static_cast<int>(size.ws_col), narrowest, widest);
    return layout;
}

}  // namespace huimin::cli
