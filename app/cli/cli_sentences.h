#pragma once
#include "core/text/sentence.h"

/// What the command line says, in both languages side by side.
namespace huimin::cli::sentences {

// Help.
inline constexpr Sentence programSummary{"惠民：算一算一户人家可以享受哪些民生待遇，为什么，还差什么。",
                                         "Huimin: what benefits a household is due, why, and what is still missing."};
inline constexpr Sentence usageOfProgram{"用法：huimin-cli 命令 [选项]", "Usage: huimin-cli COMMAND [OPTIONS]"};
inline constexpr Sentence usageOfCommand{"用法：huimin-cli {0} {1} [选项]", "Usage: huimin-cli {0} {1} [OPTIONS]"};
inline constexpr Sentence commandsHeading{"命令（每个命令都有 --help）", "Commands (each has --help)"};
inline constexpr Sentence optionsHeading{"选项", "Options"};
inline constexpr Sentence exitStatus{"退出状态：0 完成；1 完成，但检查的内容有不合格；2 输入或参数不能用；3 未能完成（磁盘等）。",
                                     "Exit status: 0 done; 1 done, but what was checked fell short; 2 unusable input or arguments;\n"
                                     "3 could not finish (disk and the like)."};

// Complaints about the command line.
inline constexpr Sentence unknownCommand{"没有“{0}”这个命令。", "There is no command “{0}”."};
inline constexpr Sentence unknownOption{"没有“{0}”这个选项。", "There is no option “{0}”."};
inline constexpr Sentence optionWithoutValue{"“{0}”后面缺少它的值。", "“{0}” lacks its value."};
inline constexpr Sentence switchWithValue{"--help 和 --version 不带值。", "--help and --version take no value."};
inline constexpr Sentence unknownLanguage{"--lang 只能是 zh 或 en，这里是“{0}”。", "--lang is zh or en, not “{0}”."};
inline constexpr Sentence unknownFormat{"--format 只能是 text 或 json，这里是“{0}”。", "--format is text or json, not “{0}”."};
inline constexpr Sentence noDate{"“{0}”不是日期：应写成 2023-02-01 这样。", "“{0}” is no date: write it as 2023-02-01."};
inline constexpr Sentence profileMissing{"请写明要测算的档案文件。", "Name the profile to determine."};
inline constexpr Sentence casesMissing{"请写明用例文件或文件夹。", "Name a case file or a folder of them."};
inline constexpr Sentence expressionMissing{"请写明表达式，或者用 --cases 给出用例文件。",
                                            "Give an expression, or a file of cases with --cases."};
inline constexpr Sentence oneWordTooMany{"多了“{0}”：这里只能写一个文件或文件夹。", "“{0}” is one too many: name one file or folder."};
inline constexpr Sentence quoteTheExpression{"多了“{0}”：表达式中有空格时，请把整个表达式放进引号。",
                                             "“{0}” is one too many: put an expression with blanks in quotes."};
inline constexpr Sentence expressionAndCases{"已用 --cases 给出用例文件，不能再写表达式“{0}”。",
                                             "With --cases there can be no expression, but there is “{0}”."};
inline constexpr Sentence didYouMean{"是否想写 “{0}”？", "Did you mean “{0}”?"};
inline constexpr Sentence seeHelp{"用法见 huimin-cli{0} --help", "See huimin-cli{0} --help"};
inline constexpr Sentence couldNotWrite{"结果没有写完：输出不能写入（磁盘是否已满？）。",
                                        "The result is not complete: the output could not be written (is the disk full?)."};
inline constexpr Sentence couldNotFinish{"未能完成：{0}", "Could not finish: {0}"};

// The page: its head.
inline constexpr Sentence pageTitle{"惠民测算  {0}", "Huimin  {0}"};
inline constexpr Sentence dayOfDetermination{"测算日期 {0}", "as of {0}"};
inline constexpr Sentence whoAndKind{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence fileNumber{"档案 {0}", "file {0}"};
inline constexpr Sentence countOf{"{0} {1} 名", "{1} {0}"};
inline constexpr Sentence county{"县 {0}", "county {0}"};
inline constexpr Sentence packVersion{"规则 {0} {1}", "rules {0} {1}"};
inline constexpr Sentence sheetName{"标准 {0}", "standards {0}"};
inline constexpr Sentence noSheet{"标准 未填", "standards: none"};
inline constexpr Sentence illustrative{"示例标准，非正式数据", "sample standards, not official figures"};

// The page: its parts.
inline constexpr Sentence due{"可以享受（{0} 项）", "Due ({0})"};
inline constexpr Sentence nothingDue{"可以享受（0 项）：目前没有已能确定的待遇", "Due (0): nothing is certain yet"};
inline constexpr Sentence dueNotSet{"可以享受，金额待定（{0} 项）", "Due, amount not set ({0})"};
inline constexpr Sentence pending{"待定（{0} 项）：还要问或者还要填", "Open ({0}): to be asked or entered"};
inline constexpr Sentence refused{"不符合（{0} 项）", "Not due ({0})"};
inline constexpr Sentence totals{"合计", "Totals"};
inline constexpr Sentence ledger{"计入收入的待遇", "Benefits that count as income"};
inline constexpr Sentence papers{"要带的材料", "Papers to bring"};
inline constexpr Sentence questions{"接下来请问", "To ask next"};

// Rows.
inline constexpr Sentence amountNotSet{"金额待定", "not set"};
inline constexpr Sentence atLeast{"至少 {0}", "at least {0}"};
inline constexpr Sentence byRoute{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence betweenClauses{"；", "; "};
inline constexpr Sentence raiseIncluded{"含 {1} 起省里提标 {0}", "including the province's raise of {0} from {1}"};
inline constexpr Sentence raiseKnown{"省里自 {1} 起提标 {0}，基数待县里填写", "the province's raise of {0} from {1} is known, the local base is not"};
inline constexpr Sentence ask{"问：{0}", "ask: {0}"};
inline constexpr Sentence askAndMore{"问：{0}（另有 {1} 个问题）", "ask: {0} (and {1} more)"};
inline constexpr Sentence mustHold{"须{0}", "not met: {0}"};
inline constexpr Sentence gapAbove{"高出 {0}", "{0} too high"};
inline constexpr Sentence gapBelow{"还差 {0}", "{0} short"};
inline constexpr Sentence gapApart{"相差 {0}", "{0} apart"};
inline constexpr Sentence gapNone{"正好相等", "exactly equal"};
inline constexpr Sentence isInstead{"实为{0}", "it is {0}"};
inline constexpr Sentence betweenFigures{"，", ", "};
inline constexpr Sentence inBrackets{"（{0}）", " ({0})"};
inline constexpr Sentence andMore{"{0} 等 {1} 项", "{0} and {1} more"};
inline constexpr Sentence noteOn{"注：{0}", "note: {0}"};

// Sums.
inline constexpr Sentence totalIncomplete{"尚不完整，还有待定的", "not complete yet, something is open"};
inline constexpr Sentence notAdded{"不计入合计", "not added"};
inline constexpr Sentence countedOf{"领取 {0}，计入 {1}", "{0} received, {1} counted"};
inline constexpr Sentence countedAll{"计入 {0}", "{0} counted"};
inline constexpr Sentence countedOpen{"计入多少尚不能确定", "how much counts is not known yet"};
inline constexpr Sentence countedBetween{"计入 {0}–{1}，尚不能确定", "{0}–{1} counted, not known yet"};
inline constexpr Sentence asPaid{"按实际领取", "as paid"};
inline constexpr Sentence asComputed{"按本次测算", "as determined here"};
inline constexpr Sentence countsTowards{"用于 {0}", "towards {0}"};
inline constexpr Sentence settles{"可定：{0}", "settles: {0}"};
inline constexpr Sentence questionsLeft{"另有 {0} 个问题，回答这些之后再看", "{0} more; see again after these"};

// Comparisons.
inline constexpr Sentence daysBackwards{"--from 的日期（{0}）晚于 --to 的日期（{1}），请对调。", "--from ({0}) is after --to ({1}): swap them."};
inline constexpr Sentence comparisonTitle{"惠民比较  {0}", "Huimin  {0}, compared"};
inline constexpr Sentence twoDays{"{0} → {1}", "{0} → {1}"};
inline constexpr Sentence leftOutOnFirst{"{0}（{1} {2}）在 {3} 不计算在内", "{0} ({1} {2}) is left out on {3}"};
inline constexpr Sentence leftOutOnBoth{"{0}（{1} {2}）在这两天都不计算在内", "{0} ({1} {2}) is left out on both days"};
inline constexpr Sentence changedRows{"有变化（{0} 项）", "Changed ({0})"};
inline constexpr Sentence nothingChanged{"没有变化：两天的结论和金额都一样", "Nothing changed: outcomes and amounts are the same on both days"};
inline constexpr Sentence unchangedRows{"没有变化（{0} 项）：{1}", "Unchanged ({0}): {1}"};
inline constexpr Sentence rowNotThere{"—", "—"};
inline constexpr Sentence rowDue{"可以享受", "due"};
inline constexpr Sentence rowNotDue{"不符合", "not due"};
inline constexpr Sentence rowOpen{"待定", "open"};
inline constexpr Sentence causeFrom{"{0}（{1}）", "{0} ({1})"};
inline constexpr Sentence withoutIt{"没有这一变化则为：{0}", "without this: {0}"};
inline constexpr Sentence noSingleCause{"说不出是哪一项引起的", "no single thing was found that makes it so"};
inline constexpr Sentence standInPolicies{"政策", "Policies"};
inline constexpr Sentence unchangedPolicies{"没有变化：{0}", "unchanged: {0}"};
inline constexpr Sentence incompleteOn{"{0} 尚不完整，还有待定的", "not complete on {0}, something is open"};
inline constexpr Sentence incompleteOnBoth{"两天都不完整，还有待定的", "not complete on either day, something is open"};
inline constexpr Sentence replacedDocuments{"依据更替", "Documents replaced"};
inline constexpr Sentence replacedBy{"{0} → {1}", "{0} → {1}"};

// Statements.
inline constexpr Sentence deadlines{"期限", "Deadlines"};
inline constexpr Sentence articleOf{"{0} 第{1}条", "{0}, art. {1}"};
inline constexpr Sentence yes{"是", "yes"};
inline constexpr Sentence no{"否", "no"};
inline constexpr Sentence notKnownYet{"未知", "not known"};
inline constexpr Sentence missingForStatement{"还要问：{0}", "still to be asked: {0}"};

// The overview.
inline constexpr Sentence itemCount{"{0} 项", "{0} items"};
inline constexpr Sentence computesAmount{"算出金额", "computes the amount"};
inline constexpr Sentence checksRule{"核对规则", "checks the rule"};
inline constexpr Sentence tellsInformation{"告知内容", "tells what it says"};
inline constexpr Sentence noOverview{"这些规则包没有总览（overview.yaml）。", "These packs have no overview (overview.yaml)."};

// Checks and cases.
inline constexpr Sentence expectedLine{"{0} 应为 {1}", "{0}: expected {1}"};
inline constexpr Sentence gotLine{"{0} 实为 {1}", "{0}: got {1}"};
inline constexpr Sentence noCasesFound{"这里没有用例文件（以 cases: 开头的 .yaml 文件）", "there is no case file here (a .yaml file that begins with cases:)"};
inline constexpr Sentence packChecked{"规则包 {0} {1}：运行了 {2} 个示例", "pack {0} {1}: {2} examples run"};
inline constexpr Sentence packHasNoExamples{"规则包 {0} {1}：没有示例", "pack {0} {1}: no examples"};

}  // namespace huimin::cli::sentences
