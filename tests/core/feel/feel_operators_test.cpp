#include <QtTest>
#include <filesystem>
#include <fstream>
#include <map>

#include "core/feel/environment.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

const std::string folder = HUIMIN_SOURCE_DIR "/tests/data/feel/";

/// A value of every type, and what is not known of every kind.
const std::vector<std::string> samples{"null",          "true",          "false",  "6",      "\"b\"", "date(\"2023-03-15\")",
                                       "duration(\"P2D\")", "duration(\"P3M\")", "[1, 6]", "{a: 1}", "[1..7]", "open",
                                       "choice",        "amount",        "day",    "anything"};

OpenFactPtr open(const std::string& path, OpenFact::Kind kind, Span span = {}, std::vector<std::string> options = {})
{
    auto fact = std::make_shared<OpenFact>();
    fact->path = fact->reported = path;
    fact->kind = kind;
    fact->span = std::move(span);
    fact->options = std::move(options);
    fact->whole = kind == OpenFact::Kind::Date;
    return fact;
}

/// The facts nobody has given that the files speak of.
class OpenFacts : public Environment {
public:
    std::optional<Value> named(std::string_view name) const override
    {
        for (const OpenFactPtr& fact : m_facts) {
            if (fact->path == name)
                return Value(unknownFact(fact, nullptr));
        }
        return std::nullopt;
    }

private:
    static Number dayNumber(int month, int day) { return Number(Date::of(2023, month, day)->dayNumber()); }

    std::vector<OpenFactPtr> m_facts{
        open("open", OpenFact::Kind::Truth), open("choice", OpenFact::Kind::Choice, {}, {"b", "c"}),
        open("amount", OpenFact::Kind::Number, Span::between(0, 10)),
        open("day", OpenFact::Kind::Date, Span::between(dayNumber(1, 1), dayNumber(12, 31))), open("anything", OpenFact::Kind::Other)};
};

std::vector<std::string> linesOf(const std::filesystem::path& path)
{
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    }
    return lines;
}

/// The expected result stands behind the last ` = `.
std::pair<std::string, std::string> halvesOf(const std::string& line)
{
    const std::size_t at = line.rfind(" = ");
    return {line.substr(0, at), line.substr(at + 3)};
}

/// What is wrong with an expression; nothing where it comes out as expected.
std::string difference(const std::string& expression, const std::string& expected)
{
    const OpenFacts environment;
    const auto tree = parse(expression);
    if (!tree)
        return expression + ": " + toText(tree.diagnostics().front(), Language::En);
    const Value got = evaluate(**tree, environment);
    const Value wanted = expected == "?" ? Value() : evaluate(**parse(expected), environment);
    const bool same = expected == "?" ? got.unknown() != nullptr : !got.unknown() && sameValue(got, wanted);
    return same ? "" : expression + " is " + toFeelText(got) + ", expected " + expected;
}

}  // namespace

/// Every operator over every pair of types, and every construct, against the results in files.
class FeelOperatorsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPairOfTypes_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<QStringList>("operators");
        QTest::newRow("arithmetic") << std::string("arithmetic") << QStringList{"+", "-", "*", "/", "**"};
        QTest::newRow("comparison") << std::string("comparison") << QStringList{"=", "!=", "<", "<=", ">", ">="};
        QTest::newRow("logic") << std::string("logic") << QStringList{"and", "or"};
        QTest::newRow("membership") << std::string("membership") << QStringList{"in"};
    }

    void everyPairOfTypes()
    {
        QFETCH(std::string, file);
        QFETCH(QStringList, operators);
        std::map<std::string, std::string> listed;
        for (const std::string& line : linesOf(folder + "operators/" + file + ".txt"))
            listed.insert(halvesOf(line));
        QVERIFY(!listed.empty());
        std::string wrong;
        std::size_t found = 0;
        for (const QString& op : operators) {
            for (const std::string& left : samples) {
                for (const std::string& right : samples) {
                    const std::string expression = left + " " + op.toStdString() + " " + right;
                    const auto expected = listed.find(expression);
                    found += expected == listed.end() ? 0 : 1;
                    const std::string problem = difference(expression, expected == listed.end() ? "null" : expected->second);
                    wrong += problem.empty() ? "" : "\n    " + problem;
                }
            }
        }
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(found == listed.size(), "the file lists something that is no pair of the samples");
    }

    void everyConstruct_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto& file : std::filesystem::directory_iterator(folder + "evaluation")) {
            for (const std::string& line : linesOf(file.path()))
                QTest::newRow(line.c_str()) << QString::fromStdString(line);
        }
    }

    void everyConstruct()
    {
        QFETCH(QString, line);
        const auto [expression, expected] = halvesOf(line.toStdString());
        const std::string problem = difference(expression, expected);
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

static const bool registered = huimin::tests::add<FeelOperatorsTest>("feel_operators_test");
#include "feel_operators_test.moc"
