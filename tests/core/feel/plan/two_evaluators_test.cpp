#include <QtTest>

#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/plan/plan.h"
#include "core/feel/printer.h"
#include "tests/support/expression_generator.h"
#include "tests/support/registry.h"
#include "tests/support/typed_expressions.h"
#include "tests/support/value_difference.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// What the walk over the tree and the plan of it tell differently; empty where they agree.
std::string disagreement(const ExprPtr& tree, const Environment& environment, const EvaluationLimits& limits = {})
{
    const Value explained = evaluate(*tree, environment, limits);
    return tests::difference(explained, Plan(tree, limits).evaluate(environment));
}

std::string told(const std::string& problem, const Expr& tree, const ContextValue& values)
{
    return problem + " in " + print(tree) + " where " + toFeelText(Value(std::make_shared<const ContextValue>(values)));
}

int expressions()
{
    return qEnvironmentVariableIsSet("HUIMIN_LONG") ? 1'000'000 : 10'000;
}

}  // namespace

/// An expression comes to the same, whether its tree is walked or its plan is run.
class TwoEvaluatorsTest : public QObject {
    Q_OBJECT

private slots:
    void agreeOnExpressionsWhoseTypesFit()
    {
        tests::TypedExpressions writer(20230201);
        ContextValue values;
        for (int i = 0; i < expressions(); ++i) {
            const std::string written = writer.anything(3);
            const auto tree = parse(written);
            QVERIFY2(bool(tree), written.c_str());
            if (i % 4 == 0)
                values = writer.openValues();
            const std::string problem = disagreement(*tree, ContextEnvironment(values));
            if (!problem.empty())
                QFAIL(told(problem, **tree, values).c_str());
        }
    }

    /// Every construct, names that are bound twice or nowhere, and mistakes within mistakes.
    void agreeOnExpressionsThatMakeNoSense()
    {
        tests::ExpressionGenerator generator(20230201);
        tests::TypedExpressions values(1);
        for (int i = 0; i < expressions(); ++i) {
            const ExprPtr tree = i % 10 == 0 ? generator.unaryTests(3) : generator.expression(4);
            ContextValue given = values.openValues();
            given.entries.emplace_back("a", given.entries[static_cast<std::size_t>(i) % given.entries.size()].second);
            given.entries.emplace_back("?", given.entries[static_cast<std::size_t>(i / 7) % given.entries.size()].second);
            const std::string problem = disagreement(tree, ContextEnvironment(given), {.steps = 20'000, .listSize = 1'000});
            if (!problem.empty())
                QFAIL(told(problem, *tree, given).c_str());
        }
    }

    void agreeOnWhereTheyStop()
    {
        tests::TypedExpressions writer(7);
        const ContextValue values = writer.openValues();
        for (int i = 0; i < 300; ++i) {
            const auto tree = parse(writer.anything(3));
            QVERIFY(bool(tree));
            for (std::size_t steps = 1; steps < 40; ++steps) {
                const EvaluationLimits limits{.steps = steps, .listSize = 3, .depth = 4};
                const std::string problem = disagreement(*tree, ContextEnvironment(values), limits);
                if (!problem.empty())
                    QFAIL(told(problem, **tree, values).c_str());
            }
        }
    }

    void valuesCanBeHandedInTheOrderOfTheNames()
    {
        const Plan plan(*parse("b - a * 2 + b"));
        QCOMPARE(plan.names(), (std::vector<std::string>{"b", "a"}));
        const std::vector<Value> values{Number(10), Number(3)};
        QCOMPARE(toFeelText(plan.evaluate(values, ContextEnvironment(ContextValue()))), std::string("14"));
    }
};

static const bool registered = huimin::tests::add<TwoEvaluatorsTest>("two_evaluators_test");
#include "two_evaluators_test.moc"
