#pragma once
#include "core/text/sentence.h"

/// What is said about units, in both languages side by side.
namespace huimin::unit_sentences {

inline constexpr Sentence differ{"单位不同：{0} 与 {1}。", "Different units: {0} and {1}."};
inline constexpr Sentence ratio{"1（比率，没有单位）", "1 (a ratio, no unit)"};
inline constexpr Sentence noUnitText{"“{0}”不是单位。单位请写成 CNY/person/month 这样，比率写 1。",
                                     "\"{0}\" is no unit. Write units like CNY/person/month, and 1 for a ratio."};
inline constexpr Sentence unknownUnit{"没有叫“{0}”的基本单位。请改用已声明的，或者在 pack.yaml 里声明它。",
                                      "There is no base unit \"{0}\". Use a declared one, or declare it in pack.yaml."};
inline constexpr Sentence badId{
    "“{0}”不能作基本单位的名称。名称以字母或汉字开头，只含字母、汉字、数字和下划线。",
    "\"{0}\" cannot name a base unit. Begin with a letter and use letters, digits and _ only."};
inline constexpr Sentence declaredOtherwise{
    "基本单位“{0}”已有另一种声明。请使两处一致，或者换一个名称。",
    "The base unit \"{0}\" is declared already, differently. Make both agree, or rename one."};
inline constexpr Sentence badCount{"“{0}”的换算数必须大于零。", "The conversion of \"{0}\" needs a count above zero."};
inline constexpr Sentence convertsToUnknown{
    "“{0}”要换算成“{1}”，而“{1}”没有在它前面声明。请先声明“{1}”。",
    "\"{0}\" converts to \"{1}\", which is not declared before it. Declare \"{1}\" first."};

} // namespace huimin::unit_sentences
