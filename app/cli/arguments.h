#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/bilingual.h"
#include "core/calendar/date.h"
#include "core/report/masking.h"
#include "core/report/printout.h"

namespace huimin::cli {

enum class Command { Determine, Compare, Print, Verify, Overview, Check, Cases, Feel };

/// What `print` can print.
enum class DocumentName { Result, Statement, Receipt, ToldOnce, Decision, Publicity, Survey, BlankSurvey };

/// What `print` is asked for beside the profiles.
struct PrintRequest {
    DocumentName document = DocumentName::Result;
    std::string benefit;                ///< of a decision and a publicity list
    std::string subject;                ///< of a decision; empty: the first it is about
    std::string kind;                   ///< of a blank survey; empty: not said
    std::vector<std::string> handedIn;  ///< ids of papers that are there already
    report::Masking masking = report::Masking::Covered;
    report::Office office;
};

/// What the command line asks for. Files and folders are as written; whether they can be read is for the command to find out.
struct Arguments {
    Command command = Command::Determine;
    Language language = Language::Zh;
    bool json = false;
    std::optional<Date> date;             ///< nullopt: today
    std::optional<Date> from;             ///< of `compare` and `print`; nullopt: the last day of 2022
    std::optional<Date> to;               ///< of `compare`; nullopt: the first day of 2023
    std::string standards;                ///< empty: the sheet of the profile's county
    std::string rules;                    ///< empty: the rules that came with the program
    std::vector<std::string> files;       ///< the profiles; the folder to check; the case files
    PrintRequest print;
    std::string pdf;                      ///< of `determine` and `print`: the file to write; empty: print the words
    std::string code;                     ///< of `verify`
    std::string expression;               ///< of `feel`
    std::optional<std::string> context;   ///< of `feel`, JSON
    std::optional<std::string> feelCases; ///< of `feel`, JSON Lines
};

/// What to print instead of running a command: help and version with status 0, a complaint with status 2.
struct Reply {
    std::string text;
    int status = 0;
};

/// Reads the command line (contract: Command line). Every complaint is one of ours, in the language that --lang asks for.
std::variant<Arguments, Reply> readArguments(int argc, const char* const* argv);

}  // namespace huimin::cli
