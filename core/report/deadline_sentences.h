#pragma once
#include "core/text/sentence.h"

/// Where a deadline stands, in both languages side by side.
namespace huimin::report::sentences {

inline constexpr Sentence oneDay{"1 天", "1 day"};
inline constexpr Sentence manyDays{"{0} 天", "{0} days"};

inline constexpr Sentence late{"超期", "overdue"};
inline constexpr Sentence dueIn{"还有 {0}", "{0} left"};
inline constexpr Sentence dueToday{"今天到期", "due today"};
inline constexpr Sentence overdue{"已超期 {0}", "overdue by {0}"};
inline constexpr Sentence beginsIn{"{0}后开始", "begins in {0}"};
inline constexpr Sentence beginsToday{"今天开始", "begins today"};
inline constexpr Sentence hasBegun{"{0}前已开始", "began {0} ago"};
inline constexpr Sentence lastsFor{"还有 {0}", "{0} left"};
inline constexpr Sentence endsToday{"今天是最后一天", "today is the last day"};
inline constexpr Sentence hasEnded{"{0}前已满", "ended {0} ago"};

}  // namespace huimin::report::sentences
