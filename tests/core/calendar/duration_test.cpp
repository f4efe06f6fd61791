#include <QtTest>
#include <limits>

#include "core/calendar/duration.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

template <typename Duration> QString readAndPrinted(const QString& text)
{
    const auto duration = Duration::parse(text.toStdString());
    return duration ? QString::fromStdString(duration->toIso()) : "none";
}

} // namespace

class DurationTest : public QObject {
    Q_OBJECT
private slots:
    void yearsAndMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("both") << "P1Y2M"
                              << "P1Y2M";
        QTest::newRow("months") << "P14M"
                                << "P1Y2M";
        QTest::newRow("years") << "P1Y"
                               << "P1Y";
        QTest::newRow("more months than a year") << "P1Y27M"
                                                 << "P3Y3M";
        QTest::newRow("nothing") << "P0M"
                                 << "P0M";
        QTest::newRow("nothing, in years") << "-P0Y"
                                           << "P0M";
        QTest::newRow("negative") << "-P14M"
                                  << "-P1Y2M";
        QTest::newRow("the most") << "P9223372036854775807M"
                                  << "P768614336404564650Y7M";
        QTest::newRow("the least") << "-P9223372036854775808M"
                                   << "-P768614336404564650Y8M";
        for (const char* wrong : {"", "P", "-P", "1Y", "P1M2Y", "P1Y2", "PY", "P1.5Y", "P1Y1D", "P1D", "PT1M", "P1Y ",
                                  "p1y", "P-1Y", "--P1Y", "+P1Y", "P9223372036854775808M", "P1YT"})
            QTest::addRow("none: '%s'", wrong) << wrong << "none";
    }

    void yearsAndMonths()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QCOMPARE(readAndPrinted<MonthsDuration>(text), printed);
    }

    void daysAndTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("all parts") << "P1DT2H3M4.5S"
                                   << "P1DT2H3M4.5S";
        QTest::newRow("hours beyond a day") << "PT36H"
                                            << "P1DT12H";
        QTest::newRow("minutes beyond an hour") << "P2DT100M"
                                                << "P2DT1H40M";
        QTest::newRow("seconds beyond a day") << "PT86400S"
                                              << "P1D";
        QTest::newRow("days only") << "P10D"
                                   << "P10D";
        QTest::newRow("many decimals") << "P1DT2H3M4.123456789S"
                                       << "P1DT2H3M4.123456789S";
        QTest::newRow("nothing") << "PT0S"
                                 << "PT0S";
        QTest::newRow("nothing, in days") << "-P0D"
                                          << "PT0S";
        QTest::newRow("negative") << "-PT36H"
                                  << "-P1DT12H";
        QTest::newRow("skipped parts") << "P13DT2H14S"
                                       << "P13DT2H14S";
        QTest::newRow("very many days") << "P99999999999999999999D"
                                        << "P99999999999999999999D";
        for (const char* wrong : {"", "P", "PT", "P1DT", "T1H", "P1H", "PT1D", "P1.5D", "PT1.S", "PT.5S", "PT1M1H",
                                  "P1Y", "P1M", "P1Y1D", "PT1.5H", "PT1S ", "P1DT1H1", "PT1e3S"})
            QTest::addRow("none: '%s'", wrong) << wrong << "none";
    }

    void daysAndTime()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QCOMPARE(readAndPrinted<DaysDuration>(text), printed);
    }

    void partsCarryTheSign()
    {
        const DaysDuration duration = *DaysDuration::parse("-P1DT2H3M4.5S");
        QVERIFY(duration.days() == Number(-1));
        QVERIFY(duration.hoursOfDay() == Number(-2));
        QVERIFY(duration.minutesOfHour() == Number(-3));
        QVERIFY(duration.secondsOfMinute() == Number::ratio(-9, 2));
        const MonthsDuration months{-14};
        QCOMPARE(months.years(), std::int64_t{-1});
        QCOMPARE(months.monthsOfYear(), std::int64_t{-2});
    }

    void durationsCompareByLength()
    {
        QVERIFY(*DaysDuration::parse("P1D") == *DaysDuration::parse("PT24H"));
        QVERIFY(*DaysDuration::parse("P1D") < *DaysDuration::parse("PT24H0.001S"));
        QVERIFY(*MonthsDuration::parse("P1Y") == *MonthsDuration::parse("P12M"));
        QVERIFY(*MonthsDuration::parse("-P1Y") < MonthsDuration{});
        QVERIFY(DaysDuration::ofDays(3) == *DaysDuration::parse("PT72H"));
    }

    void aFractionOfASecondThatNeverEnds()
    {
        QCOMPARE(DaysDuration{Number::ratio(1, 3)}.toIso(), std::string("PT0.3333333333333333333333333333333333S"));
    }
};

static const bool registered = huimin::tests::add<DurationTest>("duration_test");
#include "duration_test.moc"
