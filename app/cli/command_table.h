#pragma once
#include <array>
#include <span>
#include <string_view>

#include "app/cli/arguments.h"
#include "core/text/sentence.h"

/// What stands on the command line, written once: reading, help and suggestions all go by these tables.
namespace huimin::cli {

struct OptionEntry {
    std::string_view name;         ///< --date
    std::string_view placeholder;  ///< what follows it; empty for a switch
    Sentence help;
};

struct CommandEntry {
    Command command;
    std::string_view name;
    std::string_view usage;        ///< what follows the name
    Sentence summary;
    Sentence explanation;
    std::span<const OptionEntry> options;
};

namespace table {

inline constexpr OptionEntry format{
    "--format", "text|json", {"输出给人看的文字（默认）还是 JSON", "print text for people (default) or JSON"}};
inline constexpr OptionEntry rules{
    "--rules", "DIR", {"规则目录：内有规则包（含 pack.yaml 的文件夹）和 standards/；默认用本单位自己的规则，没有就用随程序安装的规则",
                       "folder of rules: packs (folders with pack.yaml) and standards/; default: the office's own rules if it has any, else the installed rules"}};
inline constexpr OptionEntry standards{
    "--standards", "FILE", {"使用这份标准表，不按档案里的县去找", "use this standards sheet rather than the one of the profile's county"}};

inline constexpr OptionEntry pdf{"--pdf", "OUT.pdf", {"写成 PDF 文件，不在屏幕上显示", "write a PDF file instead of printing"}};

inline constexpr std::array common{
    OptionEntry{"--lang", "zh|en", {"语言，默认 zh", "language, default zh"}},
    OptionEntry{"--help", "", {"显示本页", "show this page"}},
    OptionEntry{"--version", "", {"显示版本", "show the version"}},
};

inline constexpr std::array determine{
    OptionEntry{"--date", "YYYY-MM-DD", {"测算日期，默认今天", "day of determination, default today"}},
    standards,
    rules,
    format,
    pdf,
};
inline constexpr std::array compare{
    OptionEntry{"--from", "YYYY-MM-DD", {"前一日，默认是多数标准提高的前一天", "the earlier day, default the day before most standards rose"}},
    OptionEntry{"--to", "YYYY-MM-DD", {"后一日，默认是多数标准提高的那天", "the later day, default the day on which most standards rose"}},
    standards,
    rules,
    format,
};
inline constexpr std::array print{
    OptionEntry{"--date", "YYYY-MM-DD", {"测算日期，也是文书日期，默认今天", "day of determination and of the document, default today"}},
    OptionEntry{"--since", "YYYY-MM-DD", {"与这一天相比（result 默认与提标前一天相比，decision 默认不比）",
                               "compare with this day; default: the day before the raises (result), no comparison (decision)"}},
    OptionEntry{"--benefit", "ID", {"哪一项待遇（decision、publicity）", "which benefit (decision, publicity)"}},
    OptionEntry{"--subject", "ID", {"哪一位成员（decision），默认第一位", "which member (decision), default the first"}},
    OptionEntry{"--handed-in", "ID,…", {"已经交来的材料（told-once）", "papers that are there already (told-once)"}},
    OptionEntry{"--kind", "ID", {"哪一种档案（blank-survey）", "which kind of profile (blank-survey)"}},
    OptionEntry{"--masking", "covered|open", {"敏感信息遮盖（默认）还是不遮盖", "cover what is sensitive (default) or not"}},
    OptionEntry{"--authority", "NAME", {"落款的机关", "the authority that issues it"}},
    OptionEntry{"--address", "TEXT", {"机关地址", "its address"}},
    OptionEntry{"--phone", "TEXT", {"机关电话", "its phone"}},
    OptionEntry{"--official", "NAME", {"经办人", "the official"}},
    standards,
    rules,
    pdf,
};
inline constexpr std::array verify{standards, rules};
inline constexpr std::array overview{rules, format};
inline constexpr std::array<OptionEntry, 0> check{};
inline constexpr std::array cases{rules};
inline constexpr std::array feel{
    OptionEntry{"--rules", "DIR", {"工作日历取自这个规则目录；默认用本单位自己的规则，没有就用随程序安装的规则", "folder of rules that has the work calendars; default: the office's own rules if it has any, else the installed rules"}},
    OptionEntry{"--context", "JSON", {"表达式中各名称的值，例如 '{\"x\": 3}'", "values of the names in the expression, such as '{\"x\": 3}'"}},
    OptionEntry{"--cases", "FILE.jsonl", {"不计算表达式，而是运行文件中的用例，一行一个", "run the cases of a file, one a line, instead of an expression"}},
    format,
};

}  // namespace table

inline constexpr std::array commandTable{
    CommandEntry{Command::Determine, "determine", "PROFILE.yaml",
                 {"测算一户（或一笔工资诉求）可以享受什么、为什么", "determine what a household (or a wage claim) is due, and why"},
                 {"读入一份档案，逐项给出结论、金额、理由和依据，列出还要问的问题和要带的材料。",
                  "Reads a profile and tells for each benefit the outcome, the amount, the reasons and their sources,\n"
                  "what is still to be asked and what papers to bring."},
                 table::determine},
    CommandEntry{Command::Compare, "compare", "PROFILE.yaml",
                 {"比较一户在两天的结果：变了什么，因为什么", "compare what a household is due on two days, and why it differs"},
                 {"用同一份档案、规则和标准表测算两天，逐项列出结论和金额的变化，以及引起变化的提标、标准、规定或者年龄。\n"
                  "原因都经过验证：去掉它，其余不变，结果就不一样。",
                  "Determines a profile on two days by the same rules and sheet, and tells for each benefit how outcome and\n"
                  "amount differ and what raise, standard, rule or age makes them. Every cause is tried: without it, all else\n"
                  "left as it is, the result is another."},
                 table::compare},
    CommandEntry{Command::Print, "print", "DOCUMENT PROFILE.yaml …",
                 {"打印文书：测算结果、一次性告知单、告知书、公示名单、调查表、工资核算单", "print a document: result, papers still missing, decision, publicity list, survey, wage sheet"},
                 {"DOCUMENT 是 result（测算结果）、told-once（一次性告知单）、decision（不予确认、减发、停发告知书）、publicity（公示\n"
                  "名单，可以给出多份档案）、survey（入户调查表）、blank-survey（空白调查表）、statement（核算单）、receipt（受理回执）。",
                  "DOCUMENT is result, told-once (papers and answers still missing), decision (notice of refusal, reduction or stop),\n"
                  "publicity (a list; takes several profiles), survey, blank-survey, statement (such as a wage sheet) or receipt."},
                 table::print},
    CommandEntry{Command::Verify, "verify", "CODE PROFILE.yaml",
                 {"用页面上的核验码核对一份打印件", "check a printed page by the code on it"},
                 {"按核验码里的日期用现有的档案、规则和标准重算，把页面上的金额和重算的金额并列；不一致的逐项指出，退出状态为 1。",
                  "Determines the profile again on the day in the code, by the rules and standards that are here now, and shows what the\n"
                  "page says beside what comes out. What differs is named, and the exit status is 1."},
                 table::verify},
    CommandEntry{Command::Overview, "overview", "",
                 {"逐项说明政策来源写了什么、程序怎样处理", "tell item by item what the sources say and what becomes of it"},
                 {"逐项列出各规则包所依据的政策：内容，程序是算出金额、核对规则还是告知内容，写在哪个文件，依据是什么。",
                  "Lists the items of the policies the packs were made from: what each says, whether the program computes the\n"
                  "amount, checks the rule or tells it, in which file, and the source."},
                 table::overview},
    CommandEntry{Command::Check, "check", "[DIR]",
                 {"检查规则包，并运行其中的示例", "check rule packs and run their examples"},
                 {"逐行列出规则包的问题，运行各包 examples/ 中的示例，最后一行是 N passed, N failed。\nDIR 默认为本单位自己的规则（~/.local/share/huimin/huimin/rules），没有就为随程序安装的规则；第一行说是哪一个。",
                  "Prints a line for each problem of the packs, runs the examples in their examples/, and ends with the\n"
                  "line N passed, N failed. DIR defaults to the office's own rules\n"
                  "(~/.local/share/huimin/huimin/rules) if there are any, else to the installed ones; the first line says which."},
                 table::check},
    CommandEntry{Command::Cases, "cases", "FILE|DIR …",
                 {"运行用例文件", "run case files"},
                 {"运行用例文件；给出文件夹时，运行其中（含下级文件夹）所有以 cases: 开头的 .yaml 文件。\n"
                  "列出每个不符的用例，最后一行是 N passed, N failed。",
                  "Runs case files; of a folder, all .yaml files in and below it that begin with cases:.\n"
                  "Tells every example that differs, and ends with the line N passed, N failed."},
                 table::cases},
    CommandEntry{Command::Feel, "feel", "EXPRESSION | --cases FILE.jsonl",
                 {"计算一个 FEEL 表达式", "evaluate a FEEL expression"},
                 {"给出结果及其类型；结果为空（null）时说明原因和位置。", "Prints the result and its type; for null, the reason and place."},
                 table::feel},
};

const CommandEntry& entryOf(Command command);

}  // namespace huimin::cli
