#pragma once
#include "core/base/bilingual.h"

namespace huimin::cli {

/// How a page is set for where it goes.
struct Layout {
    Language language = Language::Zh;
    int width = 80;       ///< in cells
    bool colour = false;
};

/// Of what standard output is: a terminal's own width between 80 and 100 cells, and colour unless NO_COLOR is set or the terminal
/// has none; anything else 80 cells without colour.
Layout layoutOfOutput(Language language);

}  // namespace huimin::cli
