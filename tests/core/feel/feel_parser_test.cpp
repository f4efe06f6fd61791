#include <QtTest>
#include <filesystem>
#include <set>
#include <string>

#include "core/feel/parser.h"
#include "core/feel/printer.h"
#include "tests/support/expression_cases.h"
#include "tests/support/expression_dump.h"
#include "tests/support/expression_generator.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;
using namespace huimin::tests;

namespace {

const std::filesystem::path caseFolder = std::filesystem::path(HUIMIN_SOURCE_DIR) / "tests/data/feel/parse";

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The one mistake of a text that is refused; an empty one where it is not.
Diagnostic mistakeIn(const std::string& text)
{
    const auto tree = parse(text);
    return tree ? Diagnostic{} : tree.diagnostics().front();
}

/// Whether a child lies inside its parent and after the child before it. A test that shares its two ends, and the `?`
/// of
/// `!= 5`, have no place of their own.
bool isInOrder(const Expr& expr)
{
    std::size_t at = expr.begin;
    bool isRight = expr.begin < expr.end;
    forEachChild(expr, [&](const Expr& child) {
        const bool isImplied = child.begin == expr.begin && std::holds_alternative<Name>(child.node);
        const bool isShared = std::holds_alternative<RangeLiteral>(expr.node) && child.begin < at;
        isRight = isRight && (isImplied || isShared || child.begin >= at) && child.end <= expr.end &&
                  (isImplied || isInOrder(child));
        at = isImplied ? at : child.end;
    });
    return isRight;
}

} // namespace

class FeelParserTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheCases_data();
    void readsTheCases();
    void whatIsReadPrintsAndIsReadAgain_data() { readsTheCases_data(); }
    void whatIsReadPrintsAndIsReadAgain();

    void placesAreBytesOfTheText();
    void childrenLieInsideTheirParents();
    void aMistakeHasItsPlaceAndLine();
    void anEmptyTextIsRefused_data();
    void anEmptyTextIsRefused();
    void brokenUtf8IsRefused_data();
    void brokenUtf8IsRefused();

    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void nestingUpToTheLimitIsRead();
    void chainsUpToTheLimitAreRead();
    void longTextsAreRefused();
    void equalityTestsDoNotMultiply();
    void prefixesAndSlipsNeverCrash();
};

void FeelParserTest::readsTheCases_data()
{
    QTest::addColumn<ExpressionCase>("one");
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(caseFolder)) {
        if (entry.path().extension() == ".txt")
            files.insert(entry.path());
    }
    QVERIFY2(!files.empty(), "no case file found");
    for (const auto& file : files) {
        const auto cases = readExpressionCases(file.string());
        QVERIFY2(!cases.empty(), (file.string() + " has no case").c_str());
        for (const ExpressionCase& one : cases)
            QTest::newRow((one.place + " " + one.expression).c_str()) << one;
    }
}

void FeelParserTest::readsTheCases()
{
    QFETCH(ExpressionCase, one);
    QCOMPARE(QString::fromStdString(outcomeOf(one)), QString::fromStdString(one.expected));
}

void FeelParserTest::whatIsReadPrintsAndIsReadAgain()
{
    QFETCH(ExpressionCase, one);
    const auto read = [&](const std::string& text) {
        return one.isUnaryTests ? parseUnaryTests(text, one.names) : parse(text, one.names);
    };
    const auto tree = read(one.expression);
    if (!tree)
        return;
    const std::string text = print(**tree, one.names);
    const auto again = read(text);
    QVERIFY2(bool(again), text.c_str());
    QCOMPARE(dump(**again), dump(**tree));
    QVERIFY(sameTree(**again, **tree));
}

void FeelParserTest::placesAreBytesOfTheText()
{
    const std::string text = "  家庭.收入 + (a + b) * f(c)";
    const auto tree = parse(text);
    QVERIFY(bool(tree));
    const auto textOf = [&](const Expr& expr) { return text.substr(expr.begin, expr.end - expr.begin); };
    QCOMPARE(textOf(**tree), std::string("家庭.收入 + (a + b) * f(c)"));
    const auto& sum = std::get<Arithmetic>((*tree)->node);
    QCOMPARE(textOf(*sum.left), std::string("家庭.收入"));
    QCOMPARE(textOf(*sum.right), std::string("(a + b) * f(c)"));
    const auto& product = std::get<Arithmetic>(sum.right->node);
    QCOMPARE(textOf(*product.left), std::string("a + b"));
    QCOMPARE(textOf(*product.right), std::string("f(c)"));
}

void FeelParserTest::childrenLieInsideTheirParents()
{
    ExpressionGenerator generator(11);
    for (int i = 0; i < 2'000; ++i) {
        const std::string text = print(*generator.expression(2 + i % 4), ExpressionGenerator::names());
        const auto tree = parse(text, ExpressionGenerator::names());
        QVERIFY2(tree && isInOrder(**tree), text.c_str());
    }
}

void FeelParserTest::aMistakeHasItsPlaceAndLine()
{
    const Diagnostic mistake = mistakeIn("收入 > 5 and\r\n  家庭 + * 人数\r\nor x");
    QCOMPARE(mistake.place, (SourcePlace{"", 2, 8}));
    QCOMPARE(mistake.line, std::string("  家庭 + * 人数"));
    const Diagnostic atEnd = mistakeIn("a +\n");
    QCOMPARE(atEnd.place, (SourcePlace{"", 2, 1}));
    QCOMPARE(atEnd.line, std::string());
}

void FeelParserTest::anEmptyTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("blank") << " \n\t　";
    QTest::newRow("a comment") << "// nothing\n/* here */";
}

void FeelParserTest::anEmptyTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(mistakeIn(text.toStdString()).message.en.starts_with("the expression is empty"));
    const auto cell = parseUnaryTests(text.toStdString());
    QVERIFY(!cell && cell.diagnostics().front().message.en.starts_with("the cell is empty"));
}

void FeelParserTest::brokenUtf8IsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a lone continuation") << QByteArray("a + \x80");
    QTest::newRow("cut off") << QByteArray("a + \xE4\xBD");
    QTest::newRow("longer than needed") << QByteArray("a + \xC0\xAF");
    QTest::newRow("half a surrogate pair") << QByteArray("a + \xED\xA0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("a + \xF4\x90\x80\x80");
    QTest::newRow("in a text") << QByteArray("a +\"\xFF\"");
}

void FeelParserTest::brokenUtf8IsRefused()
{
    QFETCH(QByteArray, text);
    const Diagnostic mistake = mistakeIn(text.toStdString());
    QVERIFY2(mistake.message.en.starts_with("this is no UTF-8"), mistake.message.en.c_str());
    QCOMPARE(mistake.place.column, 5);
}

void FeelParserTest::deepNestingIsRefused_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"(",
                              "-",
                              "[",
                              "]",
                              "{a:",
                              "f(",
                              "not(",
                              "xs[",
                              "if ",
                              "if a then ",
                              "if a then b else ",
                              "for x in ",
                              "for x in xs return ",
                              "some x in ",
                              "a in (",
                              "x in ",
                              "a + ",
                              "a ** ",
                              "a and ",
                              "a = ",
                              "a.",
                              "x between ",
                              "= ",
                              "(= ",
                              "[= ",
                              "(< ",
                              "1..",
                              "[1..",
                              "]1..",
                              "x instance of list<",
                              "x instance of context<a: ",
                              "x instance of a.",
                              "{a b: ",
                              "\"\" + ",
                              "a[1]",
                              "a[",
                              "a b ",
                              "a: "})
        QTest::newRow(piece) << piece;
}

void FeelParserTest::deepNestingIsRefused()
{
    QFETCH(QString, piece);
    const std::string one = piece.toStdString();
    for (const std::size_t times : {std::size_t(300), 100'000 / one.size()}) {
        const std::string text = repeated(one, times);
        QVERIFY(!parse(text));
        QVERIFY(!parse(text + "1"));
        QVERIFY(!parseUnaryTests(text + "1"));
        QVERIFY(!parseUnaryTests("not(" + text));
    }
}

void FeelParserTest::nestingUpToTheLimitIsRead()
{
    QVERIFY(bool(parse(repeated("(", 199) + "1" + repeated(")", 199))));
    QVERIFY(bool(parse(repeated("[", 199) + "1" + repeated("]", 199))));
    QVERIFY(bool(parse(repeated("-", 199) + "1")));
    const Diagnostic tooDeep = mistakeIn(repeated("(", 200) + "1" + repeated(")", 200));
    QVERIFY2(tooDeep.message.en.find("more than 200 levels") != std::string::npos, tooDeep.message.en.c_str());
    QCOMPARE(tooDeep.place.column, 201);
    QVERIFY(bool(parse("((1))", {}, {3, 100})));
    QVERIFY(!parse("((1))", {}, {2, 100}));
}

void FeelParserTest::chainsUpToTheLimitAreRead()
{
    QVERIFY(bool(parse("1" + repeated(" + 1", 199))));
    QVERIFY(!parse("1" + repeated(" + 1", 200)));
    QVERIFY(bool(parse("[1" + repeated(", 1", 30'000) + "]")));
    QVERIFY(bool(parse("x in (1" + repeated(", 1", 30'000) + ")")));
    QVERIFY(bool(parse("f(1" + repeated(", 1", 30'000) + ")")));
}

void FeelParserTest::longTextsAreRefused()
{
    QVERIFY(bool(parse("\"" + repeated("低", 99'998) + "\"")));
    const Diagnostic mistake = mistakeIn("\"" + repeated("低", 99'999) + "\"");
    QVERIFY2(mistake.message.en.starts_with("the expression has 100001 characters"), mistake.message.en.c_str());
    QVERIFY(mistake.line.empty());
}

void FeelParserTest::equalityTestsDoNotMultiply()
{
    QVERIFY(bool(parse(repeated("(= ", 5) + "1" + repeated(")", 5))));
    QVERIFY(!parse(repeated("(= ", 60) + "1" + repeated(")", 60)));
}

void FeelParserTest::prefixesAndSlipsNeverCrash()
{
    ExpressionGenerator generator(3);
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const std::string text = print(*generator.expression(5));
        for (int slip = 0; slip < 20; ++slip) {
            std::string other = text;
            const std::size_t place = random() % other.size();
            if (slip % 3 == 0)
                other.resize(place);
            else if (slip % 3 == 1)
                other.erase(place, 1);
            else
                other.insert(place, 1, "()[]{},.:<=>-\"@?xi "[random() % 19]);
            const auto tree = parse(other);
            QVERIFY(tree || !tree.diagnostics().front().message.zh.empty());
            QVERIFY(tree || tree.diagnostics().front().place.line > 0);
            QVERIFY(parseUnaryTests(other) || true);
        }
    }
}

static const bool registered = huimin::tests::add<FeelParserTest>("feel_parser_test");

#include "feel_parser_test.moc"
