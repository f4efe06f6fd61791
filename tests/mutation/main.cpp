// Whether the examples of the packs hold the rules in place: each rule is done wrong in one small thing at a time, and some example must
// fail. `huimin-mutation RULES EXCUSED.yaml [PART]`: all mutants, or those whose name contains PART.
#include <cstdio>
#include <map>
#include <string>

#include "core/rulepack/loader.h"
#include "tests/mutation/example_index.h"
#include "tests/mutation/excused.h"
#include "tests/mutation/rule_mutants.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

/// Tries mutants one after the other, and keeps count.
class MutationRun {
public:
    MutationRun(RuleSetPtr rules, ExampleIndex& examples, std::map<std::string, std::string> excused)
        : m_rules(std::move(rules)), m_examples(examples), m_excused(std::move(excused))
    {
    }

    void run(const Mutant& mutant)
    {
        const bool isExcused = m_excused.erase(mutant.name) > 0;
        const bool killed = isKilled(mutant);
        ++m_tried;
        m_killed += killed ? 1 : 0;
        m_excusedRightly += isExcused && !killed ? 1 : 0;
        if (killed && isExcused)
            fail(mutant, "is excused, but an example fails on it: take it off the list");
        if (!killed && !isExcused)
            fail(mutant, "no example fails on it");
    }

    /// What is excused and is not there; and the count.
    int finish(bool wholeList)
    {
        for (const auto& [name, reason] : m_excused) {
            if (!wholeList)
                break;
            std::printf("excused, but there is no such mutant: %s\n", name.c_str());
            ++m_failures;
        }
        std::printf("%d mutants, %d killed by an example, %d excused, %d not as they should be\n", m_tried, m_killed, m_excusedRightly, m_failures);
        return m_failures > 0 || m_tried == 0 ? 1 : 0;
    }

private:
    bool isKilled(const Mutant& mutant)
    {
        const auto changed = std::make_shared<RuleSet>(*m_rules);
        mutant.apply(*changed);
        for (const ReadyExample* example : m_examples.dependingOn(mutant.owner)) {
            if (!passes(*example, changed))
                return true;
        }
        return false;
    }

    void fail(const Mutant& mutant, const char* why)
    {
        std::printf("%s:%d: %s\n    %s\n", mutant.place.file.c_str(), mutant.place.line, why, mutant.name.c_str());
        std::fflush(stdout);
        ++m_failures;
    }

    RuleSetPtr m_rules;
    ExampleIndex& m_examples;
    std::map<std::string, std::string> m_excused;
    int m_tried = 0;
    int m_killed = 0;
    int m_excusedRightly = 0;
    int m_failures = 0;
};

template <typename T>
bool isThere(const Result<T>& result)
{
    if (!result)
        std::fprintf(stderr, "%s\n", toText(result.diagnostics().front(), Language::En).c_str());
    return static_cast<bool>(result);
}

/// By the rules as they are every example must pass, or none could be said to fail on a mutant.
bool allPass(const ExampleIndex& examples, const RuleSetPtr& rules)
{
    bool all = examples.size() > 0;
    for (const ReadyExample& example : examples.examples()) {
        if (passes(example, rules))
            continue;
        std::printf("%s:%d: the example fails by the rules as they are\n", example.example->place.file.c_str(), example.example->place.line);
        all = false;
    }
    return all;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: huimin-mutation RULES EXCUSED.yaml [PART OF A NAME]\n");
        return 2;
    }
    const auto rules = loadRules(argv[1]);
    const auto excused = readExcused(argv[2]);
    if (!isThere(rules) || !isThere(excused))
        return 2;
    ExampleIndex examples(*rules, argv[1]);
    if (!allPass(examples, *rules))
        return 2;
    const std::string part = argc > 3 ? argv[3] : "";
    MutationRun run(*rules, examples, *excused);
    for (const Mutant& mutant : mutantsOf(**rules)) {
        if (mutant.name.find(part) != std::string::npos)
            run.run(mutant);
    }
    return run.finish(part.empty());
}
