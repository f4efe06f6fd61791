#include <QtTest>

#include "core/number/unit.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

UnitSystem declared()
{
    UnitSystem system;
    for (const BaseUnit& unit :
         {BaseUnit{"CNY", {"元", "CNY"}, {}}, BaseUnit{"person", {"人", "person"}, {}},
          BaseUnit{"household", {"户", "household"}, {}}, BaseUnit{"month", {"月", "month"}, {}},
          BaseUnit{"year", {"年", "year"}, BaseUnit::Conversion{12, "month"}},
          BaseUnit{"decade", {"十年", "decade"}, BaseUnit::Conversion{10, "year"}}, BaseUnit{"item", {}, {}}})
        if (!system.declare(unit).empty())
            qFatal("a unit of the test is wrong");
    return system;
}

Unit unit(const char* text)
{
    return *declared().parse(text);
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class UnitTest : public QObject {
    Q_OBJECT
private slots:
    void textsReadAndPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        QTest::newRow("as declared") << "CNY/person/month"
                                     << "CNY/person/month"
                                     << "元/人·月"
                                     << "CNY/person/month";
        QTest::newRow("in another order") << "CNY/month/person"
                                          << "CNY/person/month"
                                          << "元/人·月"
                                          << "CNY/person/month";
        QTest::newRow("one base") << "year"
                                  << "year"
                                  << "年"
                                  << "year";
        QTest::newRow("product") << "month * person"
                                 << "person*month"
                                 << "人·月"
                                 << "person·month";
        QTest::newRow("only below") << "1/month"
                                    << "1/month"
                                    << "1/月"
                                    << "1/month";
        QTest::newRow("square") << "person*person/month/month"
                                << "person*person/month/month"
                                << "人·人/月·月"
                                << "person·person/month/month";
        QTest::newRow("cancelled") << "CNY/CNY"
                                   << "1"
                                   << ""
                                   << "";
        QTest::newRow("ratio") << "1"
                               << "1"
                               << ""
                               << "";
        QTest::newRow("nothing written") << "  "
                                         << "1"
                                         << ""
                                         << "";
        QTest::newRow("no label") << "CNY/item"
                                  << "CNY/item"
                                  << "元/item"
                                  << "CNY/item";
    }

    void textsReadAndPrint()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QFETCH(QString, zh);
        QFETCH(QString, en);
        const UnitSystem system = declared();
        const auto read = system.parse(text.toStdString());
        QVERIFY(bool(read));
        QCOMPARE(shown(read->toText()), printed);
        QCOMPARE(shown(system.label(*read).zh), zh);
        QCOMPARE(shown(system.label(*read).en), en);
        QVERIFY(*system.parse(read->toText()) == *read);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("suggestions");
        QTest::newRow("misspelt") << "CNY/persn/month" << QStringList{"person"};
        QTest::newRow("two misspelt") << "CNY/persn/monht" << QStringList{"person", "month"};
        QTest::newRow("nothing near") << "CNY/clinic" << QStringList{""};
        for (const char* wrong : {"/month", "CNY/", "CNY//month", "CNY month", "2*CNY", "CNY/1", "CNY^2", "*", "元 / "})
            QTest::newRow(wrong) << wrong << QStringList{""};
    }

    void mistakes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, suggestions);
        const auto read = declared().parse(text.toStdString(), {"pack.yaml", 3, 9}, "  unit: x");
        QVERIFY(!read);
        QStringList found;
        for (const Diagnostic& one : read.diagnostics()) {
            found << shown(one.suggestion);
            QVERIFY(one.place == (SourcePlace{"pack.yaml", 3, 9}) && one.line == "  unit: x");
        }
        QCOMPARE(found, suggestions);
    }

    void unitsMultiplyAndDivide()
    {
        QCOMPARE(shown((unit("CNY/month") / unit("person")).toText()), QString("CNY/person/month"));
        QVERIFY(unit("CNY/month") / unit("person") == unit("CNY/person/month"));
        QVERIFY(unit("CNY/person/month") * unit("person") == unit("CNY/month"));
        QVERIFY((unit("CNY") / unit("CNY")).isRatio());
        QVERIFY(!(unit("CNY/month") == unit("CNY/year")));
        QVERIFY(!(unit("CNY/month") == unit("CNY")));
        QCOMPARE(unit("CNY/person/month").powerOf("month"), -1);
        QCOMPARE(unit("CNY").powerOf("month"), 0);
        QVERIFY(unit("CNY/person/month") / *declared().unit("household") == unit("CNY/person/household/month"));
        QVERIFY(!declared().unit("clinic"));
    }

    void conversion_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("factor");
        QTest::newRow("a year in months") << "year"
                                          << "month"
                                          << "12";
        QTest::newRow("decade to month") << "decade"
                                         << "month"
                                         << "120";
        QTest::newRow("monthly to yearly") << "CNY/month"
                                           << "CNY/year"
                                           << "12";
        QTest::newRow("squared") << "year*year"
                                 << "month*month"
                                 << "144";
        QTest::newRow("years by months are a ratio") << "year/month"
                                                     << "1"
                                                     << "12";
        QTest::newRow("the same") << "CNY/person/month"
                                  << "CNY/month/person"
                                  << "1";
        QTest::newRow("different") << "CNY/month"
                                   << "CNY/person/month"
                                   << "none";
        QTest::newRow("a ratio") << "1"
                                 << "CNY"
                                 << "none";
    }

    void conversion()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, factor);
        const UnitSystem system = declared();
        const auto result = system.conversionFactor(*system.parse(from.toStdString()), *system.parse(to.toStdString()));
        QCOMPARE(result ? shown(result->toString()) : "none", factor);
    }

    void yearlyMoneyIsATwelfthMonthly()
    {
        QVERIFY(*declared().conversionFactor(unit("CNY/year"), unit("CNY/month")) == Number::ratio(1, 12));
    }

    void whereUnitsDifferBothAreNamed()
    {
        QCOMPARE(shown(differentUnits(unit("CNY/month"), unit("CNY/year")).en),
                 QString("Different units: CNY/month and CNY/year."));
        QCOMPARE(shown(differentUnits(unit("CNY"), Unit()).zh), QString("单位不同：CNY 与 1（比率，没有单位）。"));
    }

    void declarations()
    {
        UnitSystem system = declared();
        QVERIFY2(system.declare({"CNY", {"元", "CNY"}, {}}).empty(), "the same once more");
        QVERIFY2(hasErrors(system.declare({"CNY", {"元", "yuan"}, {}})), "another meaning");
        QVERIFY2(hasErrors(system.declare({"a/b", {}, {}})), "a name that cannot stand in a text");
        QVERIFY2(hasErrors(system.declare({"", {}, {}})), "no name");
        QVERIFY2(hasErrors(system.declare({"week", {}, BaseUnit::Conversion{7, "day"}})), "converts to nothing known");
        QVERIFY2(hasErrors(system.declare({"week", {}, BaseUnit::Conversion{7, "week"}})), "converts to itself");
        QVERIFY2(hasErrors(system.declare({"week", {}, BaseUnit::Conversion{0, "month"}})), "a count of zero");
        QCOMPARE(system.declare({"season", {}, BaseUnit::Conversion{3, "monht"}}).front().suggestion,
                 std::string("month"));
        QVERIFY(system.declare({"亩", {"亩", "mu"}, {}}).empty());
        QVERIFY(bool(system.parse("CNY/亩")));
    }
};

static const bool registered = huimin::tests::add<UnitTest>("unit_test");
#include "unit_test.moc"
