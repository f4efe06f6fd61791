#pragma once
#include "core/text/sentence.h"

/// What every page says of a result, in both languages side by side: window, print and command line say the same.
namespace huimin::report::sentences {

// The head of a result.
inline constexpr Sentence whoAndKind{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence fileNumber{"档案 {0}", "file {0}"};
inline constexpr Sentence countOf{"{0} {1} 名", "{1} {0}"};
inline constexpr Sentence county{"县 {0}", "county {0}"};
inline constexpr Sentence packVersion{"规则 {0} {1}", "rules {0} {1}"};
inline constexpr Sentence sheetName{"标准 {0}", "standards {0}"};
inline constexpr Sentence noSheet{"标准 未填", "standards: none"};
inline constexpr Sentence illustrative{"示例标准，非正式数据", "sample standards, not official figures"};

// Its parts.
inline constexpr Sentence due{"可以享受（{0} 项）", "Due ({0})"};
inline constexpr Sentence nothingDue{"可以享受（0 项）：目前没有已能确定的待遇", "Due (0): nothing is certain yet"};
inline constexpr Sentence dueNotSet{"可以享受，金额待定（{0} 项）", "Due, amount not set ({0})"};
inline constexpr Sentence pending{"待定（{0} 项）：还要问或者还要填", "Open ({0}): to be asked or entered"};
inline constexpr Sentence refused{"不符合（{0} 项）", "Not due ({0})"};
inline constexpr Sentence totals{"合计", "Totals"};
inline constexpr Sentence totalOf{"{0}合计", "total {0}"};
inline constexpr Sentence ledger{"计入收入的待遇", "Benefits that count as income"};
inline constexpr Sentence papers{"要带的材料", "Papers to bring"};
inline constexpr Sentence questionsFirst{"接下来请问（共 {0} 问，先问这几个）", "To ask next ({0} in all, these first)"};
inline constexpr Sentence questions{"接下来请问", "To ask next"};
inline constexpr Sentence deadlines{"期限", "Deadlines"};
inline constexpr Sentence results{"测算结果", "Results"};

// Rows.
inline constexpr Sentence rowDue{"可以享受", "due"};
inline constexpr Sentence rowNotDue{"不符合", "not due"};
inline constexpr Sentence rowOpen{"待定", "open"};
inline constexpr Sentence conditionHolds{"符合", "holds"};
inline constexpr Sentence conditionFails{"不符合", "does not hold"};
inline constexpr Sentence conditionOpen{"未知", "not known"};
inline constexpr Sentence amountNotSet{"金额待定", "not set"};
inline constexpr Sentence atLeast{"至少 {0}", "at least {0}"};
inline constexpr Sentence byRoute{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence raiseIncluded{"含 {1} 起省里提标 {0}", "including the province's raise of {0} from {1}"};
inline constexpr Sentence raiseKnown{"省里自 {1} 起提标 {0}，基数待县里填写", "the province's raise of {0} from {1} is known, the local base is not"};
inline constexpr Sentence ask{"问：{0}", "ask: {0}"};
inline constexpr Sentence askAndMore{"问：{0}（另有 {1} 个问题）", "ask: {0} (and {1} more)"};
inline constexpr Sentence mustHold{"须{0}", "not met: {0}"};
inline constexpr Sentence gapAbove{"高出 {0}", "{0} too high"};
inline constexpr Sentence gapBelow{"还差 {0}", "{0} short"};
inline constexpr Sentence gapApart{"相差 {0}", "{0} apart"};
inline constexpr Sentence gapNone{"正好相等", "exactly equal"};
inline constexpr Sentence cannotBeTold{"{0}（算不出：{1}）", "{0} (cannot be told: {1})"};
inline constexpr Sentence noDayYet{"{0}（日期还不能确定）", "{0} (the day cannot be told yet)"};
inline constexpr Sentence citedFrom{"依据：{0}", "source: {0}"};
inline constexpr Sentence citedBehind{"{0}〔{1}〕", "{0} [{1}]"};
inline constexpr Sentence mayNotBePublished{"不公示：{0}", "not to be published: {0}"};
inline constexpr Sentence mayBePublished{"可以公示", "may be published"};
inline constexpr Sentence isInstead{"实为{0}", "it is {0}"};
inline constexpr Sentence factOpen{"{0} 未知", "{0} not known"};
inline constexpr Sentence noteOn{"注：{0}", "note: {0}"};

// What a policy did.
inline constexpr Sentence policySaid{"{0}。本案：{1}", "{0}. In this case: {1}"};
inline constexpr Sentence policyDue{"{0}可以享受{1}{2}", "{0} is due: {1}{2}"};
inline constexpr Sentence policyOpen{"{0}的{1}待定", "open for {0}: {1}"};
inline constexpr Sentence policyNothing{"没有人享受（{0}）", "nobody is due it ({0})"};
inline constexpr Sentence policyNobody{"没有相关的人", "it is about nobody here"};
inline constexpr Sentence policyWidensNothing{"扩大范围没有改变结果", "the wider coverage changes nothing"};

// Sums.
inline constexpr Sentence totalIncomplete{"尚不完整，还有待定的", "not complete yet, something is open"};
inline constexpr Sentence notAdded{"不计入合计", "not added"};
inline constexpr Sentence countedOf{"领取 {0}，计入 {1}", "{0} received, {1} counted"};
inline constexpr Sentence countedAll{"计入 {0}", "{0} counted"};
inline constexpr Sentence countedOpen{"计入多少尚不能确定", "how much counts is not known yet"};
inline constexpr Sentence countedBetween{"计入 {0}–{1}，尚不能确定", "{0}–{1} counted, not known yet"};
inline constexpr Sentence asPaid{"按实际领取", "as paid"};
inline constexpr Sentence asComputed{"按本次测算", "as determined here"};
inline constexpr Sentence raiseNets{"提标的 {0} 中，全家实得 {1}", "of the raise of {0} the household keeps {1}"};
inline constexpr Sentence countsTowards{"用于 {0}", "towards {0}"};

// Questions.
inline constexpr Sentence settles{"可定：{0}", "settles: {0}"};
inline constexpr Sentence questionsLeft{"另有 {0} 个问题，回答这些之后再看", "{0} more; see again after these"};
inline constexpr Sentence missingForStatement{"还要问：{0}", "still to be asked: {0}"};

// Small words.
inline constexpr Sentence betweenClauses{"；", "; "};
inline constexpr Sentence betweenFigures{"，", ", "};
inline constexpr Sentence inBrackets{"（{0}）", " ({0})"};
inline constexpr Sentence andMore{"{0}，另 {1} 项", "{0} and {1} more"};
inline constexpr Sentence articleOf{"{0} 第{1}条", "{0}, art. {1}"};
inline constexpr Sentence yes{"是", "yes"};
inline constexpr Sentence no{"否", "no"};
inline constexpr Sentence coveredFigure{"••••", "••••"};
inline constexpr Sentence notKnownYet{"未知", "not known"};

}  // namespace huimin::report::sentences
