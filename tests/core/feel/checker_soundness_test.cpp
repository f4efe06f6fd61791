#include <QtTest>
#include <algorithm>

#include "core/feel/builtins/ways.h"
#include "core/feel/check/checker.h"
#include "core/feel/check/signature.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "tests/support/registry.h"
#include "tests/support/typed_expressions.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// A few names of every type, with what is declared of them.
class DeclaredNamesOfTypes : public StaticNames {
public:
    std::optional<StaticName> named(std::string_view name) const override
    {
        if (name == "n")
            return StaticName{number(StaticUnit{}, Span::between(0, 10))};
        if (name == "w")
            return StaticName{whole()};
        if (name == "m")
            return StaticName{orNull(number(StaticUnit{}, Span::between(-2, 2)))};
        if (name == "t")
            return StaticName{textAmong({"a", "b", "c"})};
        if (name == "y" || name == "z")
            return StaticName{truth()};
        if (name == "l")
            return StaticName{listOf(number(StaticUnit{}, Span::between(0, 5)))};
        return std::nullopt;
    }
    std::optional<StaticName> entry(const StaticThing&, std::string_view) const override { return std::nullopt; }

private:
    static StaticType whole()
    {
        StaticType type = number(StaticUnit{}, Span::between(1, 4));
        type.whole = true;
        return type;
    }
};

/// Where a value is not what was said of it; empty where it is.
std::string broken(const StaticType& said, const Value& value)
{
    if (!said.types.has(typeOf(value)))
        return "is none of the types said";
    if (value.nullReason() && !said.types.isAnything() && said.failure == Failure::None)
        return "fails, which nobody said it could";
    if (value.list() && value.list()->items.empty() && said.notEmpty)
        return "is empty";
    const Number* number = value.as<Number>();
    if (number && !said.span.contains(*number))
        return "lies outside the span";
    if (number && said.whole && !number->isInteger())
        return "is not whole";
    if (number && said.notZero && number->isZero())
        return "is zero";
    const std::string* text = value.as<std::string>();
    if (text && said.options && std::find(said.options->begin(), said.options->end(), *text) == said.options->end())
        return "is none of the options";
    if (value.as<bool>() && said.truth && *said.truth != *value.as<bool>())
        return "is not what it always is";
    if (value.list() && said.item) {
        for (const Value& item : value.list()->items) {
            if (const std::string problem = broken(*said.item, item); !problem.empty())
                return "has an item that " + problem;
        }
    }
    return {};
}

}  // namespace

/// What is said of an expression before it is computed holds of whatever comes out.
class CheckerSoundnessTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidHolds_data()
    {
        QTest::addColumn<unsigned>("seed");
        const unsigned count = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 40 : 10;
        for (unsigned seed = 1; seed <= count; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsSaidHolds()
    {
        QFETCH(unsigned, seed);
        tests::TypedExpressions writer(seed);
        const DeclaredNamesOfTypes names;
        int sound = 0;
        for (int i = 0; i < 200; ++i) {
            const std::string written = writer.any(3);
            const auto tree = parse(written);
            QVERIFY2(bool(tree), written.c_str());
            bool isFaulty = false;
            const Judgement said = Checker(names, [&](Finding finding) {
                isFaulty = isFaulty || finding.severity == Diagnostic::Severity::Error;
            }).judge(**tree);
            if (isFaulty)
                continue;
            ++sound;
            for (int j = 0; j < 20; ++j) {
                const ContextValue values = writer.values();
                const Value value = evaluate(**tree, ContextEnvironment(values));
                const std::string problem = broken(said.type, value);
                const std::string told = written + " = " + toFeelText(value) + " " + problem + ", where " +
                                         toFeelText(Value(std::make_shared<const ContextValue>(values)));
                QVERIFY2(problem.empty(), told.c_str());
            }
        }
        QVERIFY2(sound > 60, "hardly an expression without a mistake: is the writer broken?");
    }

    void everyBuiltinHasATypeForEveryParameter()
    {
        for (const Builtin* builtin : allBuiltins()) {
            const auto& ways = waysOf(*builtin);
            const auto& signatures = signaturesOf(*builtin);
            const QByteArray name = QByteArray(builtin->name.data(), static_cast<qsizetype>(builtin->name.size()));
            QVERIFY2(ways.size() == signatures.size(), name);
            for (std::size_t i = 0; i < ways.size(); ++i) {
                QVERIFY2(ways[i].parameters.size() == signatures[i].parameters.size(), name);
                for (const SignatureTerm& term : signatures[i].parameters)
                    QVERIFY2(!term.types.isEmpty(), name);
                QVERIFY2(!signatures[i].result.types.isEmpty(), name);
            }
        }
    }

    void everyExampleOfABuiltinIsFoundRight()
    {
        const DeclaredNamesOfTypes names;
        for (const Builtin* builtin : allBuiltins()) {
            const auto tree = parse(builtin->example);
            QVERIFY(bool(tree));
            Checker(names, [&](Finding finding) {
                const std::string told = std::string(builtin->example) + ": " + finding.message.en;
                QVERIFY2(finding.severity == Diagnostic::Severity::Warning, told.c_str());
            }).judge(**tree);
        }
    }
};

static const bool registered = huimin::tests::add<CheckerSoundnessTest>("checker_soundness_test");
#include "checker_soundness_test.moc"
