#pragma once
#include "core/text/sentence.h"

/// The words of the table of what an edit of the rules does.
namespace huimin::sentences {

inline constexpr Sentence effectCase{"案例", "Case"};
inline constexpr Sentence effectDay{"测算日期", "Day"};
inline constexpr Sentence effectSubject{"对象", "Whom"};
inline constexpr Sentence effectBenefit{"待遇", "Benefit"};
inline constexpr Sentence effectRoute{"途径", "Route"};
inline constexpr Sentence effectStatusBefore{"现行规则", "Published rules"};
inline constexpr Sentence effectAmountBefore{"现行金额", "Published amount"};
inline constexpr Sentence effectStatusAfter{"修改后", "Edited rules"};
inline constexpr Sentence effectAmountAfter{"修改后金额", "Edited amount"};
inline constexpr Sentence effectDifference{"差额", "Difference"};
inline constexpr Sentence effectUnit{"单位", "Unit"};
inline constexpr Sentence effectEffect{"影响", "Effect"};
inline constexpr Sentence effectRemark{"说明", "Remark"};

inline constexpr Sentence effectSumOf{"合计范围", "Sum of"};
inline constexpr Sentence effectSum{"合计项目", "Benefit or total"};
inline constexpr Sentence effectSumBefore{"现行合计", "Published sum"};
inline constexpr Sentence effectSumAfter{"修改后合计", "Edited sum"};
inline constexpr Sentence effectCounted{"计数单位", "Counted"};
inline constexpr Sentence effectOfBenefit{"一项待遇", "one benefit"};
inline constexpr Sentence effectOfAll{"全部案例", "all cases"};
inline constexpr Sentence effectRows{"行", "rows"};
inline constexpr Sentence effectCases{"案例", "cases"};

inline constexpr Sentence effectEligible{"符合", "eligible"};
inline constexpr Sentence effectIneligible{"不符合", "not eligible"};
inline constexpr Sentence effectOpen{"待定", "undetermined"};
inline constexpr Sentence effectNoRow{"没有这一项", "no such row"};
inline constexpr Sentence effectGains{"增加", "gains"};
inline constexpr Sentence effectLoses{"减少", "loses"};
inline constexpr Sentence effectUnchanged{"不变", "unchanged"};
inline constexpr Sentence effectUndetermined{"待定", "not known yet"};
inline constexpr Sentence effectNotDetermined{"未能测算", "not determined"};

}  // namespace huimin::sentences
