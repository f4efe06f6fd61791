#include "app/wages/calendar_file.h"

#include <QtTest>

#include "tests/support/registry.h"

using namespace huimin;

class CalendarFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsAsTheStandardSays();
    void linesEndInCrLfAndHaveAtMost75Octets();
    void noCharacterIsTornApart();
    void aFoldedLineReadsAsItWasWritten();
};

namespace {

const std::string stamp = "20230201T080000Z";

std::vector<QByteArray> linesOf(const std::string& text)
{
    QList<QByteArray> lines = QByteArray::fromStdString(text).split('\n');
    return {lines.begin(), lines.end() - 1};
}

std::string unfolded(const std::string& text)
{
    return QString::fromStdString(text).replace("\r\n ", "").toStdString();
}

CalendarEntry longEntry()
{
    std::string summary;
    for (int i = 0; i < 40; ++i)
        summary += i % 3 ? "工资" : "a𠮷";
    return {"W-1.wages.solved_by@huimin", *Date::of(2023, 2, 2), summary, "one, two; three\\four\nfive"};
}

}  // namespace

void CalendarFileTest::theFileIsAsTheStandardSays()
{
    const std::vector<CalendarEntry> entries{
        {"W-1.wages.solved_by@huimin", *Date::of(2023, 2, 2), "三日内解决：赵师傅", "724号 第32、63条"},
        {"W-1.wages.records@huimin", *Date::of(2023, 12, 31), "records; kept, until", ""},
    };
    QFile golden(HUIMIN_SOURCE_DIR "/tests/app/wages/two_deadlines.ics");
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(calendarFile(entries, stamp)), golden.readAll());
}

void CalendarFileTest::linesEndInCrLfAndHaveAtMost75Octets()
{
    const auto lines = linesOf(calendarFile({longEntry()}, stamp));
    QVERIFY(lines.size() > 15);
    for (const QByteArray& line : lines) {
        QVERIFY2(line.endsWith('\r'), line);
        QVERIFY2(line.size() - 1 <= 75, line);
    }
}

void CalendarFileTest::noCharacterIsTornApart()
{
    for (const QByteArray& line : linesOf(calendarFile({longEntry()}, stamp)))
        QVERIFY2(line.isValidUtf8(), line);
}

void CalendarFileTest::aFoldedLineReadsAsItWasWritten()
{
    const std::string text = unfolded(calendarFile({longEntry()}, stamp));
    QVERIFY(text.find("\r\nSUMMARY:" + longEntry().summary + "\r\n") != std::string::npos);
    QVERIFY(text.find("\r\nDESCRIPTION:one\\, two\\; three\\\\four\\nfive\r\n") != std::string::npos);
}

static const bool registered = huimin::tests::add<CalendarFileTest>("calendar_file_test");

#include "calendar_file_test.moc"
