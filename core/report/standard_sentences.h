#pragma once
#include "core/text/sentence.h"

/// What is said of a county's standards, in both languages side by side.
namespace huimin::report::sentences {

inline constexpr Sentence raiseCounted{"{0} 起省里提标 {1}，已加上（{2}）", "the province's raise of {1} from {0} is added ({2})"};
inline constexpr Sentence raiseTakenIn{"{0} 起省里提标 {1}，之后填写的数里已经有了，不再加（{2}）",
                                       "the province's raise of {1} from {0} is in what was entered since, and not added again ({2})"};
inline constexpr Sentence raiseWaits{"{0} 起省里提标 {1}，填了原来的标准就会加上（{2}）",
                                     "the province's raise of {1} from {0} is added once the figure before it is entered ({2})"};
inline constexpr Sentence raiseInEntry{"{0}；同一天填写的数里已经有了", "{0}; in the figure entered from the same day"};

}  // namespace huimin::report::sentences
