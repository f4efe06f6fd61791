#include <QtTest>

#include "core/number/number.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

Number number(const QString& text)
{
    return *Number::parse(text.toStdString());
}

QString shown(const std::optional<Number>& value)
{
    return value ? QString::fromStdString(value->toString()) : "none";
}

std::optional<Number> apply(const QString& function, const Number& x)
{
    return function == "sqrt" ? squareRoot(x) : function == "exp" ? exponential(x) : naturalLogarithm(x);
}

} // namespace

class IrrationalTest : public QObject {
    Q_OBJECT
private slots:
    void functions_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("result");
        QTest::newRow("sqrt of a square") << "sqrt"
                                          << "6.25"
                                          << "2.5";
        QTest::newRow("sqrt of a large square") << "sqrt"
                                                << "1e6000"
                                                << "1" + QString(3'000, '0');
        QTest::newRow("sqrt of zero") << "sqrt"
                                      << "0"
                                      << "0";
        QTest::newRow("sqrt of two") << "sqrt"
                                     << "2"
                                     << "1.414213562373095048801688724209698";
        QTest::newRow("sqrt of a small number") << "sqrt"
                                                << "2e-40"
                                                << "0.00000000000000000001414213562373095048801688724209698";
        QTest::newRow("sqrt below zero") << "sqrt"
                                         << "-1"
                                         << "none";
        QTest::newRow("e to zero") << "exp"
                                   << "0"
                                   << "1";
        QTest::newRow("e") << "exp"
                           << "1"
                           << "2.718281828459045235360287471352662";
        QTest::newRow("e to a hair more than half a digit") << "exp"
                                                            << "0.0000000000000000000000000000000065"
                                                            << "1.000000000000000000000000000000007";
        QTest::newRow("e to the most") << "exp"
                                       << "10000.1"
                                       << "none";
        QTest::newRow("e to the least") << "exp"
                                        << "-10000.1"
                                        << "none";
        QTest::newRow("ln of one") << "ln"
                                   << "1"
                                   << "0";
        QTest::newRow("ln of ten") << "ln"
                                   << "10"
                                   << "2.302585092994045684017991454684364";
        QTest::newRow("ln near one") << "ln"
                                     << "1.00000000000000000000000000000000000000000000000001"
                                     << "0.00000000000000000000000000000000000000000000000001";
        QTest::newRow("ln of zero") << "ln"
                                    << "0"
                                    << "none";
        QTest::newRow("ln below zero") << "ln"
                                       << "-1"
                                       << "none";
    }

    void functions()
    {
        QFETCH(QString, function);
        QFETCH(QString, x);
        QFETCH(QString, result);
        QCOMPARE(shown(apply(function, number(x))), result);
    }

    void powers_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("exponent");
        QTest::addColumn<QString>("result");
        QTest::newRow("whole") << "1.5"
                               << "3"
                               << "3.375";
        QTest::newRow("exact root") << "4"
                                    << "0.5"
                                    << "2";
        QTest::newRow("exact root of a fraction") << "0.000001"
                                                  << "-1.5"
                                                  << "1000000000";
        QTest::newRow("root") << "2"
                              << "0.5"
                              << "1.414213562373095048801688724209698";
        QTest::newRow("zero to a fraction") << "0"
                                            << "0.5"
                                            << "0";
        QTest::newRow("zero to a negative fraction") << "0"
                                                     << "-0.5"
                                                     << "none";
        QTest::newRow("zero to a negative whole") << "0"
                                                  << "-2"
                                                  << "none";
        QTest::newRow("zero to a huge whole") << "0"
                                              << "1e30"
                                              << "0";
        QTest::newRow("negative to a fraction") << "-8"
                                                << "0.5"
                                                << "none";
        QTest::newRow("one to anything") << "1"
                                         << "1e30"
                                         << "1";
        QTest::newRow("minus one to an odd number") << "-1"
                                                    << "1000000000000000000000000000001"
                                                    << "-1";
        QTest::newRow("too large to be exact") << "1.0001"
                                               << "36500"
                                               << "38.46764553115054240248526472571688";
        QTest::newRow("negative, too large to be exact") << "-1.0001"
                                                         << "36501"
                                                         << "-38.47149229570365745672551325218945";
        QTest::newRow("too large") << "2"
                                   << "1e9"
                                   << "none";
        QTest::newRow("too small") << "2"
                                   << "-1000000000.5"
                                   << "none";
    }

    void powers()
    {
        QFETCH(QString, base);
        QFETCH(QString, exponent);
        QFETCH(QString, result);
        QCOMPARE(shown(power(number(base), number(exponent))), result);
    }

    void cubeRootsOfCubes()
    {
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(*power(Number(i) * i * i, Number::ratio(1, 3)) == Number(i));
    }
};

static const bool registered = huimin::tests::add<IrrationalTest>("irrational_test");
#include "irrational_test.moc"
