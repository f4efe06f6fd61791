// Trees with parts replaced: what stays is shared, what was put in is left alone.
#include <QtTest>

#include "core/feel/parser.h"
#include "core/feel/printer.h"
#include "core/feel/rebuild.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

ExprPtr treeOf(const char* text)
{
    auto tree = parse(text);
    if (!tree)
        qFatal("%s", text);
    return *tree;
}

ExprPtr replaceX(const ExprPtr& tree, const ExprPtr& by)
{
    return rebuilt(tree, [&](const Expr& expr) {
        const auto* name = std::get_if<Name>(&expr.node);
        return name && name->text == "x" ? by : nullptr;
    });
}

}  // namespace

class RebuildTest : public QObject {
    Q_OBJECT

private slots:
    void replacesInEveryConstruct_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char* text : {"x", "-x", "x + x", "x < 1", "1 < x", "x and x", "if x then x else x", "x between x and x", "x in (1, x)",
                                 "x.name", "list[x]", "f(x)", "f(a: x)", "[1, x]", "{a: x}", "x in [x..x]", "some i in x satisfies x",
                                 "every i in 1..x satisfies x", "for i in x return x", "x instance of number"}) {
            QString expected = text;
            expected.replace("x", "y");
            QTest::newRow(text) << text << expected;
        }
    }

    void replacesInEveryConstruct()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ExprPtr rebuilt = replaceX(treeOf(qPrintable(text)), treeOf("y"));
        QVERIFY2(sameTree(*rebuilt, *treeOf(qPrintable(expected))), print(*rebuilt).c_str());
    }

    void anUnchangedTreeIsItself()
    {
        const ExprPtr tree = treeOf("if a then b else [c, d]");
        QCOMPARE(replaceX(tree, treeOf("y")), tree);
    }

    void whatIsPutInIsNotLookedAtAgain()
    {
        QVERIFY(sameTree(*replaceX(treeOf("x + 1"), treeOf("x + 2")), *treeOf("(x + 2) + 1")));
    }
};

static const bool registered = huimin::tests::add<RebuildTest>("rebuild_test");
#include "rebuild_test.moc"
