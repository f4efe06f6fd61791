#include <QtTest>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

Date day(const char* iso)
{
    return Date::parse(iso).value_or(Date());
}

StandardsSheet sheetOf(const QString& values)
{
    const yaml::Tree tree = treeOf(values.toStdString());
    auto sheet = readStandardValues(tree.root(), soundRules()->standardsVocabulary());
    if (!sheet)
        qFatal("%s", toText(sheet.diagnostics().front(), Language::En).c_str());
    return *sheet;
}

const Standard& standard(const char* id)
{
    return soundRules()->standards.at(id);
}

}  // namespace

/// The sound pack raises winter_rate by 20 from 2023-01-01 and by 30 from 2024-01-01.
class StandardsSheetTest : public QObject {
    Q_OBJECT

private slots:
    void aValueOnADay_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("value");
        const QString before = "winter_rate: [{from: 2022-07-01, value: 500}]";
        QTest::newRow("nothing entered") << "{}" << "2023-02-01" << "";
        QTest::newRow("an empty list") << "winter_rate: []" << "2023-02-01" << "";
        QTest::newRow("a key with nothing behind it") << "winter_rate:" << "2023-02-01" << "";
        QTest::newRow("not started") << before << "2022-06-30" << "";
        QTest::newRow("the first day") << before << "2022-07-01" << "500";
        QTest::newRow("the day before the raise") << before << "2022-12-31" << "500";
        QTest::newRow("the day of the raise") << before << "2023-01-01" << "520";
        QTest::newRow("after both raises") << before << "2024-01-01" << "550";
        QTest::newRow("entered on the day of the raise") << "winter_rate: [{from: 2023-01-01, value: 520}]" << "2023-01-01" << "520";
        QTest::newRow("entered on the day of the first, before the second") << "winter_rate: [{from: 2023-01-01, value: 520}]" << "2024-06-01" << "550";
        QTest::newRow("entered after the raise") << "winter_rate: [{from: 2023-06-01, value: 600}]" << "2023-06-01" << "600";
        QTest::newRow("a later entry takes the raise in") << "winter_rate: [{from: 2023-03-01, value: 700}, {from: 2022-07-01, value: 500}]" << "2023-03-01" << "700";
        QTest::newRow("until the later entry starts") << "winter_rate: [{from: 2023-03-01, value: 700}, {from: 2022-07-01, value: 500}]" << "2023-02-28" << "520";
        QTest::newRow("by the year") << "winter_rate: [{from: 2022-07-01, value: 6000, per: year}]" << "2022-07-01" << "500";
        QTest::newRow("by the year, unrounded, with a raise") << "winter_rate: [{from: 2022-07-01, value: 1, per: year}]" << "2023-01-01" << "241/12";
        QTest::newRow("by the month, said") << "winter_rate: [{from: 2022-07-01, value: 500, per: month}]" << "2022-07-01" << "500";
        QTest::newRow("zero is a value") << "winter_rate: [{from: 2022-07-01, value: 0}]" << "2022-07-01" << "0";
    }

    void aValueOnADay()
    {
        QFETCH(QString, values);
        QFETCH(QString, on);
        QFETCH(QString, value);
        const StandardsSheet sheet = sheetOf(values);
        const auto found = standardOn(standard("winter_rate"), &sheet, day(on.toLatin1()));
        QCOMPARE(found.has_value(), !value.isEmpty());
        if (!found)
            return;
        const QStringList parts = value.split('/');
        QVERIFY(found->value == Number::ratio(parts[0].toInt(), parts.size() > 1 ? parts[1].toInt() : 1));
        QVERIFY(found->entry);
    }

    void oneOffStandardsAreGivenOnce()
    {
        const StandardsSheet sheet = sheetOf("bonus_rate: [{from: 2022-01-01, value: 100.50, per: onetime, document: 某号}]");
        const auto found = standardOn(standard("bonus_rate"), &sheet, day("2022-01-01"));
        QVERIFY(found && found->value == Number::ratio(201, 2));
        QCOMPARE(found->entry->document, std::string("某号"));
    }

    void withoutASheetNothingIsEntered() { QVERIFY(!standardOn(standard("winter_rate"), nullptr, day("2023-01-01"))); }

    void aSwitchIsOffOutsideItsTime()
    {
        const StandardsSheet sheet = sheetOf("covers_learners: [{from: 2022-01-01, value: true}, {from: 2023-06-01, value: false}]");
        const Standard& learners = standard("covers_learners");
        const auto isOn = [&](const char* on) { return standardOn(learners, &sheet, day(on)).value_or(StandardValue()).isOn; };
        QVERIFY(!isOn("2022-12-31"));
        QVERIFY(isOn("2023-01-01"));
        QVERIFY(isOn("2023-05-31"));
        QVERIFY(!isOn("2023-06-01"));
        QVERIFY2(standardOn(learners, nullptr, day("2022-12-31")), "off, not unknown, before it can be on");
        QVERIFY2(!standardOn(learners, nullptr, day("2023-01-01")), "not entered");
    }

    void raisesAndTurningDays()
    {
        const Standard& rate = standard("winter_rate");
        QCOMPARE(raisesOn(rate, day("2022-12-31")).size(), std::size_t{0});
        QCOMPARE(raisesOn(rate, day("2023-01-01")).size(), std::size_t{1});
        const auto both = raisesOn(rate, day("2024-01-01"));
        QCOMPARE(both.size(), std::size_t{2});
        QVERIFY(both[0]->from < both[1]->from);

        const StandardsSheet sheet = sheetOf("winter_rate: [{from: 2023-01-01, value: 1}, {from: 2022-07-01, value: 2}]");
        const std::vector<Date> days{day("2022-07-01"), day("2023-01-01"), day("2024-01-01")};
        QVERIFY(turningDays(rate, &sheet) == days);
        QVERIFY(turningDays(standard("covers_learners"), nullptr) == std::vector<Date>{day("2023-01-01")});
    }

    /// A figure that cannot be checked later is asked for its document; a sample figure has none.
    void anEntryWithoutADocumentIsHintedAt()
    {
        const std::string values = "values:\n  winter_rate: [{from: 2023-01-01, value: 1}, {from: 2022-01-01, value: 1, document: 1号}]\n";
        const auto sheet = readStandardsSheet(treeOf("standards: 某港\n" + values), soundRules()->standardsVocabulary());
        QVERIFY(bool(sheet));
        QCOMPARE(sheet.warnings().size(), std::size_t{1});
        QCOMPARE(sheet.warnings().front().place.line, 3);
        QVERIFY(!hasErrors(sheet.warnings()));
        const auto sample = readStandardsSheet(treeOf("standards: 某港\nillustrative: true\n" + values), soundRules()->standardsVocabulary());
        QVERIFY(sample && sample.warnings().empty());
    }

    void aSheetIsFoundByItsCounty()
    {
        const std::string folder = dataFolder + "rules_with_sheets";
        const auto found = findStandards(folder, "东港", *soundRules());
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, std::string("东港"));
        QVERIFY((*found)->illustrative);
        QVERIFY((*found)->fingerprint.starts_with("sha256:"));
        const auto none = findStandards(folder + "/standards", "东港", *soundRules());
        QVERIFY2(none && !*none, "no sheets there is no error");
        QVERIFY2(!findStandards(folder, "西港", *soundRules()), "one of the sheets cannot be read and may be it");
        const auto twice = findStandards(folder, "南港", *soundRules());
        QVERIFY2(!twice, "two sheets of one county");
        QVERIFY(twice.diagnostics().front().message.en.find("south.yaml") != std::string::npos);
    }
};

static const bool registered = huimin::tests::add<StandardsSheetTest>("standards_sheet_test");
#include "standards_sheet_test.moc"
