#include "app/cli/complaint.h"

#include <iostream>

namespace huimin::cli {

void complain(const Diagnostics& diagnostics, Language language)
{
    for (const Diagnostic& diagnostic : diagnostics)
        std::cerr << toText(diagnostic, language) << '\n';
}

}  // namespace huimin::cli
