#include "core/rulepack/sheet_text.h"

#include <QtTest>
#include <algorithm>
#include <random>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string rulesFolder = HUIMIN_SOURCE_DIR "/rules";

RuleSetPtr shippedRules()
{
    static const auto rules = loadRules(rulesFolder);
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

SheetText opened(const std::string& text, const RuleSetPtr& rules = soundRules())
{
    auto document = yaml::Document::open(text, "sheet.yaml");
    if (!document)
        qFatal("%s", toText(document.diagnostics().front(), Language::En).c_str());
    return {std::move(*document), rules->standards};
}

using Written = std::map<std::string, std::vector<WrittenEntry>>;

Written writtenIn(const SheetText& sheet, const RuleSet& rules)
{
    Written written;
    for (const auto& [id, standard] : rules.standards)
        written[id] = sheet.entries(id);
    return written;
}

void sortByDate(std::vector<WrittenEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
}

/// Random edits of a sheet, the same for a seed.
class RandomEdit {
public:
    explicit RandomEdit(std::uint32_t seed) : m_random(seed) {}

    std::size_t below(std::size_t count) { return m_random() % count; }

    WrittenEntry entry(const Standard& standard)
    {
        static const std::vector<std::string> documents{"", "示例〔2022〕9号", "a: b", "#1", "yes", "it's \"so\""};
        WrittenEntry entry;
        entry.from = Date::of(2020 + static_cast<int>(below(6)), 1 + static_cast<int>(below(12)), 1)->toIso();
        entry.value = standard.isSwitch ? (below(2) ? "true" : "false") : std::to_string(below(9000)) + (below(2) ? ".5" : "");
        entry.per = !standard.isSwitch && standard.unit.toText().ends_with("/month") && below(2) ? "year" : "";
        entry.document = documents[below(documents.size())];
        return entry;
    }

private:
    std::mt19937 m_random;
};

}  // namespace

class SheetTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstEntryOfTheBlankSheetStandsBelowValues();
    void entriesStandByTheirDay();
    void standardsStandAsDeclared();
    void anEntryIsChangedInItsPlace();
    void theLastEntryGoesWithItsStandard();
    void theHeadOfASheet();
    void whatWasEnteredIsReadAgainAndNothingElseChanges_data();
    void whatWasEnteredIsReadAgainAndNothingElseChanges();
};

void SheetTextTest::theFirstEntryOfTheBlankSheetStandsBelowValues()
{
    const std::string blank = contentOf(rulesFolder + "/standards/blank.yaml");
    SheetText sheet = opened(blank, shippedRules());
    QVERIFY(sheet.setCounty("某县").empty());
    QVERIFY(sheet.addEntry("rural_dibao", {"2022-07-01", "5952", "year", "某民〔2022〕1号"}).empty());
    QString expected = QString::fromStdString(blank);
    expected.replace("standards: 空白表", "standards: 某县");
    expected.replace("values: {}\n", "values:\n  rural_dibao:\n    - {from: 2022-07-01, value: 5952, per: year, document: 某民〔2022〕1号}\n");
    QCOMPARE(QString::fromStdString(sheet.text()), expected);
}

void SheetTextTest::entriesStandByTheirDay()
{
    SheetText sheet = opened("standards: x\nvalues:\n  winter_rate: [{from: 2022-07-01, value: 500}]\n");
    QVERIFY(sheet.addEntry("winter_rate", {"2024-01-01", "700", "", ""}).empty());
    QVERIFY(sheet.addEntry("winter_rate", {"2023-01-01", "600", "", "b"}).empty());
    QCOMPARE(sheet.text(), std::string("standards: x\nvalues:\n  winter_rate: [{from: 2022-07-01, value: 500}, "
                                       "{from: 2023-01-01, value: 600, document: b}, {from: 2024-01-01, value: 700}]\n"));
}

void SheetTextTest::standardsStandAsDeclared()
{
    SheetText sheet = opened("standards: x\nvalues: # of the harbour\n  winter_rate: [{from: 2022-07-01, value: 500}]\n");
    QVERIFY(sheet.addEntry("covers_learners", {"2023-01-01", "true", "", ""}).empty());
    QVERIFY(sheet.addEntry("bonus_rate", {"2023-01-01", "1", "", ""}).empty());
    const std::string& text = sheet.text();
    QVERIFY2(text.find("winter_rate") < text.find("bonus_rate") && text.find("bonus_rate") < text.find("covers_learners"), text.c_str());
    QVERIFY(text.find("# of the harbour") != std::string::npos);
}

void SheetTextTest::anEntryIsChangedInItsPlace()
{
    SheetText sheet = opened("standards: x\nvalues:\n  winter_rate:\n    # the notice of July\n    - {value: 500, from: 2022-07-01}  # checked\n");
    QVERIFY(sheet.changeEntry("winter_rate", 0, {"2022-07-01", "6000", "year", "n"}).empty());
    const std::string& text = sheet.text();
    QVERIFY2(text.find("# the notice of July") != std::string::npos && text.find("# checked") != std::string::npos, text.c_str());
    QVERIFY(sheet.entries("winter_rate") == (std::vector<WrittenEntry>{{"2022-07-01", "6000", "year", "n"}}));
    QVERIFY(sheet.changeEntry("winter_rate", 0, {"2022-07-01", "500", "", ""}).empty());
    QCOMPARE(sheet.text(), std::string("standards: x\nvalues:\n  winter_rate:\n    # the notice of July\n    - {value: 500, from: 2022-07-01}  # checked\n"));
    QVERIFY(!sheet.changeEntry("winter_rate", 1, {"2022-07-01", "500", "", ""}).empty());
}

void SheetTextTest::theLastEntryGoesWithItsStandard()
{
    SheetText sheet = opened("standards: x\nvalues:\n  winter_rate: [{from: 2022-07-01, value: 500}, {from: 2023-07-01, value: 1}]\n  bonus_rate: [{from: 2022-07-01, value: 5}]\n");
    QVERIFY(sheet.removeEntry("winter_rate", 1).empty());
    QCOMPARE(sheet.entries("winter_rate").size(), std::size_t(1));
    QVERIFY(sheet.removeEntry("winter_rate", 0).empty());
    QCOMPARE(sheet.text(), std::string("standards: x\nvalues:\n  bonus_rate: [{from: 2022-07-01, value: 5}]\n"));
    QVERIFY(!sheet.removeEntry("winter_rate", 0).empty());
}

void SheetTextTest::theHeadOfASheet()
{
    SheetText sheet = opened("standards: x\nvalues: {}\n");
    QVERIFY(sheet.setIllustrative(true).empty());
    QVERIFY(sheet.setCounty("2023").empty());
    QCOMPARE(sheet.text(), std::string("standards: \"2023\"\nillustrative: true\nvalues: {}\n"));
    QVERIFY(sheet.setIllustrative(false).empty());
    QVERIFY(sheet.text().find("illustrative: false") != std::string::npos);
}

void SheetTextTest::whatWasEnteredIsReadAgainAndNothingElseChanges_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seed");
    const int runs = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 60 : 5;
    for (int seed = 0; seed < runs; ++seed) {
        for (const char* file : {"blank.yaml", "示例县.yaml"})
            QTest::addRow("%s, seed %d", file, seed) << QString(file) << seed;
    }
}

void SheetTextTest::whatWasEnteredIsReadAgainAndNothingElseChanges()
{
    QFETCH(QString, file);
    QFETCH(int, seed);
    RandomEdit random(static_cast<std::uint32_t>(seed));
    const auto declared = asDeclared(shippedRules()->standards);
    SheetText sheet = opened(contentOf(rulesFolder + "/standards/" + file.toStdString()), shippedRules());
    const auto comments = std::count(sheet.text().begin(), sheet.text().end(), '#');
    Written expected = writtenIn(sheet, *shippedRules());
    for (int step = 0; step < 60; ++step) {
        const Standard& standard = *declared[random.below(declared.size())];
        std::vector<WrittenEntry>& entries = expected[standard.id];
        const WrittenEntry entry = random.entry(standard);
        const bool isThere = std::any_of(entries.begin(), entries.end(), [&](const auto& other) { return other.from == entry.from; });
        const std::size_t at = entries.empty() ? 0 : random.below(entries.size());
        Diagnostics problems;
        if (!entries.empty() && random.below(3) == 0) {
            problems = sheet.removeEntry(standard.id, at);
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
        } else if (!isThere && !entries.empty() && random.below(2) == 0) {
            problems = sheet.changeEntry(standard.id, at, entry);
            entries[at] = entry;
        } else if (!isThere) {
            problems = sheet.addEntry(standard.id, entry);
            entries.push_back(entry);
        }
        QVERIFY2(problems.empty(), sheet.text().c_str());
        Written now = writtenIn(sheet, *shippedRules());
        for (const auto& [id, there] : now) {
            // Only a changed day may leave an entry where it stood.
            std::vector<WrittenEntry> sorted = there;
            std::vector<WrittenEntry> sortedExpected = expected[id];
            sortByDate(sorted);
            sortByDate(sortedExpected);
            QVERIFY2(sorted == sortedExpected, (id + " in\n" + sheet.text()).c_str());
        }
        expected = std::move(now);
        const auto read = readStandardsSheet(treeOf(sheet.text()), shippedRules()->standardsVocabulary());
        QVERIFY2(read, sheet.text().c_str());
        const auto hashes = std::count(sheet.text().begin(), sheet.text().end(), '#');
        QVERIFY2(hashes >= comments, sheet.text().c_str());
    }
}

static const bool registered = huimin::tests::add<SheetTextTest>("sheet_text_test");

#include "sheet_text_test.moc"
