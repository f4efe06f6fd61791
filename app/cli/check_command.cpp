#include "app/cli/check_command.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>

#include "app/cli/case_runner.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/complaint.h"
#include "app/installation/rules_directory.h"
#include "app/installation/today.h"
#include "core/rulepack/loader.h"
#include "core/rulepack/overview.h"
#include "core/rulepack/pack_files.h"

namespace huimin::cli {

namespace {

namespace fs = std::filesystem;

/// Checks a folder of rules; what is wrong is what was asked for, so it goes to standard output.
class RulesCheck {
public:
    RulesCheck(std::string directory, Language language) : m_directory(std::move(directory)), m_language(language) {}

    int run()
    {
        Diagnostics noPack;
        if (findPacks(m_directory, noPack).empty()) {
            complain(noPack, m_language);
            return unusable;
        }
        const auto rules = loadRules(m_directory);
        tell(rules ? rules.warnings() : rules.diagnostics());
        m_faulty = m_faulty || !rules || !rules.warnings().empty();  // what is doubtful in a rule is what was asked for, too
        if (!rules) {
            std::cout << "0 passed, 0 failed\n";
            return fellShort;
        }
        checkSheets(**rules);
        checkOverview(**rules);
        CaseRunner runner(*rules, m_directory, m_language);
        const PackExamples examples = runPackExamples(*rules, m_directory, {}, today());
        for (const PackInfo& pack : (*rules)->packs)
            tellExamples(pack, examples, runner);
        runner.printTally();
        return m_faulty || runner.failed() > 0 ? fellShort : done;
    }

private:
    void tell(const Diagnostics& diagnostics)
    {
        for (const Diagnostic& diagnostic : diagnostics)
            std::cout << toText(diagnostic, m_language) << '\n';
        m_faulty = m_faulty || hasErrors(diagnostics);
    }

    void checkSheets(const RuleSet& rules)
    {
        std::vector<std::string> sheets;
        std::error_code error;
        for (fs::directory_iterator at(fs::path(m_directory) / "standards", error); !error && at != fs::directory_iterator(); at.increment(error)) {
            if (at->path().extension() == ".yaml")
                sheets.push_back(at->path().string());
        }
        std::sort(sheets.begin(), sheets.end());
        std::set<std::string> counties;
        for (const std::string& sheet : sheets) {
            const auto read = loadStandards(sheet, rules);
            tell(read ? read.warnings() : read.diagnostics());
            if (read && !counties.insert((*read)->id).second)
                tell(findStandards(m_directory, (*read)->id, rules).diagnostics());  // says which two files
        }
    }

    void checkOverview(const RuleSet& rules)
    {
        const auto items = readOverview(rules);
        tell(items ? items.warnings() : items.diagnostics());
    }

    void tellExamples(const PackInfo& pack, const PackExamples& examples, CaseRunner& runner)
    {
        const int before = runner.ran();
        for (const CaseFileRun& file : examples.files) {
            if (file.pack == pack.id)
                tell(runner.tell(file));
        }
        const Sentence& told = runner.ran() > before ? sentences::packChecked : sentences::packHasNoExamples;
        std::cout << fill(told, {pack.id, pack.version, runner.ran() - before}).in(m_language) << '\n';
    }

    std::string m_directory;
    Language m_language;
    bool m_faulty = false;
};

}  // namespace

int runCheck(const Arguments& arguments)
{
    const std::string asked = arguments.files.empty() ? "" : arguments.files.front();
    const std::string directory = rulesDirectory(asked);
    if (asked.empty())  // the office's own, or the program's: who did not name them is told
        std::cout << fill(sentences::rulesLieIn, {directory}).in(arguments.language) << '\n';
    return RulesCheck(directory, arguments.language).run();
}

}  // namespace huimin::cli
