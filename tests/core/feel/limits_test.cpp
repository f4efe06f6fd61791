#include <QtTest>

#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/plan/plan.h"
#include "core/feel/reason_sentences.h"
#include "tests/support/registry.h"
#include "tests/support/value_difference.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// `n`, a number that is not known.
ContextEnvironment environment()
{
    OpenFact fact;
    fact.path = fact.reported = "n";
    fact.kind = OpenFact::Kind::Number;
    fact.span = Span::atLeast(0);
    return ContextEnvironment({{{"n", unknownFact(std::make_shared<const OpenFact>(fact), nullptr)}}});
}

QString reasonOf(const Value& value)
{
    return value.nullReason() ? QString::fromStdString(value.nullReason()->text.en) : QString::fromStdString(toFeelText(value));
}

}  // namespace

/// Expressions that would take hours, or all the memory there is: each ends soon, with its reason, in both evaluators.
class LimitsTest : public QObject {
    Q_OBJECT

private slots:
    void endsWithItsReason_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("reason");
        const QString tooMany = QString::fromStdString(fill(reasons::tooMany).en);
        const QString tooLarge = QString::fromStdString(fill(reasons::resultTooLarge).en);
        const QString noPower = QString::fromStdString(fill(reasons::noRealPower).en);
        const auto row = [](const char* name, const QString& expression, const QString& reason) {
            QTest::newRow(name) << expression << reason;
        };
        row("a thousand million steps", "for i in 1..1000000000 return i", tooMany);
        row("a range of a thousand million", "for i in [1..1000000000] return i", tooMany);
        row("a loop within a loop", "for a in 1..100000, b in 1..100000 return a * b", tooMany);
        row("a search that never finds", "some a in 1..100000, b in 1..100000 satisfies a * b < 0", tooMany);
        row("lists of a long list", "for a in 1..1000 return for b in 1..100000 return b", tooMany);
        row("a list in which each item holds the last one twice",
            "for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]", tooMany);
        row("empty lists in which each holds the last one twice",
            "flatten(for i in 1..60 return if i = 1 then [] else [partial[-1], partial[-1]])", tooMany);
        row("lists within lists, ten thousands deep", "for i in 1..100000 return [partial]", tooMany);
        row("a list that doubles", "for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1])", tooMany);
        row("a context that doubles",
            "for i in 1..60 return if i = 1 then {a: 1} else {a: partial[-1], b: partial[-1]}", tooMany);
        row("lists compared one by one", "distinct values(for i in 1..100000 return [i])", tooMany);
        row("a million digits", "10 ** 1000000", noPower);
        row("a power of a power", "(10 ** 7000) * (10 ** 7000)", tooLarge);
        row("a number that doubles its digits",
            "(for i in 1..100 return if i = 1 then 10 ** 100 else partial[-1] * partial[-1])[-1]", tooLarge);
        row("a fraction that doubles its digits",
            "(for i in 1..100 return if i = 1 then 1 / 3 else partial[-1] * partial[-1])[-1]", tooLarge);
        row("a text that doubles", "(for i in 1..60 return if i = 1 then \"ab\" else partial[-1] + partial[-1])[-1]", tooLarge);
        row("texts joined with a long text",
            "string join(for i in 1..1000 return \"ab\", string join(for i in 1..1000 return \"0123456789\"))", tooLarge);
        row("a sum with ever longer denominators", "sum(for i in 1..100000 return 1 / i)", tooLarge);
        row("the spread of ever longer fractions", "stddev(for i in 1..100000 return 1 / i)", tooLarge);
        row("the product of a long list", "product(for i in 1..100000 return i)", tooLarge);
        row("a question for every number", "some i in 1..1000000 satisfies n > 1000000 + i", tooMany);
        row("truths that hang on a hundred thousand places", "any(for i in 1..100000 return n > i)", tooMany);
        row("the greatest of many that are not known", "max(for i in 1..100000 return i - n * i)", tooMany);
    }

    void endsWithItsReason()
    {
        QFETCH(QString, expression);
        QFETCH(QString, reason);
        const auto tree = parse(expression.toStdString());
        QVERIFY(bool(tree));
        const Value explained = evaluate(**tree, environment());
        QCOMPARE(reasonOf(explained), reason);
        QCOMPARE(tests::difference(explained, Plan(*tree).evaluate(environment())), std::string());
    }

    /// A number that is not known stays one, of which less is said, when what bounds it has grown too long.
    void whatIsNotKnownGrowsNoLongerThanItMay()
    {
        const auto tree = parse("(for i in 1..100 return if i = 1 then n * 3 else partial[-1] * 10 ** 1000)[-1]");
        QVERIFY(bool(tree));
        const Value value = evaluate(**tree, environment());
        QVERIFY(value.unknown());
        QCOMPARE(value.unknown()->facts.size(), std::size_t{1});
    }

    void whatIsOrdinaryIsFarFromTheLimits()
    {
        const auto tree = parse("sum(for a in 1..300, b in 1..300 return a * b / 7)");
        QVERIFY(bool(tree));
        QCOMPARE(reasonOf(evaluate(**tree, environment())), QStringLiteral("291217500"));
    }
};

static const bool registered = huimin::tests::add<LimitsTest>("limits_test");
#include "limits_test.moc"
