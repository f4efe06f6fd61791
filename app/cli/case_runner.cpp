#include "app/cli/case_runner.h"

#include <iostream>

#include "app/cli/example_report.h"
#include "app/installation/today.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace huimin::cli {

CaseRunner::CaseRunner(RuleSetPtr rules, const std::string& directory, Language language)
    : m_surroundings{rules, [rules, directory](const std::string& county) { return findStandards(directory, county, *rules); }, today()},
      m_language(language)
{
}

Diagnostics CaseRunner::run(const std::string& file)
{
    const auto tree = yaml::readFile(file);
    if (!tree)
        return tree.diagnostics();
    const auto cases = readCaseFile(*tree, *m_surroundings.rules);
    if (!cases)
        return cases.diagnostics();
    for (const Example& example : cases->examples) {
        const ExampleRun run = runExample(example, m_surroundings);
        ++(run.passed() ? m_passed : m_failed);
        if (!run.passed())
            std::cout << exampleReport(run, m_language) << '\n';
    }
    return {};
}

void CaseRunner::printTally() const
{
    std::cout << m_passed << " passed, " << m_failed << " failed\n";
}

}  // namespace huimin::cli
