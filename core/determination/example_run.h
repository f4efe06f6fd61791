#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/rulepack/examples.h"

namespace huimin {

/// One thing that an example expects and that did not come about, in the words of the case file.
struct Mismatch {
    std::string of;        ///< what it was expected of: `some_benefit, household`; `wages, 2023-01-22`
    std::string key;       ///< status, amount, rows … or the id of a value
    std::string expected;
    std::string got;
    SourcePlace place;     ///< of the expectation
};

/// What came of running one example. It passed where there is neither a mismatch nor a diagnostic.
struct ExampleRun {
    const Example* example = nullptr;
    std::vector<Mismatch> mismatches;
    Diagnostics diagnostics;  ///< why the profile could not be determined at all, or which rules were at fault

    bool passed() const { return mismatches.empty() && diagnostics.empty(); }
};

/// What an example is run with where it does not say so itself.
struct ExampleSurroundings {
    RuleSetPtr rules;
    /// The sheet of a county; null where there is none.
    std::function<Result<std::shared_ptr<const StandardsSheet>>(const std::string& county)> sheetOf;
    Date day;
};

/// Determines the example's profile and compares.
ExampleRun runExample(const Example& example, const ExampleSurroundings& surroundings);

/// What of an example's expectations a determination does not meet. Only what is named is compared. A row is found by its benefit
/// and, where given, its subject; of several, one must meet the whole expectation.
std::vector<Mismatch> mismatchesOf(const Example& example, const Determination& determination);

}  // namespace huimin
