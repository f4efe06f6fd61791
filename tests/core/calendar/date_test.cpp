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

bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysIn(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
}

/// Days from 1970-01-01 to the first day of a year.
std::int32_t daysBefore(int year)
{
    const int past = year - 1;
    return 365 * past + past / 4 - past / 100 + past / 400 - 719'162;
}

} // namespace

class DateTest : public QObject {
    Q_OBJECT
private slots:
    void everyDayCountedOneByOne_data()
    {
        QTest::addColumn<int>("firstYear");
        QTest::addColumn<int>("lastYear");
        QTest::newRow("from the first day of all") << 1 << 401;
        QTest::newRow("the years people live in") << 1880 << 2120;
        QTest::newRow("to the last day of all") << 9890 << 9999;
    }

    void everyDayCountedOneByOne()
    {
        QFETCH(int, firstYear);
        QFETCH(int, lastYear);
        std::int32_t number = daysBefore(firstYear);
        for (int year = firstYear; year <= lastYear; ++year) {
            int ofYear = 0;
            for (int month = 1; month <= 12; ++month)
                for (int dayOfMonth = 1; dayOfMonth <= daysIn(year, month); ++dayOfMonth) {
                    const Date day = *Date::fromDayNumber(number);
                    // 1970-01-01 was a Thursday, 719,162 days after the first day of all, a Monday.
                    const int weekday = (number + 719'162) % 7 + 1;
                    const bool right = day.year() == year && day.month() == month && day.day() == dayOfMonth &&
                                       day.dayOfYear() == ++ofYear && day.weekday() == weekday &&
                                       Date::of(year, month, dayOfMonth) == day && day.dayNumber() == number;
                    QVERIFY2(right, qPrintable(shown(day)));
                    ++number;
                }
        }
    }

    void thereIsNoSuchDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00", "0000-01-01",
              "2023-1-1", "2023-01-1", "20230101", "2023/01/01", "2023-01-01 ", " 2023-01-01", "12023-01-01",
              "-023-01-01", "2023-01-0x", "2023-+1-01", "", "２０２３-01-01"})
            QTest::addRow("'%s'", text) << text;
    }

    void thereIsNoSuchDay()
    {
        QFETCH(QString, text);
        QCOMPARE(shown(Date::parse(text.toStdString())), QString("none"));
    }

    void textReadsBack()
    {
        for (const char* text : {"0001-01-01", "2000-02-29", "2022-12-31", "9999-12-31"})
            QCOMPARE(shown(Date::parse(text)), QString(text));
    }

    void weeksOfTheYear_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("week");
        QTest::newRow("a Sunday that belongs to the year before") << "2023-01-01" << 52;
        QTest::newRow("first Monday") << "2023-01-02" << 1;
        QTest::newRow("belongs to the year after") << "2024-12-30" << 1;
        QTest::newRow("a year of 53 weeks") << "2020-12-31" << 53;
        QTest::newRow("still the 53rd") << "2021-01-03" << 53;
        QTest::newRow("in the middle") << "2022-06-15" << 24;
        QTest::newRow("the first day of all") << "0001-01-01" << 1;
        QTest::newRow("the last day of all") << "9999-12-31" << 52;
    }

    void weeksOfTheYear()
    {
        QFETCH(QString, day);
        QFETCH(int, week);
        QCOMPARE(date(day).weekOfYear(), week);
    }

    void addingMonths_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("months");
        QTest::addColumn<QString>("to");
        QTest::newRow("same day") << "2023-01-15" << qint64{1} << "2023-02-15";
        QTest::newRow("a day the month lacks") << "2023-01-31" << qint64{1} << "2023-02-28";
        QTest::newRow("leap year") << "2024-01-31" << qint64{1} << "2024-02-29";
        QTest::newRow("backwards over a year") << "2023-01-31" << qint64{-2} << "2022-11-30";
        QTest::newRow("from 29 February") << "2024-02-29" << qint64{12} << "2025-02-28";
        QTest::newRow("to the last month") << "9999-11-30" << qint64{1} << "9999-12-30";
        QTest::newRow("past the last month") << "9999-12-01" << qint64{1} << "none";
        QTest::newRow("before the first month") << "0001-01-01" << qint64{-1} << "none";
        QTest::newRow("absurd") << "2023-01-01" << std::numeric_limits<qint64>::max() << "none";
        QTest::newRow("absurd backwards") << "2023-01-01" << std::numeric_limits<qint64>::min() << "none";
    }

    void addingMonths()
    {
        QFETCH(QString, from);
        QFETCH(qint64, months);
        QFETCH(QString, to);
        QCOMPARE(shown(date(from).plusMonths(months)), to);
    }

    void addingDaysStopsAtTheEnds()
    {
        QCOMPARE(shown(date("2022-12-31").plusDays(1)), QString("2023-01-01"));
        QCOMPARE(shown(date("9999-12-31").plusDays(1)), QString("none"));
        QCOMPARE(shown(date("0001-01-01").plusDays(-1)), QString("none"));
        QCOMPARE(shown(date("2023-01-01").plusDays(std::numeric_limits<std::int64_t>::max())), QString("none"));
        QCOMPARE(shown(date("2023-01-01").plusDays(std::numeric_limits<std::int64_t>::min())), QString("none"));
        QCOMPARE(shown(Date::fromDayNumber(0)), QString("1970-01-01"));
        QCOMPARE(shown(Date::fromDayNumber(2'932'897)), QString("none"));
        QCOMPARE(shown(Date()), QString("0001-01-01"));
    }
};

static const bool registered = huimin::tests::add<DateTest>("date_test");
#include "date_test.moc"
