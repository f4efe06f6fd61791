#pragma once
#include "core/text/sentence.h"

/// What is said of rules that can be loaded but should be looked at again.
namespace huimin::sentences {

inline constexpr Sentence remarkNoSource{"“{0}”没有写依据。请补上 source，以后才查得到。", "“{0}” cites no document. Add `source`, so that it can be checked later."};
inline constexpr Sentence remarkNoConditions{"“{0}”没有条件，也就没有写依据。请核对是不是真的人人都符合。",
                                             "“{0}” has no conditions and so cites no document. Check that it is really due to everyone."};
inline constexpr Sentence remarkEmptyText{"这里的文字缺一种语言。请把中文和英文都补上。", "This text is missing in one language. Add both Chinese and English."};
inline constexpr Sentence remarkNotTranslated{"中英文写得一样，看来还没有翻译。请补上译文。", "Both languages have the same text, so it seems not to be translated. Add the translation."};
inline constexpr Sentence remarkGap{"{0} 到 {1} 之间没有值在施行。请核对上一项的 to 和这一项的 from。",
                                    "From {0} to {1} none is in force. Check `to` of the entry before and `from` of this one."};
inline constexpr Sentence remarkEnded{"最后一项施行到 {0} 为止，{1} 没有值在施行。有新的规定，就补上一项；还在施行，就去掉 to。",
                                      "The last entry ended on {0}, and none is in force on {1}. Add the one that follows, or take `to` away where it still holds."};
inline constexpr Sentence remarkCannotHold{"这个条件与前面的条件不能同时成立，所以没有人会符合。请核对这些条件。",
                                           "This condition cannot hold together with those before it, so nobody is ever eligible. Check these conditions."};
inline constexpr Sentence remarkOldWords{"“{0}”的表达式改了，自己的说法没有改，群众看到的还是原来那句话。请改好这句话，或者去掉它，由程序照表达式来说。",
                                        "The expression of “{0}” was changed and its own words were not: people still read what it said before. Change the words, or take them away and let the expression be said."};
inline constexpr Sentence remarkOld{"“{0}”最新的一项自 {1} 起施行，距 {2} 已超过 {3} 天。请核对是否有新的规定。",
                                    "The latest entry of “{0}” is of {1}, more than {3} days before {2}. Check for a newer one."};

}  // namespace huimin::sentences
