#include <QtTest>

#include "core/calendar/period.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

/// "2023-01-01..2023-12-31", either end left out where it is open.
Period period(const QString& text)
{
    const QStringList ends = text.split("..");
    return {Date::parse(ends[0].toStdString()), Date::parse(ends[1].toStdString())};
}

} // namespace

class PeriodTest : public QObject {
    Q_OBJECT
private slots:
    void bothEndsAreIncluded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("inside");
        QTest::newRow("before") << "2023-01-01..2023-12-31"
                                << "2022-12-31" << false;
        QTest::newRow("first day") << "2023-01-01..2023-12-31"
                                   << "2023-01-01" << true;
        QTest::newRow("last day") << "2023-01-01..2023-12-31"
                                  << "2023-12-31" << true;
        QTest::newRow("after") << "2023-01-01..2023-12-31"
                               << "2024-01-01" << false;
        QTest::newRow("no first day") << "..2023-12-31"
                                      << "0001-01-01" << true;
        QTest::newRow("no last day") << "2023-01-01.."
                                     << "9999-12-31" << true;
        QTest::newRow("always") << ".."
                                << "2023-01-01" << true;
        QTest::newRow("backwards") << "2023-12-31..2023-01-01"
                                   << "2023-06-01" << false;
    }

    void bothEndsAreIncluded()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QFETCH(bool, inside);
        QCOMPARE(period(text).contains(*Date::parse(day.toStdString())), inside);
    }

    void overlapping_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("one day in common") << "2023-01-01..2023-06-30"
                                           << "2023-06-30..2023-12-31" << true;
        QTest::newRow("one after the other") << "2023-01-01..2023-06-30"
                                             << "2023-07-01..2023-12-31" << false;
        QTest::newRow("open ends that meet") << "..2023-06-30"
                                             << "2023-06-30.." << true;
        QTest::newRow("open ends that do not") << "..2023-06-30"
                                               << "2023-07-01.." << false;
        QTest::newRow("one inside the other") << ".."
                                              << "2023-03-01..2023-03-01" << true;
        QTest::newRow("always and always") << ".."
                                           << ".." << true;
        QTest::newRow("no day at all") << "2023-12-31..2023-01-01"
                                       << ".." << false;
    }

    void overlapping()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, overlap);
        QCOMPARE(period(one).overlaps(period(other)), overlap);
        QCOMPARE(period(other).overlaps(period(one)), overlap);
    }
};

static const bool registered = huimin::tests::add<PeriodTest>("period_test");
#include "period_test.moc"
