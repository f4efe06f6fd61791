#include <QtTest>

#include "core/calendar/date.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

Date date(const QString& iso)
{
    return *Date::parse(iso.toStdString());
}

QString shown(const std::optional<Date>& day)
{
    return day ? QString::fromStdString(day->toIso()) : "none";
}

/// The day on which a month of the year has its day `day`, or the 1st of the next month where it has none: written
/// down again, plainly, for the tests to count with.
Date dayOrNextFirst(int year, int month, int day)
{
    if (const auto there = Date::of(year, month, day))
        return *there;
    return *Date::of(month == 12 ? year + 1 : year, month % 12 + 1, 1);
}

Date monthsLater(Date from, int months)
{
    const int month = from.year() * 12 + from.month() - 1 + months;
    return dayOrNextFirst(month / 12, month % 12 + 1, from.day());
}

/// Counted up one by one.
int countedMonths(Date from, Date on)
{
    int months = -60;
    while (monthsLater(from, months + 1) <= on)
        ++months;
    return months;
}

const Date firstDay = date("2019-12-25");
const Date lastDay = date("2021-04-10");

} // namespace

class AgeTest : public QObject {
    Q_OBJECT
private slots:
    void birthdays_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("age");
        QTest::newRow("the day before") << "1943-05-10"
                                        << "2023-05-09" << 79;
        QTest::newRow("the day") << "1943-05-10"
                                 << "2023-05-10" << 80;
        QTest::newRow("29 February, common year, 28 February") << "1944-02-29"
                                                               << "2023-02-28" << 78;
        QTest::newRow("29 February, common year, 1 March") << "1944-02-29"
                                                           << "2023-03-01" << 79;
        QTest::newRow("29 February, leap year, 28 February") << "1944-02-29"
                                                             << "2024-02-28" << 79;
        QTest::newRow("29 February, leap year, 29 February") << "1944-02-29"
                                                             << "2024-02-29" << 80;
        QTest::newRow("28 February stays") << "1943-02-28"
                                           << "2024-02-28" << 81;
        QTest::newRow("1 March stays") << "1943-03-01"
                                       << "2024-02-29" << 80;
        QTest::newRow("born that day") << "2023-01-01"
                                       << "2023-01-01" << 0;
        QTest::newRow("born a day later") << "2023-01-02"
                                          << "2023-01-01" << -1;
        QTest::newRow("born a year later") << "2024-01-01"
                                           << "2023-01-01" << -1;
        QTest::newRow("born a year and a day later") << "2024-01-02"
                                                     << "2023-01-01" << -2;
    }

    void birthdays()
    {
        QFETCH(QString, born);
        QFETCH(QString, on);
        QFETCH(int, age);
        QCOMPARE(wholeYears(date(born), date(on)), age);
    }

    void months_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("months");
        QTest::newRow("the day before") << "2022-11-01"
                                        << "2022-12-31" << 1;
        QTest::newRow("the day") << "2022-11-01"
                                 << "2023-01-01" << 2;
        QTest::newRow("31 January, last of February") << "2023-01-31"
                                                      << "2023-02-28" << 0;
        QTest::newRow("31 January, 1 March") << "2023-01-31"
                                             << "2023-03-01" << 1;
        QTest::newRow("31 January, 30 March") << "2023-01-31"
                                              << "2023-03-30" << 1;
        QTest::newRow("31 January, 31 March") << "2023-01-31"
                                              << "2023-03-31" << 2;
        QTest::newRow("30 January in a leap year") << "2024-01-30"
                                                   << "2024-02-29" << 0;
        QTest::newRow("before") << "2023-01-31"
                                << "2023-01-30" << -1;
    }

    void months()
    {
        QFETCH(QString, from);
        QFETCH(QString, on);
        QFETCH(int, months);
        QCOMPARE(wholeMonths(date(from), date(on)), months);
    }

    void wholeMonthsAsCountedOneByOne()
    {
        for (Date from = firstDay; from <= lastDay; from = *from.plusDays(3))
            for (Date on = firstDay; on <= lastDay; on = *on.plusDays(1)) {
                const int months = countedMonths(from, on);
                QCOMPARE(wholeMonths(from, on), months);
                QCOMPARE(shown(dayCompletingMonths(from, months)), shown(monthsLater(from, months)));
            }
    }

    void theFirstDayOnWhichTheyAreComplete()
    {
        for (Date from = firstDay; from <= lastDay; from = *from.plusDays(1))
            for (int count = -30; count <= 30; ++count) {
                const Date inMonths = *dayCompletingMonths(from, count);
                QVERIFY(wholeMonths(from, inMonths) >= count && wholeMonths(from, *inMonths.plusDays(-1)) < count);
                const Date inYears = *dayCompletingYears(from, count);
                QVERIFY(wholeYears(from, inYears) >= count && wholeYears(from, *inYears.plusDays(-1)) < count);
            }
    }

    void theLatestDayFromWhichTheyAreComplete()
    {
        for (Date on = firstDay; on <= lastDay; on = *on.plusDays(1))
            for (int count = -30; count <= 30; ++count) {
                const Date byMonths = *latestCompletingMonths(on, count);
                QVERIFY(wholeMonths(byMonths, on) >= count && wholeMonths(*byMonths.plusDays(1), on) < count);
                const Date byYears = *latestCompletingYears(on, count);
                QVERIFY(wholeYears(byYears, on) >= count && wholeYears(*byYears.plusDays(1), on) < count);
            }
    }

    void yearsAreTwelveMonths()
    {
        for (Date from = firstDay; from <= lastDay; from = *from.plusDays(1))
            for (Date on = firstDay; on <= lastDay; on = *on.plusDays(5)) {
                const int months = wholeMonths(from, on);
                QCOMPARE(wholeYears(from, on), months >= 0 ? months / 12 : -((11 - months) / 12));
            }
    }

    void outsideTheYears()
    {
        QCOMPARE(shown(dayCompletingYears(date("2023-01-01"), 8'000)), QString("none"));
        QCOMPARE(shown(dayCompletingYears(date("2023-01-01"), std::numeric_limits<int>::max())), QString("none"));
        QCOMPARE(shown(latestCompletingYears(date("2023-01-01"), 2'023)), QString("none"));
        QCOMPARE(shown(latestCompletingYears(date("2023-01-01"), std::numeric_limits<int>::min())), QString("none"));
        QCOMPARE(shown(latestCompletingMonths(date("2023-01-01"), std::numeric_limits<int>::min())), QString("none"));
        QCOMPARE(shown(dayCompletingYears(date("9996-02-29"), 3)), QString("9999-03-01"));
    }
};

static const bool registered = huimin::tests::add<AgeTest>("age_test");
#include "age_test.moc"
