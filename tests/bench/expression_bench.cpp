// One expression, as conditions and amounts are made of: read, made ready, and evaluated many times over.
#include <benchmark/benchmark.h>

#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/plan/plan.h"

namespace {

using namespace huimin;

constexpr std::string_view text = "if income / members < standard and age >= 60 then (standard - income / members) * members else 0";

/// Wages with fen, four to share them, and someone old enough.
ContextValue household()
{
    return {{{"income", *Number::parse("1850.75")}, {"members", Number(4)}, {"standard", Number(496)}, {"age", Number(63)}}};
}

std::vector<Value> valuesFor(const feel::Plan& plan)
{
    std::vector<Value> values;
    const ContextValue given = household();
    for (const std::string& name : plan.names())
        values.push_back(*given.find(name));
    return values;
}

void compiled(benchmark::State& state)
{
    const feel::Plan plan(*feel::parse(text));
    const std::vector<Value> values = valuesFor(plan);
    const feel::ContextEnvironment nothingElse{ContextValue()};
    for (auto _ : state) {
        Value value = plan.evaluate(values, nothingElse);
        benchmark::DoNotOptimize(value);
    }
    state.SetItemsProcessed(state.iterations());
}

void explaining(benchmark::State& state)
{
    const auto tree = feel::parse(text);
    const feel::ContextEnvironment environment(household());
    for (auto _ : state) {
        Value value = feel::evaluate(**tree, environment);
        benchmark::DoNotOptimize(value);
    }
    state.SetItemsProcessed(state.iterations());
}

void parsedAndEvaluated(benchmark::State& state)
{
    const feel::ContextEnvironment environment(household());
    for (auto _ : state) {
        const auto tree = feel::parse(text);
        Value value = feel::evaluate(**tree, environment);
        benchmark::DoNotOptimize(value);
    }
    state.SetItemsProcessed(state.iterations());
}

}  // namespace

BENCHMARK(compiled);
BENCHMARK(explaining);
BENCHMARK(parsedAndEvaluated);
