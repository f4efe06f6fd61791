#include "app/wages/month_model.h"

#include <QtTest>

#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class MonthModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void aMonthBeginsOnTheMondayOnOrBeforeItsFirst_data();
    void aMonthBeginsOnTheMondayOnOrBeforeItsFirst();
    void everyDayOfTheMonthHasItsPlace();
    void springFestivalIsToldApart_data();
    void springFestivalIsToldApart();
    void aYearThatIsNotAnnouncedSaysSo();
    void aMarkedDayIsSpokenWithItsHoursAndItsSum();
};

namespace {

const WorkCalendar& calendar()
{
    return shippedRules()->calendar;
}

MonthDay::Sort sortOf(const char* iso)
{
    MonthModel model(calendar());
    const Date day = *Date::parse(iso);
    model.setMonth(day);
    return model.dayAt(model.indexOf(day)).sort;
}

}  // namespace

void MonthModelTest::theModelKeepsTheRulesOfModels()
{
    MonthModel model(calendar());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMonth(*Date::of(2023, 2, 14));
    model.setEntries({{*Date::of(2023, 2, 14), DayEntry{{"8 hours"}, "400.00", "CNY", ""}}});
    model.setLanguage(Language::En);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.month(), *Date::of(2023, 2, 1));
}

void MonthModelTest::aMonthBeginsOnTheMondayOnOrBeforeItsFirst_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("first");
    QTest::newRow("a month that begins on a Sunday") << "2023-01-15" << "2022-12-26";
    QTest::newRow("a month that begins on a Monday") << "2023-05-31" << "2023-05-01";
    QTest::newRow("a leap February") << "2024-02-29" << "2024-01-29";
}

void MonthModelTest::aMonthBeginsOnTheMondayOnOrBeforeItsFirst()
{
    QFETCH(QString, month);
    QFETCH(QString, first);
    MonthModel model(calendar());
    model.setMonth(*Date::parse(month.toStdString()));
    const MonthDay day = model.dayAt(model.index(0, 0));
    QCOMPARE(QString::fromStdString(day.date.toIso()), first);
    QCOMPARE(day.isInMonth, first.startsWith(month.left(7)));
}

void MonthModelTest::everyDayOfTheMonthHasItsPlace()
{
    MonthModel model(calendar());
    for (auto day = Date::of(2022, 1, 1); *day < *Date::of(2026, 1, 1); day = day->plusDays(1)) {
        model.setMonth(*day);
        const QModelIndex index = model.indexOf(*day);
        QVERIFY2(index.isValid(), day->toIso().c_str());
        QCOMPARE(model.dayAt(index).date, *day);
        QVERIFY(model.dayAt(index).isInMonth);
        QCOMPARE(index.column() + 1, day->weekday());
    }
    QVERIFY(!model.indexOf(*Date::of(2022, 1, 1)).isValid());
}

void MonthModelTest::springFestivalIsToldApart_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<int>("sort");
    const auto row = [](const char* name, const char* day, MonthDay::Sort sort) { QTest::newRow(name) << QByteArray(day) << int(sort); };
    row("an ordinary Friday", "2023-01-20", MonthDay::Sort::Workday);
    row("New Year's Eve, before 2025", "2023-01-21", MonthDay::Sort::RestDay);
    row("the first day of the year", "2023-01-22", MonthDay::Sort::StatutoryHoliday);
    row("the third", "2023-01-24", MonthDay::Sort::StatutoryHoliday);
    row("the fourth", "2023-01-25", MonthDay::Sort::RestDay);
    row("a Saturday that is worked", "2023-01-28", MonthDay::Sort::MakeUpDay);
    row("an ordinary Saturday", "2023-02-04", MonthDay::Sort::RestDay);
    row("a day of the notice of the next year", "2022-12-31", MonthDay::Sort::RestDay);
}

void MonthModelTest::springFestivalIsToldApart()
{
    QFETCH(QByteArray, day);
    QFETCH(int, sort);
    QCOMPARE(int(sortOf(day)), sort);
    MonthModel model(calendar());
    QCOMPARE(model.badgeOf(MonthDay::Sort(sort)).isEmpty(), MonthDay::Sort(sort) == MonthDay::Sort::Workday);
    QVERIFY(!model.wordOf(MonthDay::Sort(sort)).isEmpty());
}

void MonthModelTest::aYearThatIsNotAnnouncedSaysSo()
{
    QCOMPARE(sortOf("2031-03-03"), MonthDay::Sort::Unannounced);
}

void MonthModelTest::aMarkedDayIsSpokenWithItsHoursAndItsSum()
{
    MonthModel model(calendar());
    model.setLanguage(Language::En);
    const Date day = *Date::of(2023, 1, 22);
    model.setEntries({{day, DayEntry{{"8 hours", "Substitute leave given"}, "600.00", "CNY", "4350 / 21.75"}}});
    QCOMPARE(model.indexOf(day).data(Qt::AccessibleTextRole).toString(),
             "2023-01-22 Sunday, Statutory holiday, marked, 8 hours, Substitute leave given, 600.00 CNY");
    QCOMPARE(model.indexOf(*day.plusDays(-1)).data().toString(), "2023-01-21 Saturday, Rest day");
}

static const bool registered = huimin::tests::add<MonthModelTest>("month_model_test");

#include "month_model_test.moc"
