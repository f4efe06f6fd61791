#include "core/determination/pack_examples.h"

#include <algorithm>
#include <filesystem>
#include <mutex>

#include "core/base/side_by_side.h"
#include "core/rulepack/case_files.h"
#include "core/rulepack/loader.h"

namespace huimin {

namespace {

using Sheet = Result<std::shared_ptr<const StandardsSheet>>;

/// The sheets of a folder, each looked for once; asked by several threads.
class FoundSheets {
public:
    FoundSheets(RuleSetPtr rules, std::string directory, EditedFiles edited)
        : m_rules(std::move(rules)), m_directory(std::move(directory)), m_edited(std::move(edited))
    {
    }

    Sheet of(const std::string& county)
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_sheets.find(county);
        if (known != m_sheets.end())
            return known->second;
        return m_sheets.emplace(county, findStandards(m_directory, county, *m_rules, m_edited)).first->second;
    }

private:
    RuleSetPtr m_rules;
    std::string m_directory;
    EditedFiles m_edited;
    std::mutex m_mutex;
    std::map<std::string, Sheet> m_sheets;
};

/// A case file of a pack.
struct PackFile {
    std::string pack;
    std::string file;
};

std::vector<PackFile> exampleFiles(const RuleSet& rules, const EditedFiles& edited)
{
    std::vector<PackFile> files;
    for (const PackInfo& pack : rules.packs) {
        const std::string folder = (std::filesystem::path(pack.folder) / "examples").string();
        for (std::string& file : caseFilesBelow(folder, edited))
            files.push_back({pack.id, std::move(file)});
    }
    return files;
}

int count(const PackExamples& examples, bool passed)
{
    int found = 0;
    for (const CaseFileRun& file : examples.files)
        found += static_cast<int>(std::count_if(file.runs.begin(), file.runs.end(), [&](const ExampleRun& run) { return run.passed() == passed; }));
    return found;
}

bool isWhole(const CaseFileRun& run)
{
    return !run.cases || run.runs.size() == run.cases->examples.size();
}

}  // namespace

int PackExamples::passed() const
{
    return count(*this, true);
}

int PackExamples::failed() const
{
    return count(*this, false);
}

ExampleSurroundings surroundingsOf(RuleSetPtr rules, const std::string& directory, const EditedFiles& edited, Date day)
{
    const auto sheets = std::make_shared<FoundSheets>(rules, directory, edited);
    return {std::move(rules), [sheets](const std::string& county) { return sheets->of(county); }, day};
}

CaseFileRun runCaseFile(const std::string& file, const ExampleSurroundings& surroundings, const EditedFiles& edited, const std::stop_token& stop)
{
    CaseFileRun run{file, {}, nullptr, {}, {}};
    const auto tree = readFile(file, edited);
    auto cases = tree ? readCaseFile(*tree, *surroundings.rules, edited) : Result<CaseFile>(tree.diagnostics());
    if (!cases) {
        run.diagnostics = cases.diagnostics();
        return run;
    }
    run.cases = std::make_shared<const CaseFile>(*std::move(cases));
    for (const Example& example : run.cases->examples) {
        if (stop.stop_requested())
            break;
        run.runs.push_back(runExample(example, surroundings));
    }
    return run;
}

PackExamples runPackExamples(const RuleSetPtr& rules, const std::string& directory, const EditedFiles& edited, Date day,
                             const std::stop_token& stop)
{
    const ExampleSurroundings surroundings = surroundingsOf(rules, directory, edited, day);
    auto runs = sideBySide(exampleFiles(*rules, edited), [&](const PackFile& one) -> std::optional<CaseFileRun> {
        if (stop.stop_requested())
            return std::nullopt;
        CaseFileRun run = runCaseFile(one.file, surroundings, edited, stop);
        run.pack = one.pack;
        return run;
    });
    PackExamples examples;
    for (auto& run : runs) {
        if (!*run) {
            examples.isComplete = false;
            continue;
        }
        examples.isComplete = examples.isComplete && isWhole(**run);
        examples.files.push_back(std::move(**run));
    }
    return examples;
}

}  // namespace huimin
