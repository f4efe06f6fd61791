#pragma once
#include "core/text/sentence.h"

/// What is said about names of new parts of the rules, in both languages side by side.
namespace huimin::sentences {

inline constexpr Sentence notAnId{"规则里的名称由字母、数字和下划线组成，不能以数字开头。", "A name in the rules is made of letters, digits and _, and begins with no digit."};
inline constexpr Sentence idTaken{"“{0}”已经有了，请换一个名称。", "There is a {0} already; choose another name."};
inline constexpr Sentence bothLanguages{"名称请用中文和英文各写一个。", "Give the name in Chinese and in English."};
inline constexpr Sentence noSubject{"规则里没有这种对象。", "The rules know no such subject."};

}  // namespace huimin::sentences
