#pragma once
#include "core/report/report_sentences.h"

/// What printed documents say beside what every page says, in both languages side by side.
namespace huimin::report::sentences {

// Around every document.
inline constexpr Sentence caseOf{"档案", "Case"};
inline constexpr Sentence fileNumberField{"档案编号", "File"};
inline constexpr Sentence countyField{"县（市、区）", "County"};
inline constexpr Sentence dayField{"测算日期", "As of"};
inline constexpr Sentence addressField{"住址", "Address"};
inline constexpr Sentence phoneField{"电话", "Phone"};
inline constexpr Sentence officialField{"经办人", "Official"};
inline constexpr Sentence peopleOf{"{0} 名", "{0}"};
inline constexpr Sentence askAt{"咨询：{0}", "Questions to: {0}"};
inline constexpr Sentence dateInWords{"{0}年{1}月{2}日", "{0}-{1}-{2}"};
inline constexpr Sentence numberedHeading{"{0}、{1}", "{0}. {1}"};
inline constexpr Sentence onlyReckoned{"本页按所填情况和 {0} 有效的规定、标准测算，供对照和准备材料之用；是否享受、享受多少，以主管部门的决定为准。",
                                       "Worked out from what was entered, by the rules and standards in force on {0}, to compare and to prepare papers. "
                                       "Whether and how much is granted, the authority decides."};

// Columns.
inline constexpr Sentence benefitAndReasons{"待遇和理由", "Benefit and reasons"};
inline constexpr Sentence benefitColumn{"待遇", "Benefit"};
inline constexpr Sentence forWhom{"对象", "For"};
inline constexpr Sentence amountColumn{"金额（元）", "Amount (CNY)"};
inline constexpr Sentence unitColumn{"单位", "Unit"};
inline constexpr Sentence periodColumn{"期间", "Period"};
inline constexpr Sentence capitalsColumn{"大写", "In capital numerals"};
inline constexpr Sentence remarkColumn{"说明", "Remark"};
inline constexpr Sentence numberColumn{"序号", "No."};
inline constexpr Sentence policyColumn{"政策", "Policy"};
inline constexpr Sentence outcomeColumn{"结论", "Outcome"};
inline constexpr Sentence conditionColumn{"条件", "Condition"};
inline constexpr Sentence factsColumn{"查明的事实", "Facts found"};
inline constexpr Sentence sourceColumn{"依据", "Source"};
inline constexpr Sentence papersColumn{"材料", "Papers"};
inline constexpr Sentence questionsColumn{"要回答的问题", "To be answered"};
inline constexpr Sentence dateColumn{"日期", "Date"};
inline constexpr Sentence stepColumn{"事项", "Step"};
inline constexpr Sentence itemColumn{"项目", "Item"};
inline constexpr Sentence sumColumn{"数额", "Figure"};
inline constexpr Sentence differenceColumn{"差额", "Difference"};
inline constexpr Sentence becauseColumn{"原因", "Cause"};

// The result.
inline constexpr Sentence resultTitle{"惠民政策测算结果", "What is due, and why"};
inline constexpr Sentence policiesHeading{"{0} 项政策逐项结论", "The {0} policies, one by one"};
inline constexpr Sentence otherOutcomes{"其他待遇中待定和不符合的", "Other benefits, open or not due"};
inline constexpr Sentence seePolicies{"见第 {0} 项", "see no. {0}"};
inline constexpr Sentence noRowOfPolicy{"没有这项政策的对象", "nobody here it is for"};
inline constexpr Sentence notKnownHeading{"还不清楚的情况（{0} 问）：回答后结果会更完整", "What is not known yet ({0}): answers make the result complete"};
inline constexpr Sentence beforeAfterHeading{"{0} 到 {1} 的变化", "What changed from {0} to {1}"};
inline constexpr Sentence namesWithSum{"{0} {1}", "{0} {1}"};
inline constexpr Sentence incompleteSum{"另有待定的，未计入", "more may come; not included"};

// Told once, in full.
inline constexpr Sentence toldOnceTitle{"一次性告知单", "What is still to be brought, told once and in full"};
inline constexpr Sentence toldOnceIntro{"办理下列待遇，还缺以下材料和情况。这里一次写全；补齐以后，同一事项不再要求补充。",
                                        "For these benefits the following papers and answers are still missing. All of it is written here once; when it is "
                                        "complete, nothing more is asked for the same matter."};
inline constexpr Sentence toldOnceSource{"（依据：{0}）", " (source: {0})"};
inline constexpr Sentence toldOnceNothing{"材料和情况都已齐全，没有要补的。", "Papers and answers are complete; nothing is missing."};
inline constexpr Sentence toldOncePerBenefit{"逐项待遇还缺的", "What each benefit still needs"};
inline constexpr Sentence toldOnceIfSo{"　若是，还要问：{0}", "　if so: {0}"};
inline constexpr Sentence toldOncePapers{"要带的材料，同样的只带一份（{0} 样）", "All papers, each to be brought once ({0})"};
inline constexpr Sentence allHandedIn{"已齐", "complete"};
inline constexpr Sentence receivedBy{"收到人（签字）", "Received by (signature)"};
inline constexpr Sentence officialSigns{"经办人（签字）", "Official (signature)"};

// A decision.
inline constexpr Sentence refusalTitle{"不予确认告知书", "Notice of refusal"};
inline constexpr Sentence reductionTitle{"减发告知书", "Notice of reduction"};
inline constexpr Sentence stopTitle{"停发告知书", "Notice of stop"};
inline constexpr Sentence decisionListed{"{0}：{1}（{2}）", "{0}: {1} ({2})"};
inline constexpr Sentence addressee{"{0}：", "To {0}:"};
inline constexpr Sentence refusalText{"经审核，“{0}”（对象：{1}）不符合规定的条件，不予确认。查明的事实、依据和救济途径如下。",
                                      "After review, “{0}” (for {1}) is not confirmed, as its conditions are not met. The facts found, their sources and the "
                                      "remedies follow."};
inline constexpr Sentence reductionText{"“{0}”（对象：{1}）{2} 为 {3}，按 {4} 的规定和情况应为 {5}，减发 {6}。原因、依据和救济途径如下。",
                                        "“{0}” (for {1}) was {3} on {2}; by the rules and facts of {4} it is {5}, {6} less. The causes, their sources and the "
                                        "remedies follow."};
inline constexpr Sentence stopText{"“{0}”（对象：{1}）{2} 可以享受，按 {3} 的规定和情况已不符合条件，予以停发。查明的事实、依据和救济途径如下。",
                                   "“{0}” (for {1}) was due on {2}; by the rules and facts of {3} its conditions are no longer met, and it is stopped. The facts "
                                   "found, their sources and the remedies follow."};
inline constexpr Sentence refusalReason{"不符合的条件", "The condition that is not met"};
inline constexpr Sentence factsHeading{"查明的事实和依据", "Facts found, and their sources"};
inline constexpr Sentence causesHeading{"变化的原因", "What made the difference"};
inline constexpr Sentence remediesHeading{"不服本决定的救济途径", "Remedies against this decision"};
inline constexpr Sentence remedyLine{"{0}：自收到本告知书之日起{1}内，{2}（{3}）。", "{0}: within {1} of receiving this notice, {2} ({3})."};
inline constexpr Sentence sentenceEnd{"。", "."};

// Publicity.
inline constexpr Sentence publicityTitle{"{0}公示名单", "Publicity list: {0}"};
inline constexpr Sentence publicityText{"现将“{0}”拟确认的对象公示如下。公示期 {1}，从 {2} 公示的次日起算，到 {3} 期满（{4}）。对名单有异议的，请在期满以前提出。",
                                        "These are proposed for “{0}”. The publicity lasts {1}, counted from the day after {2}, and ends on {3} ({4}). Who "
                                        "objects is asked to say so before."};
inline constexpr Sentence publicityForbidden{"“{0}”不得公示：{1}", "“{0}” may not be published: {1}"};
inline constexpr Sentence publicityNoRule{"规则包没有写明“{0}”公示哪些内容、公示几天，不能生成名单。",
                                          "The rule pack does not say what of “{0}” is published and for how long, so no list can be made."};
inline constexpr Sentence publicityNobody{"给出的档案里没有可以列入“{0}”公示名单的对象：", "Nobody in these cases can be put on a list of “{0}”:"};
inline constexpr Sentence publicityUnknownBenefit{"没有叫“{0}”的待遇。", "There is no benefit “{0}”."};
inline constexpr Sentence publicityLeftOut{"{0}：{1} {2}，不列入", "{0}: {1} {2}, not listed"};
inline constexpr Sentence publicityOpen{"待定或者金额未定", "open, or its amount is not set"};
inline constexpr Sentence publicityNotSaid{"规则包没有写明“{0}”可以公示，不生成名单。", "The rule pack does not say that “{0}” may be published, so no list is made."};
inline constexpr Sentence publicityMinor{"未满 {0} 周岁：{1}（{2}）", "under {0}: {1} ({2})"};
inline constexpr Sentence publicityAgeOpen{"出生日期未知，不能确定是否满 {0} 周岁", "date of birth not known, so perhaps under {0}"};
inline constexpr Sentence publicityApplicant{"申请人姓名", "Applicant"};
inline constexpr Sentence publicityMembers{"家庭成员人数", "Members"};
inline constexpr Sentence publicityAmount{"金额（{0}）", "Amount ({0})"};

// The survey.
inline constexpr Sentence surveyTitle{"入户调查表（{0}）", "Survey form ({0})"};
inline constexpr Sentence surveyIntro{"逐项询问、查看后填写；不知道的写“不详”，不要空着，也不要填 0。", "Ask, look and fill in each line. What nobody knows is “not known”: leave nothing empty and enter no 0."};
inline constexpr Sentence surveyWhole{"基本情况", "In general"};
inline constexpr Sentence surveyedCase{"申请人", "Applicant"};
inline constexpr Sentence surveyPerson{"{0} {1}", "{0} {1}"};
inline constexpr Sentence surveyAnswer{"调查结果", "Answer"};
// A blank that does not break keeps a box on the line of what it stands for.
inline constexpr Sentence tickedBox{"☑ {0}", "☑ {0}"};
inline constexpr Sentence emptyBox{"□ {0}", "□ {0}"};
inline constexpr Sentence has{"有", "yes"};
inline constexpr Sentence hasNot{"没有", "no"};
inline constexpr Sentence lineWithUnit{"________ {0}", "________ {0}"};
inline constexpr Sentence emptyDate{"______ 年 ____ 月 ____ 日", "______ - ____ - ____"};
inline constexpr Sentence emptyLine{"________________", "________________"};
inline constexpr Sentence covered{"（已填，打印时遮盖）", "(filled in, covered on paper)"};
inline constexpr Sentence surveyRemarks{"入户所见和邻里访问", "Seen at home, heard from neighbours"};
inline constexpr Sentence surveyedConfirms{"以上情况已向被调查人宣读，或者由其阅看，与其所述一致。",
                                           "This was read out or shown to the person surveyed, and is what they said."};
inline constexpr Sentence surveyorSigns{"调查人（两人签字）", "Surveyors (two signatures)"};
inline constexpr Sentence surveyedSigns{"被调查人（签字）", "Person surveyed (signature)"};

// Statements.
inline constexpr Sentence statementItems{"逐项计算", "Item by item"};
inline constexpr Sentence statementGiven{"依据的情况", "What it goes by"};
inline constexpr Sentence receiptGiven{"反映的情况", "What was reported"};
inline constexpr Sentence reckonerSigns{"核算人（签字）", "Worked out by (signature)"};
inline constexpr Sentence claimantSigns{"本人（签字）", "Person concerned (signature)"};

// Codes that a page is checked by.
inline constexpr Sentence notACode{"这不是页面上的核验码：应该以 HM2- 开头，后面是字母和数字。请照页面重新输入。",
                                   "This is no code of a page: it begins with HM2-, letters and digits follow. Type it again from the page."};
inline constexpr Sentence codeAltered{"核验码开头三组对不上，读不出页面的日期：可能输错了，或者被改过。请照页面重新输入。",
                                      "The first three groups of the code do not fit, so the page's day cannot be told: they were mistyped or altered. Type "
                                      "them again from the page."};
inline constexpr Sentence codeGroupIncomplete{"核验码第 {0} 组有 {1} 个字符，每组应该有 5 个。请照页面重新输入。",
                                              "Group {0} of the code has {1} characters; each has 5. Type it again from the page."};
inline constexpr Sentence codeIncomplete{"核验码应该有 {0} 个字符（不算 HM2- 和横线），这里有 {1} 个。请照页面重新输入。",
                                         "The code has {0} characters without HM2- and hyphens, here are {1}. Type it again from the page."};
inline constexpr Sentence codeSpoilt{"第 {0}–{1} 组（{2}）对不上：输错了，或者被改过", "groups {0} to {1} ({2}) do not fit: mistyped or altered"};
inline constexpr Sentence codeOfHead{"页面种类和日期", "kind and day of the page"};
inline constexpr Sentence codeOfCase{"档案和办公信息", "profile and office data"};
inline constexpr Sentence codeOfRules{"规则和标准", "rules and standards"};
inline constexpr Sentence codeOfRows{"逐项金额", "figures one by one"};
inline constexpr Sentence codeRows{"逐项金额合起来核对", "all figures together"};
inline constexpr Sentence codeRowCount{"{0} 项", "{0} figures"};
inline constexpr Sentence codeRowsOther{"{0} 项，与页面不同", "{0} figures, not as on the page"};
inline constexpr Sentence codeNowUnknown{"现在没有的一项", "something that is no longer there"};
inline constexpr Sentence codeNotPrinted{"页面上没有", "not on the page"};
inline constexpr Sentence codeNotThere{"没有", "not there"};

}  // namespace huimin::report::sentences
