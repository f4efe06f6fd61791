#include "app/cli/cases_command.h"

#include <filesystem>
#include <iostream>

#include "app/cli/case_runner.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/complaint.h"
#include "app/installation/rules_directory.h"
#include "core/rulepack/case_files.h"
#include "core/rulepack/loader.h"

namespace huimin::cli {

namespace {

/// The case files that the words of the command line mean; a folder without any is a complaint.
std::vector<std::string> filesMeant(const std::vector<std::string>& words, Diagnostics& complaints)
{
    std::vector<std::string> files;
    for (const std::string& word : words) {
        std::error_code error;
        if (!std::filesystem::is_directory(word, error)) {
            files.push_back(word);
            continue;
        }
        const std::vector<std::string> below = caseFilesBelow(word);
        if (below.empty())
            complaints.push_back({Diagnostic::Severity::Error, {word, 0, 0}, fill(sentences::noCasesFound), {}, {}});
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

}  // namespace

int runCases(const Arguments& arguments)
{
    const std::string directory = rulesDirectory(arguments.rules);
    const auto rules = loadRules(directory);
    if (!rules) {
        complain(rules.diagnostics(), arguments.language);
        return unusable;
    }
    complain(rules.warnings(), arguments.language);
    Diagnostics complaints;
    CaseRunner runner(*rules, directory, arguments.language);
    for (const std::string& file : filesMeant(arguments.files, complaints))
        append(complaints, runner.run(file));
    runner.printTally();
    complain(complaints, arguments.language);
    return !complaints.empty() ? unusable : runner.failed() > 0 ? fellShort : done;
}

}  // namespace huimin::cli
