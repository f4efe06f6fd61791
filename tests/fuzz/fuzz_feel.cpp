#include <memory>

#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/printer.h"
#include "core/feel/rebuild.h"
#include "tests/fuzz/must.h"
#include "tests/fuzz/targets.h"

namespace huimin::fuzz {

namespace {

using namespace feel;

const DeclaredNames names({"family income", "day of birth"});
const EvaluationLimits limits{20'000, 2'000, 100};

/// Some names that stand for something, known or not, so that expressions of the corpus come to life.
class SmallWorld : public Environment {
public:
    std::optional<Value> named(std::string_view name) const override
    {
        if (name == "a" || name == "family income")
            return Value(Number::ratio(2001, 2));
        if (name == "d" || name == "day of birth")
            return Value(*Date::of(2020, 2, 29));
        if (name == "l")
            return Value::list({Value(1), Value(2), Value("x")});
        if (name == "x")
            return Value(unknownFact(m_number, nullptr));
        if (name == "t")
            return Value(unknownFact(m_truth, nullptr));
        return std::nullopt;
    }

private:
    static OpenFactPtr fact(const char* path, OpenFact::Kind kind)
    {
        OpenFact open;
        open.path = open.reported = path;
        open.kind = kind;
        return std::make_shared<const OpenFact>(std::move(open));
    }

    OpenFactPtr m_number = fact("x", OpenFact::Kind::Number);
    OpenFactPtr m_truth = fact("t", OpenFact::Kind::Truth);
};

void check(const Result<ExprPtr>& tree, Result<ExprPtr> (*parseAgain)(const std::string&))
{
    if (!tree) {
        must(!tree.diagnostics().empty() && tree.diagnostics().front().place.line > 0, "a refusal has its place in the text");
        return;
    }
    const auto again = parseAgain(print(**tree, names));
    must(static_cast<bool>(again), "what is printed can be read");
    must(sameTree(**again, **tree), "what is printed reads as the same tree");
    must(rebuilt(*tree, [](const Expr&) { return ExprPtr(); }) == *tree, "a tree of which nothing is replaced is itself");
    toFeelText(evaluate(**tree, SmallWorld(), limits));
}

}  // namespace

void fuzzFeel(std::string_view input)
{
    check(parse(input, names), [](const std::string& text) { return parse(text, names); });
    check(parseUnaryTests(input, names), [](const std::string& text) { return parseUnaryTests(text, names); });
}

}  // namespace huimin::fuzz
