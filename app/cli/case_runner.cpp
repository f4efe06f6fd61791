#include "app/cli/case_runner.h"

#include <iostream>

#include "app/cli/example_report.h"
#include "app/installation/today.h"

namespace huimin::cli {

CaseRunner::CaseRunner(RuleSetPtr rules, const std::string& directory, Language language)
    : m_surroundings(surroundingsOf(std::move(rules), directory, {}, today())), m_language(language)
{
}

Diagnostics CaseRunner::run(const std::string& file)
{
    return tell(runCaseFile(file, m_surroundings));
}

Diagnostics CaseRunner::tell(const CaseFileRun& file)
{
    for (const ExampleRun& run : file.runs) {
        ++(run.passed() ? m_passed : m_failed);
        if (!run.passed())
            std::cout << exampleReport(run, m_language) << '\n';
    }
    return file.diagnostics;
}

void CaseRunner::printTally() const
{
    std::cout << m_passed << " passed, " << m_failed << " failed\n";
}

}  // namespace huimin::cli
