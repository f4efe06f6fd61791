#include <QtTest>
#include <fstream>

#include "core/calendar/work_calendar.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

constexpr int firstYear = 2022;
constexpr int lastYear = 2026;

Date date(const QString& iso)
{
    return *Date::parse(iso.toStdString());
}

QString shown(const std::optional<Date>& day)
{
    return day ? QString::fromStdString(day->toIso()) : "none";
}

QString shown(std::optional<DayKind> kind)
{
    if (!kind)
        return "none";
    switch (*kind) {
    case DayKind::StatutoryHoliday:
        return "statutory_holiday";
    case DayKind::RestDay:
        return "rest_day";
    case DayKind::Workday:
        return "workday";
    }
    return {};
}

CalendarYear announced(int year)
{
    const auto tree = yaml::readFile(HUIMIN_SOURCE_DIR "/rules/shanxi/calendar/" + std::to_string(year) + ".yaml");
    if (!tree)
        qFatal("%s", toText(tree.diagnostics().front(), Language::En).c_str());
    const auto read = readCalendarYear(tree->root());
    if (!read)
        qFatal("%s", toText(read.diagnostics().front(), Language::En).c_str());
    return *read;
}

WorkCalendar announcedYears()
{
    WorkCalendar calendar;
    for (int year = firstYear; year <= lastYear; ++year)
        calendar.add(announced(year));
    return calendar;
}

} // namespace

/// The announced years of the pack.
class WorkCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void everyDayIsAsInTheListing_data()
    {
        QTest::addColumn<int>("year");
        for (int year = firstYear; year <= lastYear; ++year)
            QTest::addRow("%d", year) << year;
    }

    void everyDayIsAsInTheListing()
    {
        QFETCH(int, year);
        const WorkCalendar calendar = announcedYears();
        std::ifstream listing(HUIMIN_SOURCE_DIR "/tests/data/calendar/" + std::to_string(year) + ".txt");
        int days = 0;
        for (std::string line; std::getline(listing, line);) {
            if (line.starts_with('#'))
                continue;
            const QStringList fields = QString::fromStdString(line).split(' ');
            QCOMPARE(fields[0] + ' ' + shown(calendar.kindOf(date(fields[0]))), QString::fromStdString(line));
            ++days;
        }
        QCOMPARE(days, year == 2024 ? 366 : 365);
    }

    void noticesAndHowSureTheyAre()
    {
        QCOMPARE(announced(2023).notice, std::string("国办发明电〔2022〕16号"));
        for (int year = firstYear; year <= lastYear; ++year) {
            QCOMPARE(announced(year).confidence, std::string(year == 2026 ? "medium" : "high"));
            QCOMPARE(announced(year).noticeConfidence, std::string("medium"));
            QCOMPARE(announced(year).statutory.size(), std::size_t(year < 2025 ? 11 : 13));
        }
    }

    void theLastDayOf2022BelongsToTheNoticeFor2023()
    {
        const WorkCalendar calendar = announcedYears();
        QCOMPARE(calendar.yearOf(date("2022-12-31"))->year, 2023);
        QCOMPARE(calendar.yearOf(date("2022-12-30"))->year, 2022);
        WorkCalendar alone;
        alone.add(announced(2023));
        QCOMPARE(shown(alone.kindOf(date("2022-12-31"))), QString("none"));
        QVERIFY(!alone.yearOf(date("2022-12-31")));
    }

    void yearsThatAreNotAnnouncedAreRefused()
    {
        const WorkCalendar calendar = announcedYears();
        QCOMPARE(shown(calendar.kindOf(date("2027-01-01"))), QString("none"));
        QCOMPARE(shown(calendar.kindOf(date("2021-12-31"))), QString("none"));
        QVERIFY(!calendar.yearOf(date("2027-03-01")));
        QCOMPARE(calendar.years(), (std::vector<int>{2022, 2023, 2024, 2025, 2026}));
    }

    void workdays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("to");
        QTest::newRow("none") << "2023-01-22" << 0 << "2023-01-22";
        QTest::newRow("over a weekend") << "2023-02-03" << 1 << "2023-02-06";
        QTest::newRow("over Spring Festival, to a make-up Saturday") << "2023-01-20" << 1 << "2023-01-28";
        QTest::newRow("five over New Year") << "2022-12-30" << 5 << "2023-01-09";
        QTest::newRow("backwards over Spring Festival") << "2023-01-28" << -1 << "2023-01-20";
        QTest::newRow("past the end") << "2026-12-31" << 1 << "none";
        QTest::newRow("before the start") << "2022-01-04" << -1 << "none";
        QTest::newRow("far too many") << "2023-01-01" << std::numeric_limits<int>::max() << "none";
        QTest::newRow("from outside") << "2030-01-01" << 1 << "none";
    }

    void workdays()
    {
        QFETCH(QString, from);
        QFETCH(int, count);
        QFETCH(QString, to);
        QCOMPARE(shown(announcedYears().plusWorkdays(date(from), count)), to);
    }

    void runsOfStatutoryDays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QList<int>>("lengths");
        QTest::newRow("2023") << 2023 << QList<int>{1, 3, 1, 1, 1, 1, 3};
        QTest::newRow("2025") << 2025 << QList<int>{1, 4, 1, 2, 1, 3, 1};
        QTest::newRow("2027") << 2027 << QList<int>{};
    }

    void runsOfStatutoryDays()
    {
        QFETCH(int, year);
        QFETCH(QList<int>, lengths);
        QList<int> found;
        for (const auto& run : announcedYears().statutoryRuns(year))
            found << static_cast<int>(run.size());
        QCOMPARE(found, lengths);
    }
};

static const bool registered = huimin::tests::add<WorkCalendarTest>("work_calendar_test");
#include "work_calendar_test.moc"
