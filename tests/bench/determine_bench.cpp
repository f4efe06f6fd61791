// A determination under the shipped packs: everything read beforehand, one call measured.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace {

using namespace huimin;

const std::string root = HUIMIN_SOURCE_DIR;

template <typename T>
T orStop(Result<T> result)
{
    if (result)
        return std::move(*result);
    for (const Diagnostic& diagnostic : result.diagnostics())
        std::fprintf(stderr, "%s\n", toText(diagnostic, Language::En).c_str());
    std::exit(2);
}

DeterminationInput inputFrom(const std::string& file)
{
    DeterminationInput input;
    input.rules = orStop(loadRules(root + "/rules"));
    const auto tree = orStop(yaml::readFile(root + "/tests/bench/" + file));
    input.profile = std::make_shared<const Profile>(orStop(readProfile(tree.root(), input.rules->profileVocabulary())));
    input.standards = orStop(findStandards(root + "/rules", input.profile->county, *input.rules));
    input.day = *Date::of(2023, 2, 1);
    return input;
}

void determination(benchmark::State& state, const char* file)
{
    const DeterminationInput input = inputFrom(file);
    for (auto _ : state) {
        auto result = determine(input);
        benchmark::DoNotOptimize(result);
    }
}

void loadingRules(benchmark::State& state)
{
    for (auto _ : state) {
        auto rules = loadRules(root + "/rules");
        benchmark::DoNotOptimize(rules);
    }
}

}  // namespace

BENCHMARK_CAPTURE(determination, four_persons, "household.yaml")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(determination, four_persons_much_open, "household_open.yaml")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(determination, ten_persons_most_open, "household_ten_open.yaml")->Unit(benchmark::kMillisecond);
BENCHMARK(loadingRules)->Unit(benchmark::kMillisecond);
