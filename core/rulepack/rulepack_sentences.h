#pragma once
#include "core/text/sentence.h"

/// What is said about mistakes in rule packs, standards sheets and case files: what is wrong, why, and what to do next.
namespace huimin::sentences {

// Packs and their files.
inline constexpr Sentence noPacks{"这里没有规则包：规则包是含有 pack.yaml 的文件夹。请检查路径。",
                                  "There is no rule pack here: a pack is a folder with a pack.yaml. Check the path."};
inline constexpr Sentence folderUnreadable{"文件夹无法读取：{0}。请检查路径和权限。",
                                           "The folder cannot be read: {0}. Check the path and its permissions."};
inline constexpr Sentence fileOutOfPlace{
    "规则包里没有这个位置的文件，它不会被读取。请按 docs/rule-packs.md 放到相应的文件夹，并以 .yaml 结尾。",
    "A pack has no file in this place, so it would not be read. Put it where docs/rule-packs.md says, with the ending .yaml."};
inline constexpr Sentence bothLanguages{"每段文字都要有中英文。languages 请写 [zh, en]。",
                                        "Every text is in Chinese and English. Write languages: [zh, en]."};

// Ids and references.
inline constexpr Sentence idTwice{"{0}“{1}”已在 {2} 声明。请改用另一个名称，或删去一处。",
                                  "The {0} “{1}” is declared already, at {2}. Give one of them another id, or delete it."};
inline constexpr Sentence noSuchThing{"没有名为“{1}”的{0}。请核对名称，或补上它的声明。",
                                      "There is no {0} “{1}”. Check its spelling, or declare it."};
inline constexpr Sentence idIsNoName{
    "“{0}”不能作名称，表达式里无法写出它。请以字母开头，只用字母、数字、下划线和单个空格，并避开表达式语言的关键词。",
    "“{0}” cannot be a name: expressions could not write it. Begin with a letter, use letters, digits, _ and single blanks "
    "only, and none of the expression language's own words."};
inline constexpr Sentence idIsReserved{"“{0}”是规则语言自己的名称。请改用另一个名称。",
                                       "“{0}” is a name of the rule language itself. Choose another."};
inline constexpr Sentence namedLikeFact{"定义“{0}”与“{1}”的一项事实同名，公式里无法区分。请改用另一个名称。",
                                        "The definition “{0}” has the name of a fact of {1}, and a formula could not tell "
                                        "them apart. Choose another name."};
inline constexpr Sentence conditionTwice{"条件“{0}”写了两次。请改用另一个名称。",
                                         "The condition “{0}” is there twice. Choose another id."};
inline constexpr Sentence routeTwice{"途径“{0}”写了两次。请改用另一个名称。", "The route “{0}” is there twice. Choose another id."};
inline constexpr Sentence statementValueTwice{"“{0}”在核算结果里已经有了。请改用另一个名称。",
                                              "The result of the statement has “{0}” already. Choose another id."};
inline constexpr Sentence itemTwice{"总览里“{0}”写了两次。请改正编号，或合成一项。",
                                    "The overview has the item “{0}” twice. Correct its number, or make them one."};
inline constexpr Sentence noExamples{"这个用例文件没有用例，什么也没有检查。请在 examples 里至少写一个。",
                                     "This case file has no examples, so nothing is checked. Write at least one under `examples`."};
inline constexpr Sentence unknownBound{"没有“{0}”这种界限：exact、at_least、between。", "There is no bound “{0}”: exact, at_least, between."};
inline constexpr Sentence entryWithoutDocument{"“{0}”的这一项没有写依据的文件。请补上 document，以后才查得到。",
                                               "This entry of “{0}” names no document. Add `document`, so that it can be checked later."};
inline constexpr Sentence itemWithoutDay{"这一项没有写日期。请写明从哪天（from）或者到哪天（to）有效。",
                                         "This item has no date. Say from which day (`from`) or until which day (`to`) it holds."};
inline constexpr Sentence noSuchList{"档案种类“{1}”没有名为“{0}”的列表。请核对 of。",
                                     "The kind of profile “{1}” has no list “{0}”. Check `of`."};
inline constexpr Sentence valuesWithoutList{"values 逐项计算列表中的内容，但没有写 of。请写明列表，或改写为 totals。",
                                            "`values` are computed for each item of a list, but there is no `of`. Name the list, "
                                            "or make them totals."};
inline constexpr Sentence calendarWithoutDates{"calendar 是给按日期区分的列表用的：of 的列表应有 key，且是 type: date 的事实。请核对 of，或删去 calendar。",
                                               "`calendar` is for a list told apart by dates: the list of `of` needs a `key` that is a fact of type date. "
                                               "Check `of`, or delete `calendar`."};
inline constexpr Sentence calendarNamesKey{"“{0}”就是标记的那一天。请从 calendar 里删去。", "“{0}” is the day itself that is marked. Delete it from `calendar`."};
inline constexpr Sentence badDeadlineKind{"kind 应为 by（到这天要办完）、from（从这天开始）或 until（到这天为止）。",
                                          "`kind` is by (to be done by that day), from (begins on it) or until (lasts to it)."};

// Single values.
inline constexpr Sentence formulaIsText{"这里应写一个表达式。", "Write an expression here."};
inline constexpr Sentence unitIsText{"这里应写一个单位，如 CNY/person/month。", "Write a unit here, such as CNY/person/month."};
inline constexpr Sentence emptyList{"列表是空的。请至少写一项，或者删去这个键。",
                                    "The list is empty. Write at least one item, or delete the key."};
inline constexpr Sentence periodsOverlap{"与第 {0} 行的一项有共同的日子，不知道以哪一项为准。请改 from 或 to，使两项不重叠。",
                                         "This and the item at line {0} are in force on some day both, so it is not clear "
                                         "which holds. Change from or to, so that they do not overlap."};
inline constexpr Sentence onlyFormula{"这是唯一的公式，不能删去。请改写它，或者删去它所属的整项。",
                                      "This is the only formula and cannot be deleted. Change it, or delete the whole of what it belongs to."};
inline constexpr Sentence badConfidence{"“{0}”不是可信程度：只有 high 和 medium 的内容才能成为规则。",
                                        "“{0}” is no confidence: only what is of high or medium confidence becomes a rule."};
inline constexpr Sentence noSource{"缺少依据。每个条件和数值都要写 source: {document: …, confidence: high}。",
                                   "The source is missing. Every condition and value has a source: {document: …, confidence: high}."};
inline constexpr Sentence belowZero{"“{0}”不能小于 0。", "“{0}” cannot be below 0."};
inline constexpr Sentence raiseTwice{"从 {0} 起的提标写了两次。请合成一项。", "There are two raises from {0}. Make them one."};
inline constexpr Sentence badRounding{"没有名为“{0}”的舍入方式：half_up、half_down、half_even、up、down、ceiling、floor。",
                                      "There is no rounding “{0}”: half_up, half_down, half_even, up, down, ceiling, floor."};
inline constexpr Sentence badDecimals{"小数位数应在 0 到 {0} 之间。", "The decimals are from 0 to {0}."};

// Tables.
inline constexpr Sentence policyDoesNotList{"待遇“{0}”写明属于第 {1} 项政策，policies.yaml 的这一项却没有列出它。请在那里的 benefits 里加上它，或者改正 policy。",
                                            "The benefit “{0}” says that it is of policy {1}, but that policy in policies.yaml does not list it. Add it to its benefits, or correct `policy`."};
inline constexpr Sentence badHit{"没有“{0}”这种取法：{1}。", "There is no hit policy “{0}”: {1}."};
inline constexpr Sentence outputsWithoutIds{"有几个输出时，每个输出都要有 id。", "Where there are several outputs, each has an id."};
inline constexpr Sentence tableWithoutRules{"表里没有规则。请在 rules 里至少写一条。", "The table has no rules. Write at least one under `rules`."};
inline constexpr Sentence tableWhen{"when 应有 {0} 格，每个输入一格，这里有 {1} 格。不限的，写 \"-\"。",
                                    "`when` has {0} cells, one for each input, but there are {1}. Write \"-\" where it does not matter."};
inline constexpr Sentence tableThen{"then 应有 {0} 格，每个输出一格，这里有 {1} 格。", "`then` has {0} cells, one for each output, but there are {1}."};
inline constexpr Sentence tableOtherwise{"otherwise 应有 {0} 格，每个输出一格，这里有 {1} 格。",
                                         "`otherwise` has {0} cells, one for each output, but there are {1}."};
inline constexpr Sentence noPriority{"“{0}”不在 priorities 里，不知道它排第几。请补上。",
                                     "“{0}” is not among the priorities, so its rank is not known. Add it there."};
inline constexpr Sentence prioritiesMissing{"按优先级取答案的表，要在 outputs 里写 priorities，排在前面的优先。",
                                            "A table that answers by priority needs `priorities` in its outputs, the first in rank first."};
inline constexpr Sentence rulesOverlap{"这条规则和第 {0} 条会同时成立，如{1}，而 unique 只许一条成立。请改其中一格，或者用 hit: first。",
                                       "This rule and rule {0} match together, as for {1}, but under `unique` only one may. Change a cell, or write hit: first."};
inline constexpr Sentence rulesDisagree{"这条规则和第 {0} 条会同时成立，如{1}，答案却不同，而 any 要求相同。请改其中一格，或者用 hit: first。",
                                        "This rule and rule {0} match together, as for {1}, with different answers, but under `any` they have to agree. Change a cell, or write hit: first."};
inline constexpr Sentence ruleNeverMatches{"这条规则永远不会成立：按声明的范围没有这样的输入。请核对各格，或者删去它。",
                                           "This rule never matches: by the declared ranges there is no such input. Check its cells, or delete it."};
inline constexpr Sentence ruleNeverReached{"永远轮不到这条规则：它成立时，前面总有一条先成立。请核对各格，或者删去它。",
                                           "This rule is never reached: whenever it matches, an earlier one does first. Check its cells, or delete it."};
inline constexpr Sentence tableGap{"有的输入没有规则管，如{0}，那样结果是空值。请补一条规则，或者写 otherwise。",
                                   "Some inputs have no rule, as {0}, and then the result is null. Add a rule, or write `otherwise`."};

// Benefits.
inline constexpr Sentence badBenefitKind{"待遇没有“{0}”这一类：money（金钱）、service（服务）、information（告知）。",
                                         "There is no kind of benefit “{0}”: money, service, information."};
inline constexpr Sentence amountOfService{"服务或告知没有金额。请删去 amount，或把 kind 改为 money。",
                                          "A service or information has no amount. Delete it, or make the kind money."};
inline constexpr Sentence besideRoutes{"写了 routes，“{0}”就应写在各途径里。请移过去。",
                                       "With routes, “{0}” belongs to each of them. Move it there."};
inline constexpr Sentence badRows{"rows 只能是 unless_ineligible，这里是“{0}”。", "`rows` can only be unless_ineligible, but is “{0}”."};
inline constexpr Sentence badPublicity{"publicity 应为 allowed、{allowed: {source: 依据}} 或 {forbidden: {zh: 原因, en: reason}}。",
                                       "`publicity` is allowed, {allowed: {source: …}} or {forbidden: {zh: 原因, en: reason}}."};
inline constexpr Sentence badNamingAge{"age 应为 1 以上的整数：满几周岁的人才写姓名。", "`age` is a whole number of 1 or more: from what age on people are named."};
inline constexpr Sentence noBirthDate{"没有哪种档案的名单里有叫“{0}”的日期。", "No kind of profile has a list with a date called “{0}”."};
inline constexpr Sentence badNoticePeriod{"“{0}”不是期限：请写整天或者整月，例如 P7D、P6M。", "“{0}” is no period: write whole days or months, such as P7D or P6M."};
inline constexpr Sentence noSuchColumn{"公示名单里没有“{0}”这一栏，可以写的有 applicant、members、amount。",
                                       "A publicity list has no column “{0}”. There are applicant, members and amount."};
inline constexpr Sentence incomeNotSeen{"“{0}”发给“{1}”，而“{2}”是“{3}”的定义，永远计不到它。请改 for，或改定义的 subject。",
    "“{0}” goes to the {1}, but “{2}” is a definition of the {3}, for which it would never count. Change `for`, or the definition's subject."};
inline constexpr Sentence displacementNotSeen{"“{0}”的对象是“{1}”，“{2}”的对象是“{3}”，前者不会因后者而放弃。请核对 displaced_by。",
    "“{0}” is about the {1}, “{2}” about the {3}: the one is never given up for the other. Check displaced_by."};

// Names in expressions.
inline constexpr Sentence unknownName{"“{1}”的公式里没有名为“{0}”的名称。请核对拼写，或先声明它。",
    "A formula of the {1} sees no name “{0}”. Check its spelling, or declare it."};
inline constexpr Sentence nameOfOther{"“{0}”属于“{1}”，“{2}”的公式看不到它。请通过列表写，如 列表.{0}，或 列表[{0} …]。",
    "“{0}” belongs to the {1}, and a formula of the {2} does not see it. Write it through the list, as list.{0} or list[{0} …]."};
inline constexpr Sentence reservedElsewhere{"“{0}”不能用在这里，只能用在：{1}。",
    "“{0}” cannot be used here; it stands only in {1}."};
inline constexpr Sentence inDefinitions{"定义的公式里", "the formula of a definition"};
inline constexpr Sentence inIncomeParts{"counts_as_income 的 part 里", "the part of counts_as_income"};
inline constexpr Sentence inTotals{"核算的 totals 和 deadlines 里", "the totals and deadlines of a statement"};
inline constexpr Sentence inFilters{"列表的筛选条件里，如 列表[item > 0]", "the filter of a list, as in list[item > 0]"};
inline constexpr Sentence noRoutes{"待遇“{1}”没有分途径，不能取“{0}”。请直接写 eligible.{1} 或 entitlement.{1}。",
    "The benefit “{1}” has one way only, so there is no “{0}” of it. Write eligible.{1} or entitlement.{1} alone."};
inline constexpr Sentence unknownEntry{"这里没有“{0}”这一项。请核对拼写。", "There is no entry “{0}” here. Check its spelling."};
inline constexpr Sentence unknownEntryAmong{"这里没有“{0}”这一项，只有：{1}。", "There is no entry “{0}” here; there are: {1}."};
inline constexpr Sentence noEntries{"“.” 前面的值没有下级内容，不能再取“{0}”。",
                                    "What stands before the dot has no entries, so “{0}” cannot be taken from it."};
inline constexpr Sentence unknownFunction{"没有名为“{0}”的函数。请核对拼写。",
                                          "There is no function “{0}”. Check its spelling."};
inline constexpr Sentence benefitNotSeen{"“{0}”的对象是“{1}”，从“{2}”的角度问它，结果永远是“否”。请通过列表写，如 列表[eligible.{0}]。",
    "“{0}” is about the {1}; asked in the eyes of the {2} it would always be false. Write it through the list, as list[eligible.{0}]."};
inline constexpr Sentence circle{"这些规则绕成了一圈，谁也算不出来：{0}。请断开其中一处。位置：{1}。",
                                 "These rules go in a circle, so that none of them can be determined: {0}. Break it at one "
                                 "point. They stand at: {1}."};

// Standards sheets.
inline constexpr Sentence valuesAreMap{"这里应按“标准: 数值列表”逐项填写。", "List the standards here, each with its entries."};
inline constexpr Sentence unknownStandard{"没有名为“{0}”的地方标准。请核对名称。",
                                          "There is no local standard “{0}”. Check its id."};
inline constexpr Sentence entriesAreList{"“{0}”应写成列表：[{from: 2023-01-01, value: …, document: …}]。",
                                         "“{0}” is a list: [{from: 2023-01-01, value: …, document: …}]."};
inline constexpr Sentence entryTwice{"“{0}”有两项都从 {1} 起，不知道以哪一项为准。请删去一项。",
                                     "“{0}” has two entries from {1}, and it is not clear which holds. Delete one."};
inline constexpr Sentence switchValue{"“{0}”是开关，value 应为 true 或 false。", "“{0}” is a switch: its value is true or false."};
inline constexpr Sentence perDoesNotFit{"“{1}”的单位是 {2}，不能按“{0}”填写。请改 per，或删去它。",
                                        "“{1}” is in {2} and cannot be given per “{0}”. Change `per`, or delete it."};
inline constexpr Sentence sheetTwice{"“{0}”已有一张标准表：{1}。请合成一张。",
                                     "There is a standards sheet of “{0}” already: {1}. Make them one."};

// Case files.
inline constexpr Sentence bothStandards{"standards 和 standards_file 只能写一个。请删去一个。",
                                        "Only one of standards and standards_file can be given. Delete one."};
inline constexpr Sentence sheetUnusable{"标准表“{0}”无法使用，原因见下。路径从本文件所在的文件夹算起。",
                                        "The standards sheet “{0}” cannot be used; the reason follows. The path starts from the "
                                        "folder of this file."};
inline constexpr Sentence unknownStatus{"没有“{0}”这种状态：eligible、ineligible、undetermined。",
                                        "There is no status “{0}”: eligible, ineligible, undetermined."};
inline constexpr Sentence amountInQuotes{"金额应写成带引号的数，如 \"744.00\"，或 null，或 {low: \"…\", high: \"…\"}。",
                                         "An amount is a sum in quotes such as \"744.00\", or null, or {low: \"…\", high: \"…\"}."};
inline constexpr Sentence unknownRoute{"待遇“{1}”没有名为“{0}”的途径。", "The benefit “{1}” has no route “{0}”."};
inline constexpr Sentence unknownCondition{"待遇“{1}”没有名为“{0}”的条件。", "The benefit “{1}” has no condition “{0}”."};
inline constexpr Sentence unknownBenefitExpected{"没有名为“{0}”的待遇。请核对名称。", "There is no benefit “{0}”. Check its id."};
inline constexpr Sentence unknownResult{"核算“{1}”的结果里没有“{0}”。", "The result of the statement “{1}” has no “{0}”."};
inline constexpr Sentence valueIsText{"这里应写一个值，金额请加引号。", "Write one value here; put sums in quotes."};

}  // namespace huimin::sentences
