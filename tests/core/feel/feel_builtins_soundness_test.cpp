#include <QtTest>
#include <random>

#include "core/feel/builtin.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// A list with items that are not known or perhaps not there, and one of the lists it can turn out to be.
struct Case {
    Value open;
    std::vector<Value> turnedOut;
};

class Cases {
public:
    Case next()
    {
        Case made;
        ListValue list;
        for (int i = below(5); i >= 0; --i) {
            const int low = below(21) - 10;
            const int high = low + below(6);
            const Number actual = Number(low) + Number(high - low) * Number::ratio(below(4), 3);
            const bool there = below(3) > 0;
            list.items.push_back(below(2) == 0 ? Value(actual) : openNumber(low, high));
            list.presence.push_back(there && below(2) == 0 ? Value(true) : openTruth());
            if (there)
                made.turnedOut.emplace_back(actual);
        }
        made.open = Value(std::make_shared<const ListValue>(std::move(list)));
        return made;
    }

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    OpenFact fact(OpenFact::Kind kind)
    {
        OpenFact fact;
        fact.path = fact.reported = "f" + std::to_string(++m_facts);
        fact.kind = kind;
        return fact;
    }
    Value openNumber(int low, int high)
    {
        OpenFact number = fact(OpenFact::Kind::Number);
        number.span = Span::between(low, high);
        return unknownFact(std::make_shared<const OpenFact>(number), nullptr);
    }
    Value openTruth() { return unknownFact(std::make_shared<const OpenFact>(fact(OpenFact::Kind::Truth)), nullptr); }

    std::mt19937 m_random{20230201};
    int m_facts = 0;
};

Value call(const char* name, const Value& argument)
{
    const ContextEnvironment nothing{ContextValue{}};
    return callBuiltin(*findBuiltin(name), std::span<const Value>(&argument, 1), nothing);
}

/// Whether a value is among those an answer allows.
bool allows(const Value& answer, const Value& value)
{
    const Unknown* unknown = answer.unknown();
    if (!unknown)
        return sameValue(answer, value);
    if (unknown->kind == Unknown::Kind::Anything)
        return true;
    return unknown->kind == Unknown::Kind::Number && value.as<Number>() && unknown->span.contains(*value.as<Number>());
}

}  // namespace

/// What a built-in promises of a list that is not known holds for whatever the list turns out to be.
class FeelBuiltinsSoundnessTest : public QObject {
    Q_OBJECT

private slots:
    void everyOutcomeIsAllowed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"sum", "count", "min", "max", "mean"})
            QTest::newRow(name) << name;
    }
    void everyOutcomeIsAllowed()
    {
        QFETCH(QString, name);
        Cases cases;
        int open = 0;
        for (int i = 0; i < 2000; ++i) {
            const Case each = cases.next();
            const Value answer = call(qPrintable(name), each.open);
            const Value actual = call(qPrintable(name), Value::list(each.turnedOut));
            open += answer.unknown() != nullptr;
            QVERIFY2(allows(answer, actual), qPrintable(name + " of case " + QString::number(i) + " gives " +
                                                        QString::fromStdString(toFeelText(actual))));
        }
        QVERIFY(open > 1000);
    }

    void roundingAnOpenNumberAllowsEveryRoundedOne()
    {
        const ContextEnvironment nothing{ContextValue{}};
        for (const char* name : {"floor", "ceiling", "round up", "round down", "round half up", "round half down", "decimal"}) {
            OpenFact fact;
            fact.path = "f";
            fact.kind = OpenFact::Kind::Number;
            fact.span = {Span::End{Number::ratio(-7, 3), true}, Span::End{Number::ratio(5, 2), true}};
            const Value open = unknownFact(std::make_shared<const OpenFact>(fact), nullptr);
            const Value answer = callBuiltin(*findBuiltin(name), std::span<const Value>(std::vector<Value>{open, 0}), nothing);
            for (int i = -69; i < 75; ++i) {
                const std::vector<Value> actual{Number::ratio(i, 30), 0};
                QVERIFY2(allows(answer, callBuiltin(*findBuiltin(name), std::span<const Value>(actual), nothing)), name);
            }
        }
    }
};

static const bool registered = huimin::tests::add<FeelBuiltinsSoundnessTest>("feel_builtins_soundness_test");
#include "feel_builtins_soundness_test.moc"
