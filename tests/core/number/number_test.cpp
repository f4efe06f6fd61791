#include <QtTest>
#include <limits>

#include "core/number/amount.h"
#include "core/number/number.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

Number number(const char* text)
{
    return *Number::parse(text);
}

QString shown(const std::optional<Number>& value)
{
    return value ? QString::fromStdString(value->toString()) : "none";
}

} // namespace

class NumberTest : public QObject {
    Q_OBJECT
private slots:
    void parsing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("integer") << "12"
                                 << "12";
        QTest::newRow("negative") << "-0.50"
                                  << "-0.5";
        QTest::newRow("plus") << "+7"
                              << "7";
        QTest::newRow("FEEL's fraction alone") << ".5"
                                               << "0.5";
        QTest::newRow("exponent") << "1e3"
                                  << "1000";
        QTest::newRow("capital exponent with sign") << "1.5E-3"
                                                    << "0.0015";
        QTest::newRow("exponent with plus") << "2e+2"
                                            << "200";
        QTest::newRow("leading zeros are no octal") << "0123"
                                                    << "123";
        QTest::newRow("many leading zeros") << "000000000000000000000000000123"
                                            << "123";
        QTest::newRow("minus zero") << "-0.000"
                                    << "0";
        QTest::newRow("18 digits") << "999999999999999999"
                                   << "999999999999999999";
        QTest::newRow("19 digits") << "9223372036854775807"
                                   << "9223372036854775807";
        QTest::newRow("beyond a machine integer") << "9223372036854775808"
                                                  << "9223372036854775808";
        QTest::newRow("the least machine integer") << "-9223372036854775808"
                                                   << "-9223372036854775808";
        QTest::newRow("34 digits") << "1234567890.123456789012345678901234"
                                   << "1234567890.123456789012345678901234";
        QTest::newRow("19 decimals") << "0.0000000000000000001"
                                     << "0.0000000000000000001";
        for (const char* wrong :
             {"",     "-",   "+",  ".",     "1.",   "-.",  "1..2",   "1e",      "1e+",
              "e3",   " 1",  "1 ", "1,000", "0x10", "--1", "1e6001", "1e-6001", "1e99999999999999999999",
              "１２", "NaN", "inf"})
            QTest::addRow("no number: '%s'", wrong) << wrong << "none";
        QTest::newRow("as long as can be") << QString(10'000, '0') << "0";
        QTest::newRow("too long") << QString(10'001, '0') << "none";
    }

    void parsing()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QCOMPARE(shown(Number::parse(text.toStdString())), value);
    }

    void theLargestExponents()
    {
        QCOMPARE(number("1e6000").toString().size(), std::size_t{6'001});
        QCOMPARE(number("1e-6000").toString().size(), std::size_t{6'002});
        QVERIFY(number("1e6000") * number("1e-6000") == Number(1));
    }

    void printing_data()
    {
        QTest::addColumn<QString>("dividend");
        QTest::addColumn<QString>("divisor");
        QTest::addColumn<QString>("text");
        QTest::newRow("a third") << "1"
                                 << "3"
                                 << "0.3333333333333333333333333333333333";
        QTest::newRow("two thirds round up") << "-2"
                                             << "3"
                                             << "-0.6666666666666666666666666666666667";
        QTest::newRow("leading zeros are not significant") << "2"
                                                           << "3000"
                                                           << "0.0006666666666666666666666666666666667";
        QTest::newRow("digits before the point count") << "1000"
                                                       << "7"
                                                       << "142.8571428571428571428571428571429";
        QTest::newRow("trailing zeros go") << "1.500"
                                           << "1"
                                           << "1.5";
        QTest::newRow("many digits, exactly 34") << "1"
                                                 << "1024"
                                                 << "0.0009765625";
        QTest::newRow("every digit before an end") << "99999999999999999999999999999999995"
                                                    << "10"
                                                    << "9999999999999999999999999999999999.5";
        QTest::newRow("a whole number of forty digits") << "1234567890123456789012345678901234567890"
                                                        << "1"
                                                        << "1234567890123456789012345678901234567890";
        QTest::newRow("an end after more than 34 digits") << "1"
                                                          << "1099511627776"
                                                          << "0.0000000000009094947017729282379150390625";
        QTest::newRow("a large integer, no exponent") << "1e40"
                                                      << "1"
                                                      << "1" + QString(40, '0');
    }

    void printing()
    {
        QFETCH(QString, dividend);
        QFETCH(QString, divisor);
        QFETCH(QString, text);
        const Number value = number(qPrintable(dividend)) / number(qPrintable(divisor));
        QCOMPARE(QString::fromStdString(value.toString()), text);
    }

    void moneyPrintsWithItsDecimals_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << "744" << 2 << "744.00";
        QTest::newRow("half up") << "33.335" << 2 << "33.34";
        QTest::newRow("half away from zero") << "-33.335" << 2 << "-33.34";
        QTest::newRow("below one") << "0.05" << 2 << "0.05";
        QTest::newRow("no minus before zero") << "-0.001" << 2 << "0.00";
        QTest::newRow("no decimals, no point") << "2.5" << 0 << "3";
        QTest::newRow("all digits of a large one")
            << "123456789012345678901234567890123456789" << 2 << "123456789012345678901234567890123456789.00";
    }

    void moneyPrintsWithItsDecimals()
    {
        QFETCH(QString, value);
        QFETCH(int, places);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(number(qPrintable(value)).toFixed(places)), text);
    }

    void nothingRoundsByItself()
    {
        QVERIFY(number("1000.05") / 30 == number("33.335"));
        QCOMPARE((number("1000.05") / 30).toFixed(2), std::string("33.34"));
        for (int i = 1; i < 2'000; ++i) {
            const Number x = Number::ratio(7 * i, 100);
            QVERIFY(x / 3 * 3 == x);
            QVERIFY((x / i - x) * i + x * i == x);
        }
    }

    void theEdgesOfTheSmallForm()
    {
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
        QCOMPARE((Number(most) + 1).toString(), std::string("9223372036854775808"));
        QVERIFY(Number(most) + 1 - 1 == Number(most));
        QVERIFY(-Number(least) == Number(most) + 1);
        QVERIFY(-(-Number(least)) == Number(least));
        QVERIFY(Number(least).toInteger() == least);
        QVERIFY(Number(most).toInteger() == most);
        QVERIFY(!(Number(most) + 1).toInteger());
        QVERIFY(!(Number(least) - 1).toInteger());
        QVERIFY(Number::ratio(least, least) == Number(1));
        QVERIFY(Number::ratio(most, least) == -(Number(most) / (Number(most) + 1)));
        QVERIFY(Number(least).isNegative() && Number(least).isInteger() && !Number(least).isZero());
        QVERIFY(Number(least) < Number(-most) && Number(most) < -Number(least));
    }

    void equalNumbersHashAlike()
    {
        const Number big = number("1e30") / 7;
        QCOMPARE((big * 7 / 7).hash(), big.hash());
        QCOMPARE((big - big + Number::ratio(1, 3)).hash(), Number::ratio(2, 6).hash());
        QVERIFY(Number(1).hash() != Number(2).hash());
    }

    void floorAndCeiling()
    {
        QVERIFY(number("-1.5").floor() == Number(-2) && number("-1.5").ceiling() == Number(-1));
        QVERIFY(number("1.5").floor() == Number(1) && number("1.5").ceiling() == Number(2));
        QVERIFY((number("1e30") + number("0.5")).floor() == number("1e30"));
        QVERIFY(number("-0.5").abs() == number("0.5"));
    }

    void roundingToTheBoundsOfDmn()
    {
        const Number third = Number::ratio(1, 3);
        QVERIFY(third.rounded(6176, Rounding::HalfUp) < third);
        QVERIFY(third.rounded(-6176, Rounding::HalfUp).isZero());
        QVERIFY(third.rounded(-6176, Rounding::Up) == *Number(10).power(6176));
    }

    void wholePowers_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<QString>("result");
        QTest::newRow("cube") << "-2" << 3 << "-8";
        QTest::newRow("negative exponent") << "10" << -5 << "0.00001";
        QTest::newRow("fraction") << "1.5" << 2 << "2.25";
        QTest::newRow("to the zeroth") << "7" << 0 << "1";
        QTest::newRow("zero to the zeroth") << "0" << 0 << "1";
        QTest::newRow("zero") << "0" << 5 << "0";
        QTest::newRow("zero to a negative") << "0" << -1 << "none";
        QTest::newRow("one to any") << "1" << std::numeric_limits<int>::max() << "1";
        QTest::newRow("minus one to an even one") << "-1" << std::numeric_limits<int>::min() << "1";
        QTest::newRow("minus one to an odd one") << "-1" << std::numeric_limits<int>::max() << "-1";
        QTest::newRow("64 bits") << "2" << 64 << "18446744073709551616";
        QTest::newRow("too large") << "2" << 100'000 << "none";
        QTest::newRow("far too large") << "3" << std::numeric_limits<int>::max() << "none";
        QTest::newRow("far too small") << "3" << std::numeric_limits<int>::min() << "none";
    }

    void wholePowers()
    {
        QFETCH(QString, base);
        QFETCH(int, exponent);
        QFETCH(QString, result);
        QCOMPARE(shown(number(qPrintable(base)).power(exponent)), result);
    }

    void theLargestPower() { QVERIFY(Number(2).power(99'999)); }

    void amountsAreRoundedOnce()
    {
        QCOMPARE(Amount::rounded(number("1000.05") / 30).toString(), std::string("33.34"));
        QCOMPARE(Amount::rounded(number("33.335"), Rounding::Down).toString(), std::string("33.33"));
        QCOMPARE((Amount::rounded(744) + Amount::rounded(number("0.5"))).toString(), std::string("744.50"));
        QCOMPARE((-Amount::rounded(number("0.5"))).toString(), std::string("-0.50"));
        QVERIFY(Amount::rounded(number("0.005")) > Amount() && Amount::rounded(number("0.004")) == Amount());
        Amount sum;
        for (int i = 0; i < 10; ++i)
            sum += Amount::rounded(number("0.1"));
        QVERIFY(sum == Amount::rounded(1));
    }
};

static const bool registered = huimin::tests::add<NumberTest>("number_test");
#include "number_test.moc"
