#include "core/rulepack/typed_entry.h"

#include <QtTest>

#include "core/rulepack/standard_per.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// What is said of an entry while it is typed. The others: 500 a month from 2022-07-01.
class TypedEntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsUnderstoodOrSaid_data();
    void whatIsTypedIsUnderstoodOrSaid();
    void whatAStandardCanBePer();
};

void TypedEntryTest::whatIsTypedIsUnderstoodOrSaid_data()
{
    QTest::addColumn<QString>("standard");
    QTest::addColumn<QStringList>("typed");  // value, per, from, document
    QTest::addColumn<QString>("written");    // empty: not understood
    QTest::addColumn<QString>("said");       // a part of each remark, in their order
    const auto row = [](const char* name, const char* standard, QStringList typed, const char* written, const char* said) {
        QTest::newRow(name) << standard << typed << written << said;
    };
    row("all of it", "winter_rate", {"520", "", "2023-07-01", "n"}, "2023-07-01 520  n", "");
    row("by the year", "winter_rate", {"6240.00", "year", "20230701", "n"}, "2023-07-01 6240 year n", "");
    row("full width", "winter_rate", {"５２０", "", "2023年7月1日", " n "}, "2023-07-01 520  n", "");
    row("nothing yet", "winter_rate", {"", "", "", ""}, "", "Enter the figure|Enter the day|without a document");
    row("no number", "winter_rate", {"5x", "", "2023-07-01", "n"}, "", "\"5x\" is no number");
    row("no date", "winter_rate", {"520", "", "2023-13", "n"}, "", "is no date");
    row("a day that no month has", "winter_rate", {"520", "", "2023-13-01", "n"}, "", "\"From\"");
    row("no such day", "winter_rate", {"520", "", "2023-02-30", "n"}, "", "2023-02-30");
    row("below zero", "winter_rate", {"-1", "", "2023-07-01", "n"}, "", "not below zero");
    row("zero", "winter_rate", {"0", "", "2023-07-01", "n"}, "2023-07-01 0  n", "");
    row("a day that has an entry", "winter_rate", {"520", "", "2022-07-01", "n"}, "", "from 2022-07-01 already");
    row("no document", "winter_rate", {"520", "", "2023-07-01", ""}, "2023-07-01 520  ", "without a document");
    row("later than the day", "winter_rate", {"520", "", "2024-01-01", "n"}, "2024-01-01 520  n", "not yet on 2023-12-31");
    row("a year's sum by the month", "winter_rate", {"6000", "", "2023-07-01", "n"}, "2023-07-01 6000  n", "about 12 times");
    row("a month's sum by the year", "winter_rate", {"500", "year", "2023-07-01", "n"}, "2023-07-01 500 year n", "about 1/12");
    row("nothing before it", "winter_rate", {"6000", "", "2021-07-01", "n"}, "2021-07-01 6000  n", "");
    row("a switch", "covers_learners", {"true", "", "2023-07-01", "n"}, "2023-07-01 true  n", "");
    row("a switch not chosen", "covers_learners", {"", "", "2023-07-01", "n"}, "", "Choose yes or no");
}

void TypedEntryTest::whatIsTypedIsUnderstoodOrSaid()
{
    QFETCH(QString, standard);
    QFETCH(QStringList, typed);
    QFETCH(QString, written);
    QFETCH(QString, said);
    const Standard& declared = soundRules()->standards.at(standard.toStdString());
    const std::vector<WrittenEntry> others = declared.isSwitch ? std::vector<WrittenEntry>() : std::vector<WrittenEntry>{{"2022-07-01", "500", "", ""}};
    const TypedEntry entry{typed[0].toStdString(), typed[1].toStdString(), typed[2].toStdString(), typed[3].toStdString()};
    const EntryReading reading = understandEntry(entry, {declared, soundRules()->units, others, *Date::of(2023, 12, 31)});

    QCOMPARE(reading.entry.has_value(), !written.isEmpty());
    if (reading.entry) {
        const auto& [from, value, per, document] = *reading.entry;
        QCOMPARE(QString::fromStdString(from + " " + value + " " + per + " " + document), written);
    }
    const QStringList expected = said.split('|', Qt::SkipEmptyParts);
    QCOMPARE(reading.remarks.size(), std::size_t(expected.size()));
    for (int i = 0; i < expected.size(); ++i) {
        const Bilingual& text = reading.remarks[std::size_t(i)].text;
        QVERIFY2(QString::fromStdString(text.en).contains(expected[i]), text.en.c_str());
        QVERIFY(!text.zh.empty());
    }
}

void TypedEntryTest::whatAStandardCanBePer()
{
    const UnitSystem& units = soundRules()->units;
    const auto& standards = soundRules()->standards;
    QVERIFY((perChoices(standards.at("winter_rate"), units) == std::vector<std::string>{"month", "year"}));
    QVERIFY((perChoices(standards.at("bonus_rate"), units) == std::vector<std::string>{"onetime"}));
    QVERIFY(perChoices(standards.at("covers_learners"), units).empty());
    QVERIFY(perFactor(standards.at("winter_rate"), "year", units) == Number::ratio(1, 12));
    QVERIFY(perFactor(standards.at("winter_rate"), "", units) == Number(1));
    QVERIFY(!perFactor(standards.at("winter_rate"), "onetime", units));
}

static const bool registered = huimin::tests::add<TypedEntryTest>("typed_entry_test");

#include "typed_entry_test.moc"
