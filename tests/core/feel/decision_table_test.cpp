#include <QtTest>

#include "core/feel/decision_table.h"
#include "core/feel/parser.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

ExprPtr expression(const char* text)
{
    return *parse(text);
}

ExprPtr cell(const char* text)
{
    return *parseUnaryTests(text);
}

/// A table of one output: each row is its tests, then what it gives.
DecisionTable tableOf(HitPolicy policy, std::vector<const char*> inputs, std::vector<std::vector<const char*>> rows)
{
    DecisionTable table;
    table.policy = policy;
    for (const char* input : inputs)
        table.inputs.push_back({expression(input), nullptr});
    table.outputs.push_back({"", nullptr, nullptr});
    for (const auto& row : rows) {
        DecisionTable::Rule rule;
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            rule.when.push_back(cell(row[i]));
        rule.then.push_back(expression(row.back()));
        table.rules.push_back(std::move(rule));
    }
    return table;
}

QString answerTo(const DecisionTable& table, std::vector<std::pair<std::string, Value>> names)
{
    const Value value = evaluate(table, ContextEnvironment(ContextValue{std::move(names)}));
    const Unknown* unknown = value.unknown();
    if (!unknown)
        return QString::fromStdString(toFeelText(value));
    std::string text = "?";
    if (unknown->kind == Unknown::Kind::Number && unknown->span.low && unknown->span.high)
        text += " " + unknown->span.low->at.toString() + ".." + unknown->span.high->at.toString();
    for (const auto& fact : unknown->facts)
        text += " " + fact->path;
    return QString::fromStdString(text);
}

Value open(const std::string& path, OpenFact::Kind kind, Span span = {}, std::vector<std::string> options = {}, bool whole = false)
{
    OpenFact fact;
    fact.path = fact.reported = path;
    fact.kind = kind;
    fact.span = std::move(span);
    fact.options = std::move(options);
    fact.whole = whole;
    return unknownFact(std::make_shared<const OpenFact>(fact), nullptr);
}

const std::vector<std::vector<const char*>> grades{{"1", "100"}, {"2", "80"}, {"[3..4]", "50"}};

}  // namespace

class DecisionTableTest : public QObject {
    Q_OBJECT

private slots:
    void everyHitPolicy_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("expected");
        // Of 5 the rules > 1 (10), > 3 (30) and > 4 (20) match.
        QTest::newRow("unique") << "U" << "null";
        QTest::newRow("any") << "A" << "null";
        QTest::newRow("priority") << "P" << "20";
        QTest::newRow("first") << "F" << "10";
        QTest::newRow("rule order") << "R" << "[10, 30, 20]";
        QTest::newRow("output order") << "O" << "[20, 30, 10]";
        QTest::newRow("collect") << "C" << "[10, 30, 20]";
        QTest::newRow("sum") << "C+" << "60";
        QTest::newRow("least") << "C<" << "10";
        QTest::newRow("greatest") << "C>" << "30";
        QTest::newRow("count") << "C#" << "3";
    }
    void everyHitPolicy()
    {
        QFETCH(QString, letters);
        QFETCH(QString, expected);
        auto table = tableOf(*hitPolicyOf(letters.toStdString()), {"x"}, {{"> 1", "10"}, {"> 3", "30"}, {"> 4", "20"}, {"> 9", "40"}});
        table.outputs.front().allowedValues = cell("20, 30, 10");
        QCOMPARE(answerTo(table, {{"x", 5}}), expected);
    }

    void noRuleMatches()
    {
        auto table = tableOf(HitPolicy::Unique, {"x"}, {{"> 1", "10"}});
        QCOMPARE(answerTo(table, {{"x", 0}}), "null");
        table.outputs.front().otherwise = expression("7");
        QCOMPARE(answerTo(table, {{"x", 0}}), "7");
        QCOMPARE(answerTo(tableOf(HitPolicy::Collect, {"x"}, {{"> 1", "10"}}), {{"x", 0}}), "[]");
        QCOMPARE(answerTo(tableOf(HitPolicy::CollectCount, {"x"}, {{"> 1", "10"}}), {{"x", 0}}), "0");
    }

    void severalOutputsMakeAContext()
    {
        DecisionTable table = tableOf(HitPolicy::First, {"x"}, {{"-", "1"}});
        table.outputs = {{"amount", nullptr, nullptr}, {"text", nullptr, nullptr}};
        table.rules.front().then.push_back(expression("\"a\""));
        QCOMPARE(answerTo(table, {{"x", 1}}), "{\"amount\": 1, \"text\": \"a\"}");
    }

    void anInputOutsideTheAllowedValuesIsAMistake()
    {
        auto table = tableOf(HitPolicy::First, {"x"}, {{"-", "1"}});
        table.inputs.front().allowedValues = cell("[0..9]");
        QCOMPARE(answerTo(table, {{"x", 5}}), "1");
        QCOMPARE(answerTo(table, {{"x", 10}}), "null");
    }

    void aTestOfAnotherTypeIsAMistakeAndNoRefusal()
    {
        const auto table = tableOf(HitPolicy::First, {"x"}, {{"< 5", "1"}, {"-", "2"}});
        QCOMPARE(answerTo(table, {{"x", "text"}}), "null");
        QCOMPARE(answerTo(table, {{"x", Value()}}), "2");
    }

    void aNumberNotKnownIsTriedInEveryStretch()
    {
        const auto table = tableOf(HitPolicy::Unique, {"grade"}, grades);
        QCOMPARE(answerTo(table, {{"grade", open("g", OpenFact::Kind::Number, Span::between(1, 4), {}, true)}}), "? 50..100 g");
        QCOMPARE(answerTo(table, {{"grade", open("g", OpenFact::Kind::Number, Span::between(2, 4), {}, true)}}), "? 50..80 g");
        QCOMPARE(answerTo(table, {{"grade", open("g", OpenFact::Kind::Number, Span::between(3, 4), {}, true)}}), "50");
        // No fraction is a grade, but a number that may be one meets no rule: then there is no answer at all.
        QCOMPARE(answerTo(table, {{"grade", open("g", OpenFact::Kind::Number, Span::between(1, 4))}}), "? g");
        // Both ends are outside, the middle is not.
        const auto middle = tableOf(HitPolicy::First, {"age"}, {{"[80..99]", "1"}, {"-", "0"}});
        QCOMPARE(answerTo(middle, {{"age", open("a", OpenFact::Kind::Number, Span::between(0, 150))}}), "? 0..1 a");
        QCOMPARE(answerTo(middle, {{"age", open("a", OpenFact::Kind::Number, Span::between(100, 150))}}), "0");
    }

    void aDateNotKnown()
    {
        const auto table = tableOf(HitPolicy::First, {"d"}, {{"< date(\"2023-01-01\")", "1"}, {"-", "2"}});
        const int first = Date::of(2022, 1, 1)->dayNumber();
        QCOMPARE(answerTo(table, {{"d", open("d", OpenFact::Kind::Date, Span::between(first, first + 364), {}, true)}}), "1");
        QCOMPARE(answerTo(table, {{"d", open("d", OpenFact::Kind::Date, Span::between(first, first + 365), {}, true)}}), "? 1..2 d");
    }

    void choicesAndTruthsAreTriedOneByOne()
    {
        const auto table = tableOf(HitPolicy::Unique, {"kind", "severe"},
                                   {{"\"a\", \"b\"", "-", "1"}, {"\"c\"", "true", "2"}, {"\"c\"", "false", "3"}});
        const Value ab = open("k", OpenFact::Kind::Choice, {}, {"a", "b"});
        const Value any = open("k", OpenFact::Kind::Choice, {}, {"a", "b", "c"});
        const Value truth = open("t", OpenFact::Kind::Truth);
        QCOMPARE(answerTo(table, {{"kind", ab}, {"severe", truth}}), "1");
        QCOMPARE(answerTo(table, {{"kind", "c"}, {"severe", truth}}), "? 2..3 t");
        QCOMPARE(answerTo(table, {{"kind", any}, {"severe", true}}), "? 1..2 k");
        QCOMPARE(answerTo(table, {{"kind", any}, {"severe", truth}}), "? 1..3 k t");
    }

    void whatCannotBeTriedIsEitherOfTheAnswers()
    {
        const auto table = tableOf(HitPolicy::First, {"x"}, {{"even(?)", "1"}, {"-", "2"}});
        QCOMPARE(answerTo(table, {{"x", open("x", OpenFact::Kind::Number, Span::between(0, 9))}}), "? 1..2 x");
        const auto limit = tableOf(HitPolicy::First, {"x"}, {{"< limit", "1"}, {"-", "2"}});
        QCOMPARE(answerTo(limit, {{"x", 5}, {"limit", open("l", OpenFact::Kind::Number, Span::between(0, 9))}}), "? 1..2 l");
        QCOMPARE(answerTo(limit, {{"x", 5}, {"limit", open("l", OpenFact::Kind::Number, Span::between(6, 9))}}), "1");
    }
};

static const bool registered = huimin::tests::add<DecisionTableTest>("decision_table_test");
#include "decision_table_test.moc"
