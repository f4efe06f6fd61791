#pragma once
#include "core/report/change_sentences.h"
#include "core/report/overview_sentences.h"
#include "core/report/report_sentences.h"
#include "core/text/sentence.h"

/// What the command line says, in both languages side by side.
namespace huimin::cli::sentences {

// What every page says of a result is written once, for all pages.
using namespace report::sentences;

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

inline constexpr Sentence unknownMasking{"--masking 只能是 covered 或 open，这里是“{0}”。", "--masking is covered or open, not “{0}”."};
inline constexpr Sentence documentMissing{"请写明要打印什么：{0}。", "Name the document to print: {0}."};
inline constexpr Sentence unknownDocument{"没有叫“{0}”的文书，可以打印的有：{1}。", "There is no document “{0}”. There are: {1}."};
inline constexpr Sentence codeMissing{"请写明页面上的核验码，有空格时放进引号。", "Give the code on the page, in quotes where it has blanks."};
inline constexpr Sentence benefitMissing{"请用 --benefit 写明是哪一项待遇。", "Name the benefit with --benefit."};
inline constexpr Sentence benefitUnknown{"没有叫“{0}”的待遇。", "There is no benefit “{0}”."};
inline constexpr Sentence nothingToDecide{"“{0}”没有不予确认、减发或者停发的。可以用 --since 与较早的一天相比，用 --subject 另选成员。",
                                          "Nothing of “{0}” is refused, reduced or stopped. Compare with an earlier day by --since, or choose a member by --subject."};
inline constexpr Sentence noStatement{"这种档案没有核算单。", "This kind of profile has no statement."};
inline constexpr Sentence noReceipt{"这种档案没有受理回执。", "This kind of profile has no receipt."};
inline constexpr Sentence kindMissing{"请用 --kind 写明是哪一种档案：{0}。", "Name the kind of profile with --kind: {0}."};
inline constexpr Sentence kindUnknown{"没有叫“{0}”的档案种类，可以写的有：{1}。", "There is no kind of profile “{0}”. There are: {1}."};
inline constexpr Sentence sinceNotEarlier{"--since 的日期（{0}）应该早于测算日期（{1}）。", "--since ({0}) must be before the day of determination ({1})."};

inline constexpr Sentence pdfWritten{"已写入 {0}", "Written: {0}"};
inline constexpr Sentence noPdfHere{"这个 huimin-cli 编译时没有带页面排版（需要 Qt），不能写 PDF。去掉 --pdf 可以看到文书的文字。",
                                    "This huimin-cli was built without page layout (which needs Qt) and writes no PDF. Without --pdf it prints the words."};
inline constexpr Sentence pdfOrJson{"--pdf 和 --format json 只能用一个。", "Use --pdf or --format json, not both."};

// A printed page checked by its code.
inline constexpr Sentence verificationTitle{"核对打印件  {0}", "Printed page checked  {0}"};
inline constexpr Sentence pageDated{"页面日期 {0}", "page of {0}"};
inline constexpr Sentence onThePage{"页面上", "on the page"};
inline constexpr Sentence madeAgain{"重算", "made again"};
inline constexpr Sentence figuresCompared{"金额", "Figures"};
inline constexpr Sentence changedAmongThese{"改动的在这几项里（现在的金额）：", "The change is among these (as they come to now):"};
inline constexpr Sentence codeCompared{"核验码", "Code"};
inline constexpr Sentence codeItself{"核验码本身", "the code itself"};
inline constexpr Sentence inputsCompared{"依据", "Made from"};
inline constexpr Sentence profileInput{"档案", "profile"};
inline constexpr Sentence officeInput{"办公信息（案号、申请人、住址、电话）", "office data (number, applicant, address, phone)"};
inline constexpr Sentence rulesInput{"规则", "rules"};
inline constexpr Sentence standardsInput{"标准", "standards"};
inline constexpr Sentence isUnchanged{"没有改动", "unchanged"};
inline constexpr Sentence isChanged{"有改动", "changed"};
inline constexpr Sentence pageHolds{"与页面一致。", "The page holds."};
inline constexpr Sentence pageDiffers{"与页面不一致：{0}。", "The page differs: {0}."};

// The page: its head.
inline constexpr Sentence pageTitle{"惠民测算  {0}", "Huimin  {0}"};
inline constexpr Sentence dayOfDetermination{"测算日期 {0}", "as of {0}"};

// Comparisons.
inline constexpr Sentence daysBackwards{"--from 的日期（{0}）晚于 --to 的日期（{1}），请对调。", "--from ({0}) is after --to ({1}): swap them."};
inline constexpr Sentence comparisonTitle{"惠民比较  {0}", "Huimin  {0}, compared"};
inline constexpr Sentence twoDays{"{0} → {1}", "{0} → {1}"};

// Checks and cases.
inline constexpr Sentence expectedLine{"{0} 应为 {1}", "{0}: expected {1}"};
inline constexpr Sentence gotLine{"{0} 实为 {1}", "{0}: got {1}"};
inline constexpr Sentence noCasesFound{"这里没有用例文件（以 cases: 开头的 .yaml 文件）", "there is no case file here (a .yaml file that begins with cases:)"};
inline constexpr Sentence rulesLieIn{"规则目录：{0}", "rules in {0}"};
inline constexpr Sentence packChecked{"规则包 {0} {1}：运行了 {2} 个示例", "pack {0} {1}: {2} examples run"};
inline constexpr Sentence packHasNoExamples{"规则包 {0} {1}：没有示例", "pack {0} {1}: no examples"};

}  // namespace huimin::cli::sentences
