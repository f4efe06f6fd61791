#include "core/report/standard_words.h"

#include <QtTest>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// The sound pack raises winter_rate by 20 from 2023-01-01 and by 30 from 2024-01-01.
class StandardWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHoldsOnADayAndWhy_data();
    void whatHoldsOnADayAndWhy();
    void theHistoryIsToldByDays();
    void aSwitchIsYesOrNo();
};

namespace {

struct Sheet {
    StandardsSheet sheet;
    std::vector<WrittenEntry> written;
};

Sheet sheetOf(const std::string& standard, const std::string& entries)
{
    const std::string text = "standards: x\nvalues:\n  " + standard + ": " + entries + "\n";
    auto sheet = readStandardsSheet(treeOf(text), soundRules()->standardsVocabulary());
    if (!sheet)
        qFatal("%s", toText(sheet.diagnostics().front(), Language::En).c_str());
    return {*sheet, SheetText(*yaml::Document::open(text, "x"), soundRules()->standards).entries(standard)};
}

}  // namespace

void StandardWordsTest::whatHoldsOnADayAndWhy_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reckoning");
    QTest::addColumn<QString>("raises");
    const char* monthly = "[{from: 2022-07-01, value: 500}]";
    QTest::newRow("as entered") << monthly << "2022-12-31" << "500.00马克/船员·月" << "" << "";
    QTest::newRow("with a raise") << monthly << "2023-01-01" << "520.00马克/船员·月" << "500 + 20 = 520.00" << "已加上";
    QTest::newRow("with both") << monthly << "2024-01-01" << "550.00马克/船员·月" << "500 + 20 + 30 = 550.00" << "已加上|已加上";
    QTest::newRow("by the year") << "[{from: 2022-07-01, value: 5952, per: year}]" << "2022-07-01" << "496.00马克/船员·月" << "5952 ÷ 12 = 496.00" << "";
    QTest::newRow("no end of decimals") << "[{from: 2022-07-01, value: 1000, per: year}]" << "2022-07-01" << "83.3333马克/船员·月"
                                        << "1000 ÷ 12 = 83.3333" << "";
    QTest::newRow("entered since the raise") << "[{from: 2023-01-01, value: 520}]" << "2023-06-01" << "520.00马克/船员·月" << "" << "不再加";
    QTest::newRow("nothing entered") << "[]" << "2023-06-01" << "" << "" << "填了原来的标准就会加上";
}

void StandardWordsTest::whatHoldsOnADayAndWhy()
{
    QFETCH(QString, entries);
    QFETCH(QString, day);
    QFETCH(QString, value);
    QFETCH(QString, reckoning);
    QFETCH(QString, raises);
    const Sheet sheet = sheetOf("winter_rate", entries.toStdString());
    const Standard& standard = soundRules()->standards.at("winter_rate");
    const report::Words words(Language::Zh);
    const report::StandardWords told(*soundRules(), words);
    const Date on = *Date::parse(day.toStdString());
    QCOMPARE(QString::fromStdString(told.onDay(standard, &sheet.sheet, on).value_or("")), value);
    QCOMPARE(QString::fromStdString(told.reckoning(standard, &sheet.sheet, sheet.written, on)), reckoning);
    const auto texts = told.raises(standard, &sheet.sheet, on);
    const QStringList expected = raises.split('|', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), std::size_t(expected.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        QVERIFY2(QString::fromStdString(texts[i]).contains(expected[int(i)]), texts[i].c_str());
}

void StandardWordsTest::theHistoryIsToldByDays()
{
    const Sheet sheet = sheetOf("winter_rate", "[{from: 2024-01-01, value: 600, document: b}, {from: 2022-07-01, value: 6000, per: year, document: a}]");
    const report::Words words(Language::En);
    const auto steps = report::StandardWords(*soundRules(), words).history(soundRules()->standards.at("winter_rate"), &sheet.sheet, sheet.written);
    QCOMPARE(steps.size(), std::size_t(4));
    QCOMPARE(steps[0].value, std::string("6000/year"));
    QCOMPARE(steps[0].since, std::string("500.00"));
    QVERIFY(steps[0].entry == std::size_t(1));
    QCOMPARE(steps[1].value, std::string("+20"));
    QCOMPARE(steps[1].since, std::string("520.00"));
    QVERIFY(!steps[1].entry && !steps[1].source.empty());
    QVERIFY(steps[2].entry == std::size_t(0));
    QVERIFY(steps[3].source.find("entered from the same day") != std::string::npos);
    QCOMPARE(steps[3].since, std::string("600.00"));
}

void StandardWordsTest::aSwitchIsYesOrNo()
{
    const Sheet sheet = sheetOf("covers_learners", "[{from: 2023-02-01, value: true}]");
    const Standard& standard = soundRules()->standards.at("covers_learners");
    const report::Words words(Language::Zh);
    const report::StandardWords told(*soundRules(), words);
    QCOMPARE(told.onDay(standard, &sheet.sheet, *Date::of(2023, 2, 1)).value_or(""), std::string("是"));
    QCOMPARE(told.onDay(standard, &sheet.sheet, *Date::of(2022, 2, 1)).value_or(""), std::string("否"));
    QVERIFY(!told.onDay(standard, &sheet.sheet, *Date::of(2023, 1, 31)));
    QCOMPARE(told.written(standard, sheet.written.front()), std::string("是"));
}

static const bool registered = huimin::tests::add<StandardWordsTest>("standard_words_test");

#include "standard_words_test.moc"
