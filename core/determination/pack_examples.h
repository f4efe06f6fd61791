#pragma once
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/determination/example_run.h"
#include "core/rulepack/edited_files.h"

namespace huimin {

/// What came of the examples of one case file.
struct CaseFileRun {
    std::string file;
    std::string pack;                       ///< of whose examples it is; empty where it lies elsewhere
    std::shared_ptr<const CaseFile> cases;  ///< null where it cannot be read; the runs refer to it
    std::vector<ExampleRun> runs;           ///< in the order written
    Diagnostics diagnostics;                ///< why it cannot be read; none of it is run then
};

/// What came of all examples of all packs.
struct PackExamples {
    std::vector<CaseFileRun> files;  ///< by pack, then by name
    bool isComplete = true;          ///< false where it was stopped before everything was run

    int passed() const;
    int failed() const;  ///< examples; files that cannot be read are none
};

/// What examples are run with under a set of rules: the sheets of counties are those of the rules' folder, each read once.
ExampleSurroundings surroundingsOf(RuleSetPtr rules, const std::string& directory, const EditedFiles& edited, Date day);

/// Runs the examples of one case file, with the edits. What is not run yet when it is stopped is left out.
CaseFileRun runCaseFile(const std::string& file, const ExampleSurroundings& surroundings, const EditedFiles& edited = {},
                        const std::stop_token& stop = {});

/// Runs the examples of every pack as they would be with the edits, several files at a time. `rules` were loaded from `directory`
/// with the same edits.
PackExamples runPackExamples(const RuleSetPtr& rules, const std::string& directory, const EditedFiles& edited, Date day,
                             const std::stop_token& stop = {});

}  // namespace huimin
