#include <QtTest>
#include <string>
#include <vector>

#include "core/feel/lexer.h"
#include "core/feel/parser.h"
#include "core/feel/printer.h"
#include "tests/support/expression_dump.h"
#include "tests/support/expression_generator.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;
using namespace huimin::tests;

namespace {

ExprPtr expr(Expr::Node node)
{
    return std::make_shared<const Expr>(Expr{std::move(node)});
}

ExprPtr nameOf(const char* name)
{
    return expr(Name{name});
}

/// Nothing where the tree comes back from its text; else what came instead.
std::string lostBy(const Expr& tree)
{
    const bool isTests = std::holds_alternative<UnaryTests>(tree.node);
    const DeclaredNames& names = ExpressionGenerator::names();
    const std::string text = print(tree, names);
    const auto again = isTests ? parseUnaryTests(text, names) : parse(text, names);
    if (!again)
        return toText(again.diagnostics().front(), Language::En) + "\n" + text + "\nis no expression, made of " +
               dump(tree);
    if (!sameTree(**again, tree))
        return text + "\nmade of " + dump(tree) + "\nis read as " + dump(**again);
    return print(**again, names) == text ? "" : text + "\nprints next as " + print(**again, names);
}

/// One batch of random trees quickly, a hundred of them in a long run. A row each, as Qt Test stops a function, or a
/// row of its data, that takes minutes.
void batches()
{
    QTest::addColumn<int>("seed");
    const int count = qEnvironmentVariableIntValue("HUIMIN_LONG") == 1 ? 100 : 1;
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Where the bracket closes that opens at the token. A range may close with the other kind.
std::size_t closing(const std::vector<Token>& tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].kind == TokenKind::LeftParen || tokens[i].kind == TokenKind::LeftBracket;
        depth -= tokens[i].kind == TokenKind::RightParen || tokens[i].kind == TokenKind::RightBracket;
        if (depth == 0)
            return i;
    }
    return open;
}

/// What begins with if, for, some, every or `<` inside an operator, and what is no sum beside `..`, is bracketed for
/// the reader. `open` and `close` are the brackets.
bool isForReader(const std::vector<Token>& tokens, std::size_t open, std::size_t close)
{
    const Token& first = tokens[open + 1];
    const bool isComparison = first.kind >= TokenKind::Equal && first.kind <= TokenKind::GreaterOrEqual;
    const bool isEnd =
        tokens[close + 1].kind == TokenKind::DotDot || (open > 0 && tokens[open - 1].kind == TokenKind::DotDot);
    return isComparison || isEnd || first.text == "if" || first.text == "for" || first.text == "some" ||
           first.text == "every";
}

/// A text with a pair of brackets fewer that is read as the same tree; empty where every pair is needed.
std::string shorter(const Expr& tree)
{
    const DeclaredNames& names = ExpressionGenerator::names();
    const std::string text = print(tree, names);
    const std::vector<Token> tokens = tokenize(text);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const std::size_t close = tokens[i].kind == TokenKind::LeftParen ? closing(tokens, i) : i;
        if (close == i || tokens[close].kind != TokenKind::RightParen || isForReader(tokens, i, close))
            continue;
        std::string fewer = text;
        fewer[tokens[i].begin] = ' ';
        fewer[tokens[close].begin] = ' ';
        const auto again = parse(fewer, names);
        if (again && sameTree(**again, tree))
            return fewer;
    }
    return "";
}

} // namespace

class FeelPrinterTest : public QObject {
    Q_OBJECT

private slots:
    void printsAsPeopleWrite_data();
    void printsAsPeopleWrite();
    void treesThatNoParseMakesPrintToo();
    void namesThatSwallowOthersAreKeptApart();
    void everyTreeComesBack_data() { batches(); }
    void everyTreeComesBack();
    void everyCellComesBack_data() { batches(); }
    void everyCellComesBack();
    void noBracketIsTooMany_data() { batches(); }
    void noBracketIsTooMany();
};

void FeelPrinterTest::printsAsPeopleWrite_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* written, const char* printed) { QTest::newRow(written) << written << printed; };

    row("1+2*3", "1 + 2 * 3");
    row("(1+2)*3", "(1 + 2) * 3");
    row("1-(2-3)-4", "1 - (2 - 3) - 4");
    row("((a))", "a");
    row("-(a+b)**- c", "-(a + b) ** -c");
    row("-(a**2)", "-(a ** 2)");
    row("1e3+.50", "1000 + 0.5");
    row("a or(b and c)", "a or b and c");
    row("(a or b)and c", "(a or b) and c");
    row("(a<b)<c", "(a < b) < c");
    row("(a=b)=c", "a = b = c");
    row("a=(b=c)", "a = (b = c)");
    row("age in[80 .. 99]", "age in [80..99]");
    row("age in]80..99[", "age in (80..99)");
    row("age in(<5,>=60,7)", "age in (< 5, >= 60, 7)");
    row("age in (<5)", "age in < 5");
    row("age in (!=5)", "age in != 5");
    row("age in = 5 and b", "age in = 5 and b");
    row("age in [5..5]", "age in = 5");
    row("x in (a or b)", "x in (a or b)");
    row("x in (a + b)*2", "x in (a + b) * 2");
    row("x in ([1,2])", "x in [1, 2]");
    row("x between 1+1 and(2)", "x between 1 + 1 and 2");
    row("(<10)=(null..10)", "(< 10) = (null..10)");
    row("[>3,<1]", "[> 3, < 1]");
    row("1+if a then b else c", "1 + (if a then b else c)");
    row("if a then b else if c then d else e", "if a then b else if c then d else e");
    row("for i in 1..3,j in xs return i*j", "for i in 1..3, j in xs return i * j");
    row("not(some m in members satisfies m.age>=60)", "not(some m in members satisfies m.age >= 60)");
    row("members[age>=60][1].name", "members[age >= 60][1].name");
    row("(a+b)[1]", "(a + b)[1]");
    row("{a:1,\"b c\":2,\"if\":3,\"x:y\":4}", "{a: 1, b c: 2, \"if\": 3, \"x:y\": 4}");
    row("substring( string:\"\\u4f4e\\\"\",start  position:1)", "substring(string: \"低\\\"\", start position: 1)");
    row("@ \"P14M\"", "@\"P1Y2M\"");
    row("date( \"2024-01-31\")", "date(\"2024-01-31\")");
    row("-x instance of list< number >", "-x instance of list<number>");
    row("(-x) instance of number", "(-x) instance of number");
    row("\"a\\tb\\u0007\"", "\"a\\tb\\u0007\"");
    row("家庭.人均月收入<standards.农村低保标准", "家庭.人均月收入 < standards.农村低保标准");
}

void FeelPrinterTest::printsAsPeopleWrite()
{
    QFETCH(QString, written);
    QFETCH(QString, printed);
    const auto tree = parse(written.toStdString());
    QVERIFY2(bool(tree), tree ? "" : tree.diagnostics().front().message.en.c_str());
    QCOMPARE(QString::fromStdString(print(**tree)), printed);
}

void FeelPrinterTest::treesThatNoParseMakesPrintToo()
{
    const auto minusTwo = expr(Literal{Value(-2)});
    QCOMPARE(print(*expr(Arithmetic{ArithmeticOperator::Power, minusTwo, nameOf("a")})), std::string("-2 ** a"));
    QCOMPARE(print(*expr(Path{minusTwo, "a"})), std::string("(-2).a"));
    QCOMPARE(print(*expr(Literal{Value::list({1, 2})})), std::string("[1, 2]"));
    QCOMPARE(print(*expr(RangeLiteral{})), std::string("(null..null)"));
    QCOMPARE(print(*expr(UnaryTests{{expr(Call{"not", {{"", nameOf("a")}}})}, false})), std::string("(not(a))"));
}

void FeelPrinterTest::namesThatSwallowOthersAreKeptApart()
{
    const DeclaredNames names({"a and b", "b.c d", "xs in ys"});
    const auto both = expr(Logic{Connective::And, nameOf("a"), nameOf("b")});
    QCOMPARE(print(*both), std::string("a and b"));
    QCOMPARE(print(*both, names), std::string("(a) and b"));
    QCOMPARE(print(*expr(Logic{Connective::Or, both, nameOf("a and b")})), std::string("(a) and b or a and b"));
    const auto type = expr(Logic{Connective::And, expr(InstanceOf{nameOf("x"), "date"}), nameOf("time")});
    QCOMPARE(print(*type), std::string("(x instance of date) and time"));
    const auto less = expr(Comparison{Comparator::Less, expr(InstanceOf{nameOf("x"), "list"}), nameOf("y")});
    QCOMPARE(print(*less), std::string("(x instance of list) < y"));
    const auto loop = expr(For{{{"xs", nameOf("ys"), nullptr}}, nameOf("xs")});
    QCOMPARE(print(*loop, names), std::string("for xs in (ys) return xs"));
}

void FeelPrinterTest::everyTreeComesBack()
{
    QFETCH(int, seed);
    ExpressionGenerator generator(static_cast<std::uint32_t>(seed));
    for (int i = 0; i < 10'000; ++i) {
        const std::string lost = lostBy(*generator.expression(2 + i % 5));
        QVERIFY2(lost.empty(), lost.c_str());
    }
}

void FeelPrinterTest::everyCellComesBack()
{
    QFETCH(int, seed);
    ExpressionGenerator generator(static_cast<std::uint32_t>(seed));
    for (int i = 0; i < 3'000; ++i) {
        const std::string lost = lostBy(*generator.unaryTests(1 + i % 4));
        QVERIFY2(lost.empty(), lost.c_str());
    }
}

void FeelPrinterTest::noBracketIsTooMany()
{
    QFETCH(int, seed);
    ExpressionGenerator generator(static_cast<std::uint32_t>(seed));
    for (int i = 0; i < 500; ++i) {
        const ExprPtr tree = generator.expression(2 + i % 4);
        const std::string fewer = shorter(*tree);
        QVERIFY2(fewer.empty(),
                 (print(*tree, ExpressionGenerator::names()) + "\nis read the same as\n" + fewer).c_str());
    }
}

static const bool registered = huimin::tests::add<FeelPrinterTest>("feel_printer_test");

#include "feel_printer_test.moc"
