#include <QtTest>

#include "core/text/nearest.h"
#include "tests/support/registry.h"

using namespace huimin;

class NearestTest : public QObject {
    Q_OBJECT
private slots:
    void nearestName_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("found");
        QTest::newRow("a letter wrong") << "monht"
                                        << "month";
        QTest::newRow("a letter lost") << "peron"
                                       << "person";
        QTest::newRow("a letter added") << "perrson"
                                        << "person";
        QTest::newRow("neighbours swapped") << "hosuehold"
                                            << "household";
        QTest::newRow("capitals") << "cny"
                                  << "CNY";
        QTest::newRow("a dash for an underscore") << "birth-date"
                                                  << "birth_date";
        QTest::newRow("Chinese") << "低保标谁"
                                 << "低保标准";
        QTest::newRow("nothing near") << "clinic"
                                      << "";
        QTest::newRow("another short name") << "x"
                                            << "";
        QTest::newRow("nothing written") << ""
                                         << "";
        QTest::newRow("a novel") << QString(5'000, 'a') << "";
    }

    void nearestName()
    {
        QFETCH(QString, written);
        QFETCH(QString, found);
        const std::vector<std::string> known{"CNY", "person", "household", "month", "birth_date", "低保标准"};
        QCOMPARE(QString::fromStdString(nearest(written.toStdString(), known)), found);
    }

    void ofEquallyNearTheFirst() { QCOMPARE(nearest("cat", {"bat", "rat"}), std::string("bat")); }
};

static const bool registered = huimin::tests::add<NearestTest>("nearest_test");
#include "nearest_test.moc"
