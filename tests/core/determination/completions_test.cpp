// What is said of facts that are not known, against brute force: every way they can turn out is tried.
#include <QtTest>

#include <map>
#include <random>
#include <set>

#include "tests/support/registry.h"
#include "tests/support/tiny_rules.h"

using namespace huimin;

namespace {

/// Two truths, a choice, a short whole number, and a sum of money: each with the values brute force gives it.
const std::string kindYaml = R"(
profile: case
label: {zh: 档案, en: case}
subject: whole
facts:
  - {id: a, type: boolean, label: {zh: 甲, en: a}}
  - {id: b, type: boolean, label: {zh: 乙, en: b}}
  - {id: k, type: choice, label: {zh: 类, en: k}, options: {x: {zh: x, en: x}, y: {zh: y, en: y}, z: {zh: z, en: z}}}
  - {id: n, type: number, label: {zh: 数, en: n}, at_least: 1, at_most: 4, decimals: 0}
  - {id: m, type: number, label: {zh: 元, en: m}, at_least: 0, decimals: 2}
  - {id: born, type: date, label: {zh: 生日, en: born}, not_after_determination: true}
)";

const std::map<std::string, std::vector<std::string>> values{
    {"a", {"true", "false"}},
    {"b", {"true", "false"}},
    {"k", {"x", "y", "z"}},
    {"n", {"1", "2", "3", "4"}},
    {"m", {"0", "4.99", "5", "5.01", "7", "9.99", "10", "12.50", "3000"}},
    {"born", {"1943-02-01", "1943-02-02", "1963-02-01", "1963-02-02", "2007-02-01", "2023-02-01"}},
};

/// Conditions and amounts that use those facts, drawn with a fixed seed.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    std::string condition(int depth)
    {
        if (depth == 0 || pick(4) == 0)
            return test();
        switch (pick(5)) {
        case 0: return "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")";
        case 1: return "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")";
        case 2: return "not(" + condition(depth - 1) + ")";
        case 3: return "(if " + condition(depth - 1) + " then " + condition(depth - 1) + " else " + condition(depth - 1) + ")";
        default: return "(" + number(1) + " < " + number(1) + ")";
        }
    }

    std::string number(int depth)
    {
        static const std::vector<std::string> simple{"m", "n", "5", "10", "m + 2", "2 * m", "10 - m", "m / 2", "age(born, date(\"2023-02-01\"))"};
        if (depth == 0 || pick(2) == 0)
            return simple[pick(simple.size())];
        if (pick(2) == 0)
            return "(if " + condition(0) + " then " + number(depth - 1) + " else " + number(depth - 1) + ")";
        return "max(0, " + number(depth - 1) + ")";
    }

    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

private:
    std::string test()
    {
        static const std::vector<std::string> tests{
            "a", "b", "a = b", "k = \"x\"", "k in (\"y\", \"z\")", "n <= 2", "n in [2..3]", "n = 4", "m < 5", "m >= 5", "m + n < 7",
            "m in [5..10]", "m = 5", "age(born, date(\"2023-02-01\")) >= 60", "age(born, date(\"2023-02-01\")) in [16..79]",
            "born < date(\"1963-02-02\")"};
        return tests[pick(tests.size())];
    }

    std::mt19937 m_random;
};

using Answers = std::map<std::string, std::string>;

std::string profileOf(const Answers& answers)
{
    std::string yaml = "profile: case\n";
    for (const auto& [fact, value] : answers)
        yaml += fact + ": " + value + "\n";
    return yaml;
}

struct Outcome {
    Status status;
    std::string amount;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome outcomeOf(const Row& row)
{
    return {row.status, row.amount.form == AmountResult::Form::Exact ? row.amount.low.toFixed(2) : ""};
}

/// Every way the open facts can turn out, with its outcome.
void complete(const RuleSetPtr& rules, Answers given, const std::vector<std::string>& open, std::size_t next,
              std::vector<std::pair<Answers, Outcome>>& all)
{
    if (next == open.size()) {
        all.emplace_back(given, outcomeOf(tests::onlyRow(rules, profileOf(given))));
        return;
    }
    for (const std::string& value : values.at(open[next])) {
        given[open[next]] = value;
        complete(rules, given, open, next + 1, all);
    }
}

/// The first pair of completions that differ in one fact alone and yet in the outcome.
bool matters(const std::string& fact, const std::vector<std::pair<Answers, Outcome>>& all)
{
    std::map<Answers, Outcome> without;
    for (const auto& [answers, outcome] : all) {
        Answers others = answers;
        others.erase(fact);
        const auto [known, isNew] = without.emplace(others, outcome);
        if (!isNew && !(known->second == outcome))
            return true;
    }
    return false;
}

}  // namespace

class CompletionsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidHoldsInEveryCompletion();
    void whereEveryCompletionAgreesItIsSettled_data();
    void whereEveryCompletionAgreesItIsSettled();
};

void CompletionsTest::whatIsSaidHoldsInEveryCompletion()
{
    const int rounds = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 20'000 : 300;
    int settled = 0;
    int left = 0;
    for (int round = 0; round < rounds; ++round) {
        Generator generator(static_cast<unsigned>(round));
        const std::string condition = generator.condition(3);
        const std::string amount = generator.number(2);
        const RuleSetPtr rules = tests::tinyRules(kindYaml, condition, amount);
        Answers given;
        std::vector<std::string> open;
        for (const auto& [fact, possible] : values) {
            if (open.size() < 4 && generator.pick(2) == 0)
                open.push_back(fact);
            else
                given[fact] = possible[generator.pick(possible.size())];
        }
        const Row row = tests::onlyRow(rules, profileOf(given));
        std::vector<std::pair<Answers, Outcome>> all;
        complete(rules, given, open, 0, all);
        const std::string which = "seed " + std::to_string(round) + ": " + condition + " → " + amount + " with\n" + profileOf(given);
        const std::set<std::string> listed(row.missingFacts.begin(), row.missingFacts.end());
        for (const auto& [answers, outcome] : all) {
            QVERIFY2(row.status == Status::Undetermined || row.status == outcome.status, which.c_str());
            if (outcome.status != Status::Eligible)
                continue;
            const Number paid = *Number::parse(outcome.amount);
            if (row.amount.form == AmountResult::Form::Exact)
                QVERIFY2(row.amount.low == paid || paid.isNegative(), which.c_str());
            if (row.amount.form == AmountResult::Form::Between)
                QVERIFY2((row.amount.low <= paid && paid <= row.amount.high) || paid.isNegative(), which.c_str());
        }
        for (const std::string& fact : open) {
            if (!listed.contains(fact))
                QVERIFY2(!matters(fact, all), (which + "left out: " + fact).c_str());
        }
        settled += row.status != Status::Undetermined;
        left += static_cast<int>(open.size() - listed.size());
    }
    // The test says something only where there is something to be wrong about.
    QVERIFY(settled > rounds / 10);
    QVERIFY(left > rounds / 10);
}

void CompletionsTest::whereEveryCompletionAgreesItIsSettled_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("missing");
    QTest::newRow("both ways of a truth") << "(a and m < 5) or (not(a) and m < 5) or m >= 5" << "";
    QTest::newRow("every option of a choice") << "k = \"x\" or k = \"y\" or k = \"z\"" << "";
    QTest::newRow("whole numbers have no gaps") << "n <= 2 or n >= 3" << "";
    QTest::newRow("an age range is false at both ends and true inside") << "age(born, date(\"2023-02-01\")) in [80..99]" << "born";
    QTest::newRow("on both sides of a sum") << "m < 5 or m >= 5" << "";
    QTest::newRow("a sum against its own double") << "m + m >= m" << "";
    QTest::newRow("a fact that the other answers make idle") << "b and (if a then n <= 2 else n < 3)" << "b n";
    QTest::newRow("facts that matter only together") << "a = b" << "a b";
}

void CompletionsTest::whereEveryCompletionAgreesItIsSettled()
{
    QFETCH(QString, condition);
    QFETCH(QString, missing);
    const Row row = tests::onlyRow(tests::tinyRules(kindYaml, condition.toStdString(), "100"), "profile: case\n");
    QStringList listed;
    for (const std::string& fact : row.missingFacts)
        listed << QString::fromStdString(fact);
    QCOMPARE(listed.join(' '), missing);
    QCOMPARE(row.status == Status::Undetermined, !missing.isEmpty());
}

static const bool registered = huimin::tests::add<CompletionsTest>("completions_test");
#include "completions_test.moc"
