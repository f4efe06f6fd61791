#pragma once
#include "core/text/sentence.h"

/// What the results say besides the report, in both languages side by side.
namespace huimin::sentences {

inline constexpr Sentence notDetermined{"先改正下面几处，才能测算。", "Correct the following first; then the case can be determined."};

}  // namespace huimin::sentences
