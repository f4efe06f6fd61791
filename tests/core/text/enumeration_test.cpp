#include <QtTest>

#include "core/text/enumeration.h"
#include "tests/support/registry.h"

using namespace huimin;

class EnumerationTest : public QObject {
    Q_OBJECT
private slots:
    void eachLanguageSeparatesInItsOwnWay()
    {
        QCOMPARE(enumeration(std::vector<std::string>{"p1", "p2", "p3"}), (Bilingual{"p1、p2、p3", "p1, p2, p3"}));
        QCOMPARE(enumeration(std::vector<Bilingual>{{"男", "male"}, {"女", "female"}}),
                 (Bilingual{"男、女", "male, female"}));
    }

    void oneNameStandsAloneAndNoneIsEmpty()
    {
        QCOMPARE(enumeration(std::vector<std::string>{"p1"}), (Bilingual{"p1", "p1"}));
        QCOMPARE(enumeration(std::vector<std::string>{}), Bilingual{});
    }
};

static const bool registered = tests::add<EnumerationTest>("enumeration_test");

#include "enumeration_test.moc"
