#include <QtTest>

#include "core/calendar/work_calendar.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const QString right = "year: 2023\n"
                      "notice: 某号\n"
                      "confidence: high\n"
                      "statutory: [2023-01-01, 2023-01-22..2023-01-24]\n"
                      "breaks: [2022-12-31..2023-01-02, 2023-01-21..2023-01-27]\n"
                      "make_up: [2023-01-28, 2023-01-29]\n";

Result<CalendarYear> readText(const QString& text)
{
    const auto tree = yaml::read(text.toStdString(), "2023.yaml");
    if (!tree)
        qFatal("the test's text is no YAML: %s", toText(tree.diagnostics().front(), Language::En).c_str());
    return readCalendarYear(tree->root());
}

} // namespace

class CalendarReaderTest : public QObject {
    Q_OBJECT
private slots:
    void aFileIsRead()
    {
        const auto year = readText(right);
        QVERIFY(bool(year));
        QCOMPARE(year->year, 2023);
        QCOMPARE(year->notice, std::string("某号"));
        QCOMPARE(year->confidence, std::string("high"));
        QCOMPARE(year->statutory.size(), std::size_t{4});
        QCOMPARE(year->breaks.size(), std::size_t{10});
        QCOMPARE(year->makeUp.size(), std::size_t{2});
    }

    void listsMayBeEmpty()
    {
        QVERIFY(bool(readText("year: 2027\nnotice: 某号\nconfidence: low\nstatutory: []\nbreaks: []\nmake_up: []\n")));
    }

    /// One text of the right file replaced; the mistake is found on that line and says so.
    void mistakes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("statutory outside the breaks") << "2023-01-01,"
                                                      << "2023-04-05," << 4 << "in none of the breaks";
        QTest::newRow("make-up on a Monday") << "2023-01-28,"
                                             << "2023-01-30," << 6 << "no Saturday or Sunday";
        QTest::newRow("make-up in a break") << "2023-01-28,"
                                            << "2023-01-21," << 6 << "lies in a break";
        QTest::newRow("a day twice") << "2023-01-01,"
                                     << "2023-01-22," << 4 << "listed twice";
        QTest::newRow("ranges that overlap") << "2022-12-31..2023-01-02"
                                             << "2023-01-01..2023-01-21" << 5 << "listed twice";
        QTest::newRow("backwards") << "2023-01-22..2023-01-24"
                                   << "2023-01-24..2023-01-22" << 4 << "before it begins";
        QTest::newRow("another year") << "2023-01-28,"
                                      << "2024-01-27," << 6 << "neither in 2023";
        QTest::newRow("a range over centuries") << "2022-12-31.."
                                                << "0001-01-01.." << 5 << "neither in 2023";
        QTest::newRow("no such day") << "2023-01-28,"
                                     << "2023-02-30," << 6 << "is no day";
        QTest::newRow("half a range") << "2023-01-28,"
                                      << "2023-01-28..," << 6 << "is no day";
        QTest::newRow("three dots") << "2022-12-31.."
                                    << "2022-12-31..." << 5 << "is no day";
        QTest::newRow("no list") << "[2023-01-28, 2023-01-29]"
                                 << "2023-01-28" << 6 << "List the days";
        QTest::newRow("no confidence") << "confidence: high"
                                       << "confidence: sure" << 3 << "is no confidence";
        QTest::newRow("absurd year") << "year: 2023"
                                     << "year: 9999" << 1 << "names its year";
    }

    void mistakes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, line);
        QFETCH(QString, message);
        QVERIFY(right.contains(before));
        const auto year = readText(QString(right).replace(before, after));
        QVERIFY(!year);
        const Diagnostic& first = year.diagnostics().front();
        QVERIFY2(first.message.en.find(message.toStdString()) != std::string::npos, first.message.en.c_str());
        QCOMPARE(first.place.line, line);
    }

    void whatIsMissingOrUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no year") << QString(right).remove("year: 2023\n");
        QTest::newRow("a year in words") << QString(right).replace("2023\n", "twenty\n");
        QTest::newRow("no notice") << QString(right).remove("notice: 某号\n");
        QTest::newRow("no breaks") << QString(right).replace("breaks:", "brakes:");
        QTest::newRow("an unknown key") << right + "names: []\n";
        QTest::newRow("no map") << "- 2023\n";
    }

    void whatIsMissingOrUnknown()
    {
        QFETCH(QString, text);
        const auto year = readText(text);
        QVERIFY(!year);
        QVERIFY(hasErrors(year.diagnostics()));
    }
};

static const bool registered = huimin::tests::add<CalendarReaderTest>("calendar_reader_test");
#include "calendar_reader_test.moc"
