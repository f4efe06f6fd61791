#pragma once
#include "core/text/sentence.h"

namespace huimin::sentences {

// What is not the same on two days: {0} what, {1} since when.
inline constexpr Sentence raiseCame{"“{0}”自 {1} 起提标 {2}", "“{0}” was raised by {2} from {1}"};
inline constexpr Sentence entryStarted{"“{0}”自 {1} 起为 {2}，填写值原为 {3}", "“{0}” is {2} from {1}; the value entered before was {3}"};
inline constexpr Sentence entryFirst{"“{0}”自 {1} 起为 {2}，此前没有填写", "“{0}” is {2} from {1}; nothing was entered before"};
inline constexpr Sentence switchOn{"自 {1} 起{0}", "{0} from {1}"};
inline constexpr Sentence switchOff{"自 {1} 起不再{0}", "no longer from {1}: {0}"};
inline constexpr Sentence switchBegan{"“{0}”自 {1} 起可以施行", "from {1} it may be that {0}"};
inline constexpr Sentence switchEnded{"“{0}”自 {1} 起不再施行", "from {1} it may no longer be that {0}"};
inline constexpr Sentence valueTurned{"“{0}”自 {1} 起由 {2} 变为 {3}", "“{0}” went from {2} to {3} on {1}"};
inline constexpr Sentence valueCame{"“{0}”自 {1} 起为 {2}，此前规则包没有数值", "“{0}” is {2} from {1}; the rule pack has no value before"};
inline constexpr Sentence valueWent{"规则包自 {1} 起没有“{0}”的数值，此前为 {2}", "the rule pack has no value of “{0}” from {1}; it was {2}"};
inline constexpr Sentence definitionTurned{"“{0}”自 {1} 起按另一条规定计算", "“{0}” is computed by another rule from {1}"};
inline constexpr Sentence amountTurned{"“{0}”的金额自 {1} 起按另一条规定计算", "the amount of “{0}” is computed by another rule from {1}"};
inline constexpr Sentence partTurned{"“{0}”自 {1} 起按另一条规定计入收入", "“{0}” counts as income by another rule from {1}"};
inline constexpr Sentence conditionBegan{"自 {1} 起须{0}", "required from {1}: {0}"};
inline constexpr Sentence conditionEnded{"自 {1} 起不再要求{0}", "no longer required from {1}: {0}"};
inline constexpr Sentence benefitBegan{"{0}自 {1} 起施行", "“{0}” is in force from {1}"};
inline constexpr Sentence benefitEnded{"{0}自 {1} 起不再施行", "“{0}” is no longer in force from {1}"};
inline constexpr Sentence timeTurned{"{4}的“{0}”自 {1} 起由 {2} 变为 {3}", "“{0}” of {4} went from {2} to {3} on {1}"};
inline constexpr Sentence timeHolds{"{2}自 {1} 起符合：{0}", "{2} meets it from {1}: {0}"};
inline constexpr Sentence timeHoldsNot{"{2}自 {1} 起不再符合：{0}", "{2} no longer meets it from {1}: {0}"};
inline constexpr Sentence timeInBenefit{"{2}的“{0}”按日期计算，自 {1} 起不同", "“{0}” of {2} goes by the day and differs from {1}"};
inline constexpr Sentence subjectAppeared{"{0}自 {1} 起计算在内（{2}）", "{0} is counted in from {1} ({2})"};

}  // namespace huimin::sentences
