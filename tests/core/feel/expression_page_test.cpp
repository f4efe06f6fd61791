#include <QtTest>
#include <fstream>
#include <map>
#include <sstream>

#include "core/feel/builtin.h"
#include "core/feel/evaluator.h"
#include "core/feel/operators.h"
#include "core/feel/parser.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// A row of a table of the page: its cells, without the backticks.
struct PageRow {
    int line = 0;
    std::vector<std::string> cells;
};

std::string trimmed(std::string text)
{
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    if (text.size() > 1 && text.front() == '`' && text.back() == '`')
        text = text.substr(1, text.size() - 2);
    return text;
}

/// Cells are separated by bars; one within a cell is written `\|`.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += '|';
            ++i;
        } else if (line[i] == '|') {
            cells.push_back(trimmed(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

/// The tables of the page under each header.
std::map<std::string, std::vector<PageRow>> tablesOfThePage()
{
    std::map<std::string, std::vector<PageRow>> tables;
    std::ifstream page(HUIMIN_SOURCE_DIR "/docs/expression-language.md");
    std::string header;
    std::string line;
    for (int number = 1; std::getline(page, line); ++number) {
        if (line.empty() || line.front() != '|') {
            header.clear();
        } else if (header.empty()) {
            header = line;
        } else if (!line.starts_with("|---")) {
            tables[header].push_back({number, cellsOf(line)});
        }
    }
    return tables;
}

OpenFactPtr openFact(const std::string& path, OpenFact::Kind kind)
{
    auto fact = std::make_shared<OpenFact>();
    fact->path = fact->reported = path;
    fact->kind = kind;
    if (kind == OpenFact::Kind::Number)
        fact->span = Span::atLeast(0);
    fact->whole = kind == OpenFact::Kind::Date;
    return fact;
}

/// The facts nobody has given that the page speaks of.
class PageEnvironment : public Environment {
public:
    std::optional<Value> named(std::string_view name) const override
    {
        if (name == "open")
            return Value(unknownFact(openFact("open", OpenFact::Kind::Truth), nullptr));
        if (name == "income")
            return Value(unknownFact(openFact("income", OpenFact::Kind::Number), nullptr));
        if (name == "birth_date")
            return Value(unknownFact(openFact("birth_date", OpenFact::Kind::Date), nullptr));
        return std::nullopt;
    }
};

Value evaluated(const std::string& text)
{
    const auto tree = parse(text);
    if (!tree)
        return Value::null({text, toText(tree.diagnostics().front(), Language::En)});
    return evaluate(**tree, PageEnvironment());
}

/// What is wrong with `got` where the page says `expected`; empty where nothing is.
QString difference(const Value& got, const std::string& expected)
{
    const bool same = expected == "?" ? got.unknown() != nullptr : !got.unknown() && sameValue(got, evaluated(expected));
    const std::string why = got.nullReason() ? " (" + got.nullReason()->text.en + ")" : "";
    return same ? QString() : QString::fromStdString("comes out as " + toFeelText(got) + why + ", the page says " + expected);
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '|')
            result += '\\';
        result += c;
    }
    return result;
}

std::string callText(const Builtin& builtin)
{
    std::string text;
    std::string_view rest = builtin.parameters;
    while (true) {
        const std::size_t end = rest.find(" | ");
        text += (text.empty() ? "`" : "<br>`") + std::string(builtin.name) + "(" + std::string(rest.substr(0, end)) + ")`";
        if (end == std::string_view::npos)
            return text;
        rest.remove_prefix(end + 3);
    }
}

/// The table of built-ins as the page should have it.
std::string tableOfBuiltins()
{
    std::string table = "| call | what it gives | 说明 | types | example |\n|---|---|---|---|---|\n";
    for (const Builtin* builtin : allBuiltins()) {
        table += "| " + callText(*builtin) + " | " + escaped(builtin->help.en) + " | " + escaped(builtin->help.zh) + " | `" +
                 escaped(builtin->types) + "` | `" + escaped(builtin->example) + "` |\n";
    }
    return table;
}

}  // namespace

/// docs/expression-language.md says what the language does: its examples come out as it says, and its table of built-ins is
/// the program's.
class ExpressionPageTest : public QObject {
    Q_OBJECT

private slots:
    void anExampleComesOutAsThePageSays_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        const auto rows = tablesOfThePage()["| expression | result |"];
        QVERIFY2(rows.size() > 40, "hardly an example found: is the page read?");
        for (const PageRow& row : rows)
            QTest::addRow("line %d", row.line) << QString::fromStdString(row.cells.at(0)) << QString::fromStdString(row.cells.at(1));
    }

    void anExampleComesOutAsThePageSays()
    {
        QFETCH(QString, expression);
        QFETCH(QString, result);
        const QString wrong = difference(evaluated(expression.toStdString()), result.toStdString());
        QVERIFY2(wrong.isEmpty(), qPrintable(expression + " " + wrong));
    }

    void aCellIsMetAsThePageSays()
    {
        const auto rows = tablesOfThePage()["| test | of | result |"];
        QVERIFY2(rows.size() > 5, "hardly a test found: is the page read?");
        for (const PageRow& row : rows) {
            const auto tests = parseUnaryTests(row.cells.at(0));
            QVERIFY2(bool(tests), row.cells.at(0).c_str());
            const QString wrong = difference(evaluateTests(**tests, evaluated(row.cells.at(1)), PageEnvironment()), row.cells.at(2));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(row.cells.at(0)) + " " + wrong));
        }
    }

    void aWrongExampleWouldBeFound()
    {
        QVERIFY(!difference(evaluated("1 + 1"), "3").isEmpty());
        QVERIFY(!difference(evaluated("1 +"), "1").isEmpty());
        QVERIFY(!difference(evaluated("open"), "true").isEmpty());
    }

    void whatThePageLeavesOutIsRefused()
    {
        for (const char* text : {"matches(\"a\", \"b\")", "range(\"[1..2]\")", "is(1, 1)", "now()", "today()", "time(1, 2, 3)", "function(x) x"})
            QVERIFY2(!parse(text), text);
    }

    void theTableOfBuiltinsIsTheProgramsOwn()
    {
        std::ifstream file(HUIMIN_SOURCE_DIR "/docs/expression-language.md");
        std::ostringstream page;
        page << file.rdbuf();
        const std::string wanted = tableOfBuiltins();
        const std::string told = "the page should end with this table:\n" + wanted;
        QVERIFY2(page.str().ends_with(wanted), told.c_str());
    }
};

static const bool registered = huimin::tests::add<ExpressionPageTest>("expression_page_test");
#include "expression_page_test.moc"
