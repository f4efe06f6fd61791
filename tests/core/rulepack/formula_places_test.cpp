#include <QtTest>

#include "core/rulepack/formula_reader.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// Where a mistake in an expression is shown, however the expression is written in the file.
class FormulaPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceInTheFile_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("plain") << "when: a + here" << "here" << 1 << 11;
        QTest::newRow("behind Chinese, which counts by characters") << "when: 甲 + here" << "here" << 1 << 11;
        QTest::newRow("plain, going on in the next line") << "when: a +\n  here" << "here" << 2 << 3;
        QTest::newRow("double quotes") << "when: \"a + here\"" << "here" << 1 << 12;
        QTest::newRow("double quotes, behind escaped quotes") << "when: \"\\\"x\\\" + here\"" << "here" << 1 << 16;
        QTest::newRow("single quotes, behind a doubled one") << "when: 'a + \"''\" + here'" << "here" << 1 << 19;
        QTest::newRow("double quotes, behind another escape: the whole") << "when: \"a\\t+ here\"" << "here" << 1 << 7;
        QTest::newRow("a bar") << "when: |\n  a +\n    here" << "here" << 3 << 5;
        QTest::newRow("folded") << "when: >-\n  a +\n  here" << "here" << 3 << 3;
        QTest::newRow("folded, the first line") << "when: >-\n  here +\n  a" << "here" << 2 << 3;
        QTest::newRow("folded, with Windows line ends") << "when: >-\r\n  a +\r\n  here\r\n" << "here" << 3 << 3;
        QTest::newRow("in braces") << "{when: here}" << "here" << 1 << 8;
    }

    void aPlaceInTheFile()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, word);
        const yaml::Tree tree = treeOf(yaml.toStdString());
        const UnitSystem units;
        const feel::DeclaredNames names;
        PackReading reading(units, names);
        const Formula formula = readFormula(*tree.root().find("when"), reading);
        QVERIFY(formula.tree);
        const std::size_t offset = formula.text.find(word.toStdString());
        QVERIFY(offset != std::string::npos);
        const Diagnostic error = errorIn(formula, offset, {});
        QTEST(error.place.line, "line");
        QTEST(error.place.column, "column");
        QCOMPARE(error.place.file, std::string("test.yaml"));
        QVERIFY(!error.line.empty());
    }

    void pastTheEndIsTheEnd()
    {
        const yaml::Tree tree = treeOf("when: a");
        const UnitSystem units;
        const feel::DeclaredNames names;
        PackReading reading(units, names);
        const Formula formula = readFormula(*tree.root().find("when"), reading);
        QCOMPARE(errorIn(formula, 99, {}).place.column, 8);
        QCOMPARE(errorIn(Formula(), 5, {}).place.line, 0);
    }
};

static const bool registered = huimin::tests::add<FormulaPlacesTest>("formula_places_test");
#include "formula_places_test.moc"
