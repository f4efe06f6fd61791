#include <QtTest>

#include "core/yaml/map_reader.h"
#include "tests/support/registry.h"

namespace huimin::yaml {

class YamlNearestTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheSlipOfThePen_data()
    {
        QTest::addColumn<QString>("misspelt");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter missing") << "birth_dte"
                                          << "birth_date";
        QTest::newRow("a letter too many") << "namme"
                                           << "name";
        QTest::newRow("two letters swapped") << "nmae"
                                             << "name";
        QTest::newRow("another letter") << "sax"
                                        << "sex";
        QTest::newRow("capitals") << "Name"
                                  << "name";
        QTest::newRow("another dash") << "birth-date"
                                      << "birth_date";
        QTest::newRow("one of two names nearer") << "incomes"
                                                 << "income";
        QTest::newRow("a Chinese character") << "高令津贴"
                                             << "高龄津贴";
        QTest::newRow("something else altogether") << "weather"
                                                   << "";
        QTest::newRow("one letter says nothing") << "x"
                                                 << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void findsTheSlipOfThePen()
    {
        QFETCH(QString, misspelt);
        QFETCH(QString, meant);
        const std::vector<std::string> known{"name", "sex", "birth_date", "income", "include", "高龄津贴"};
        QCOMPARE(QString::fromStdString(nearest(misspelt.toStdString(), known)), meant);
    }

    void longNonsenseCostsNothing()
    {
        QCOMPARE(nearest(std::string(1'000'000, 'a'), {std::string(1'000'000, 'b')}), std::string());
    }
};

}  // namespace huimin::yaml

static const bool registered = huimin::tests::add<huimin::yaml::YamlNearestTest>("yaml_nearest_test");

#include "yaml_nearest_test.moc"
