#include <QtTest>

#include "core/feel/builtin.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

OpenFactPtr openFact(const std::string& path, OpenFact::Kind kind, Span span = {}, bool whole = false)
{
    OpenFact fact;
    fact.path = fact.reported = path;
    fact.kind = kind;
    fact.span = std::move(span);
    fact.whole = whole;
    return std::make_shared<const OpenFact>(fact);
}

Value openNumber(const std::string& path, int low, int high)
{
    return unknownFact(openFact(path, OpenFact::Kind::Number, Span::between(low, high)), nullptr);
}

Value openTruth(const std::string& path)
{
    return unknownFact(openFact(path, OpenFact::Kind::Truth), nullptr);
}

Value openDate(const std::string& path, Date low, Date high)
{
    return unknownFact(openFact(path, OpenFact::Kind::Date, Span::between(low.dayNumber(), high.dayNumber()), true), nullptr);
}

Value openAnything(const std::string& path)
{
    return unknownFact(openFact(path, OpenFact::Kind::Other), nullptr);
}

Value partly(std::vector<Value> items, std::vector<Value> presence)
{
    return Value(std::make_shared<const ListValue>(ListValue{std::move(items), std::move(presence)}));
}

Value call(const char* name, std::vector<Value> arguments)
{
    const ContextEnvironment nothing{ContextValue{}};
    return callBuiltin(*findBuiltin(name), std::span<const Value>(arguments), nothing);
}

/// `[1, 5] of a b`: what can come out, and the facts it hangs on; known values as FEEL writes them.
QString said(const Value& value)
{
    const Unknown* unknown = value.unknown();
    if (!unknown)
        return QString::fromStdString(toFeelText(value));
    std::string text;
    const auto end = [](const std::optional<Span::End>& e) { return e ? e->at.toString() : std::string("?"); };
    switch (unknown->kind) {
    case Unknown::Kind::Number:
    case Unknown::Kind::Date: text = "[" + end(unknown->span.low) + ", " + end(unknown->span.high) + "]"; break;
    case Unknown::Kind::Truth: text = "truth"; break;
    case Unknown::Kind::Choice: text = "choice"; break;
    case Unknown::Kind::Anything: text = "anything"; break;
    }
    text += unknown->form ? " linear" : "";
    for (const auto& fact : unknown->facts)
        text += " " + fact->path;
    return QString::fromStdString(text);
}

}  // namespace

class FeelBuiltinsUnknownTest : public QObject {
    Q_OBJECT

private slots:
    void sumAddsWhatIsKnownAndWhatIsNot()
    {
        QCOMPARE(said(call("sum", {Value::list({3, openNumber("a", 0, 10)})})), "[3, 13] linear a");
        const Value a = openNumber("a", 0, 10);
        QCOMPARE(said(call("sum", {a, call("abs", {a})})), "[0, 20] linear a");
        QCOMPARE(said(call("mean", {Value::list({1, openNumber("a", 1, 3)})})), "[1, 2] linear a");
    }

    void sumOfAnItemThatMayBeAbsent()
    {
        QCOMPARE(said(call("sum", {partly({3, 5}, {true, openTruth("t")})})), "[3, 8] t");
        QCOMPARE(said(call("sum", {partly({3, openNumber("a", 2, 4)}, {true, openTruth("t")})})), "[3, 7] a t");
        // Perhaps nothing is there: then the sum is null, and no span may be promised.
        QCOMPARE(said(call("sum", {partly({5}, {openTruth("t")})})), "anything t");
        QCOMPARE(said(call("mean", {partly({3, 5}, {true, openTruth("t")})})), "[3, 5] t");
    }

    void sumOfAMistakeIsNullAllTheSame()
    {
        QVERIFY(call("sum", {Value::list({openNumber("a", 0, 1), "text"})}).isNull());
        QVERIFY(call("sum", {Value::list({openNumber("a", 0, 1), Value()})}).isNull());
        QCOMPARE(said(call("sum", {partly({openNumber("a", 0, 1), "text"}, {true, openTruth("t")})})), "anything a t");
    }

    void countGoesFromTheCertainToAll()
    {
        QCOMPARE(said(call("count", {partly({1, 2, 3}, {true, openTruth("t"), openTruth("u")})})), "[1, 3] t u");
        QCOMPARE(said(call("count", {Value::list({openNumber("a", 0, 1)})})), "1");
        QCOMPARE(said(call("count", {openAnything("x")})), "[0, ?] x");
    }

    void leastAndGreatest()
    {
        QCOMPARE(said(call("min", {7, openNumber("a", 0, 5)})), "[0, 5] linear a");
        QCOMPARE(said(call("min", {3, openNumber("a", 0, 5)})), "[0, 3] a");
        QCOMPARE(said(call("max", {3, openNumber("a", 0, 5)})), "[3, 5] a");
        QCOMPARE(said(call("min", {openNumber("a", 0, 2), openNumber("b", 3, 9)})), "[0, 2] linear a");
        QCOMPARE(said(call("max", {openNumber("a", 0, 5), openNumber("b", 3, 9)})), "[3, 9] a b");
        QCOMPARE(said(call("min", {partly({3, 1}, {true, openTruth("t")})})), "[1, 3] t");
        QCOMPARE(said(call("min", {partly({3, 9}, {true, openTruth("t")})})), "3");
        QCOMPARE(said(call("min", {partly({3}, {openTruth("t")})})), "anything t");
        // Where the least turns from one to the other is remembered.
        QCOMPARE(call("min", {3, openNumber("a", 0, 5)}).unknown()->cuts.size(), std::size_t(1));
    }

    void leastDate()
    {
        const Value d = openDate("d", *Date::of(2023, 1, 1), *Date::of(2023, 12, 31));
        QCOMPARE(said(call("min", {d, *Date::of(2022, 1, 1)})), "date(\"2022-01-01\")");
        QVERIFY(call("max", {d, *Date::of(2023, 5, 1)}).unknown()->kind == Unknown::Kind::Date);
    }

    void truthsOfLists()
    {
        const Value t = openTruth("t");
        QCOMPARE(said(call("all", {t, false})), "false");
        QCOMPARE(said(call("all", {t, true})), "truth t");
        QCOMPARE(said(call("any", {t, true})), "true");
        QCOMPARE(said(call("any", {partly({true}, {t})})), "truth t");
        QCOMPARE(said(call("all", {partly({true, false}, {true, t})})), "truth t");
        QCOMPARE(said(call("all", {partly({true, true}, {true, t})})), "true");
        QCOMPARE(said(call("not", {t})), "truth t");
        QCOMPARE(said(call("list contains", {partly({1, 2}, {true, t}), 1})), "true");
        QCOMPARE(said(call("list contains", {partly({1, 2}, {true, t}), 2})), "truth t");
        QCOMPARE(said(call("list contains", {partly({1, 2}, {true, t}), 3})), "false");
        QCOMPARE(said(call("list contains", {Value::list({openNumber("a", 0, 5)}), 9})), "false");
    }

    void roundingKeepsTheOrder()
    {
        const Value third = call("mean", {Value::list({openNumber("a", 0, 5), 0, 0})});
        QCOMPARE(said(call("floor", {third})), "[0, 1] a");
        QCOMPARE(said(call("round half up", {third, 2})), "[0, 1.67] a");
        QCOMPARE(said(call("round half up", {third, -2})), "0");
        const Value whole = unknownFact(openFact("n", OpenFact::Kind::Number, Span::between(0, 9), true), nullptr);
        QCOMPARE(said(call("floor", {whole})), "[0, 9] linear n");
        QVERIFY(call("floor", {openTruth("t")}).isNull());
    }

    void absFoldsTheSpan()
    {
        QCOMPARE(said(call("abs", {openNumber("a", 1, 5)})), "[1, 5] linear a");
        QCOMPARE(said(call("abs", {openNumber("a", -5, -1)})), "[1, 5] linear a");
        QCOMPARE(said(call("abs", {openNumber("a", -5, 3)})), "[0, 5] a");
    }

    void ageOfAnUnknownBirthDate()
    {
        const Value born = openDate("born", *Date::of(1940, 1, 1), *Date::of(1950, 1, 1));
        QCOMPARE(said(call("age", {born, *Date::of(2023, 1, 1)})), "[73, 83] linear born");
        const Value narrow = openDate("born", *Date::of(1940, 1, 2), *Date::of(1940, 12, 31));
        QCOMPARE(said(call("age", {narrow, *Date::of(2023, 1, 1)})), "82");
        QCOMPARE(said(call("age", {*Date::of(1940, 1, 1), born})), "[0, 10] born");
        QCOMPARE(said(call("whole months", {born, *Date::of(1950, 1, 1)})), "[0, 120] linear born");
        QVERIFY(call("age", {openNumber("a", 0, 1), *Date::of(2023, 1, 1)}).isNull());
    }

    void othersHangOnAllTheyAreGiven()
    {
        QCOMPARE(said(call("modulo", {openNumber("a", 0, 1), 3})), "anything a");
        QCOMPARE(said(call("index of", {partly({1}, {openTruth("t")}), openNumber("a", 0, 1)})), "anything a t");
        QCOMPARE(said(call("string length", {openAnything("x")})), "anything x");
        QCOMPARE(said(call("sublist", {partly({1}, {openTruth("t")}), 1})), "anything t");
    }

    void listsKeepItemsThatAreNotKnown()
    {
        const Value t = openTruth("t");
        QCOMPARE(said(call("sum", {call("concatenate", {Value::list({1}), partly({2}, {t})})})), "[1, 3] t");
        QCOMPARE(said(call("count", {call("append", {partly({2}, {t}), 5})})), "[1, 2] t");
        QCOMPARE(said(call("count", {call("flatten", {partly({Value::list({1, 2}), 3}, {t, true})})})), "[1, 3] t");
        QCOMPARE(call("reverse", {partly({1, 2}, {true, t})}).list()->presence.front().unknown() != nullptr, true);
        QCOMPARE(said(call("insert before", {Value::list({t}), 1, 5})), "[5, ?]");
    }

    void knownSaysWhatAFactNobodyGaveCountsAs()
    {
        QCOMPARE(said(call("known", {openNumber("a", 0, 1), 7})), "7");
        QCOMPARE(said(call("known", {6, 7})), "6");
        QCOMPARE(said(call("applies", {openTruth("t")})), "truth t");
    }
};

static const bool registered = huimin::tests::add<FeelBuiltinsUnknownTest>("feel_builtins_unknown_test");
#include "feel_builtins_unknown_test.moc"
