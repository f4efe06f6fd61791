#pragma once
#include <string>

#include "core/base/bilingual.h"
#include "core/determination/pack_examples.h"

namespace huimin::cli {

/// Runs case files one after the other, prints every example that differs, and counts.
class CaseRunner {
public:
    /// `directory` holds the sheets of the counties.
    CaseRunner(RuleSetPtr rules, const std::string& directory, Language language);

    /// Diagnostics where the file cannot be read as a case file; none of it is run then.
    Diagnostics run(const std::string& file);
    /// The same of one that was run already.
    Diagnostics tell(const CaseFileRun& file);
    /// `N passed, N failed`, alone on a line.
    void printTally() const;

    int ran() const { return m_passed + m_failed; }
    int failed() const { return m_failed; }

private:
    ExampleSurroundings m_surroundings;
    Language m_language;
    int m_passed = 0;
    int m_failed = 0;
};

}  // namespace huimin::cli
