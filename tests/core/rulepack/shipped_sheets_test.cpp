#include <QtTest>

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

/// What the blank sheet says of a standard: its name, unit, what to look for, and how it is entered.
std::string headOf(const Standard& standard)
{
    std::string unit = standard.isSwitch ? "开关" : shippedRules()->units.label(standard.unit).zh;
    const std::string perTime = "·次";
    if (unit.ends_with(perTime))
        unit.replace(unit.size() - perTime.size(), perTime.size(), "（一次性）");
    return "# " + standard.label.zh + "（" + unit + "）：" + standard.lookFor.zh + "。\n";
}

std::string entryOf(const Standard& standard)
{
    const std::string from = standard.isSwitch ? standard.inForce.from->toIso() : "…";
    const std::string per = standard.unit.toText().ends_with("/once") ? "per: once, " : "";
    return "#   " + standard.id + ": [{from: " + from + ", value: …, " + per + "document: …}]\n";
}

}  // namespace

/// The sheets that come with the program keep step with the standards of the packs.
class ShippedSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void theBlankSheetListsEveryStandard()
    {
        const std::string blank = contentOf(rulesFolder + "/standards/blank.yaml");
        for (const auto& [id, standard] : shippedRules()->standards) {
            QVERIFY2(blank.find(headOf(standard)) != std::string::npos, headOf(standard).c_str());
            QVERIFY2(blank.find(entryOf(standard)) != std::string::npos, entryOf(standard).c_str());
            for (const Raise& raise : standard.raises) {
                const std::string line = "#   " + raise.from.toIso() + " 起，省里提高 " + raise.value.toString() + " 元。\n";
                QVERIFY2(blank.find(line) != std::string::npos, line.c_str());
            }
        }
    }

    /// Each `#   id: [` line is one of the packs' standards, written once.
    void theBlankSheetListsNothingElse()
    {
        std::istringstream lines(contentOf(rulesFolder + "/standards/blank.yaml"));
        std::size_t found = 0;
        bool hasBegun = false;
        for (std::string line; std::getline(lines, line);) {
            hasBegun = hasBegun || line.starts_with("values:");
            const std::size_t colon = line.find(": [{");
            if (!hasBegun || !line.starts_with("#   ") || colon == std::string::npos)
                continue;
            ++found;
            QVERIFY2(shippedRules()->standards.contains(line.substr(4, colon - 4)), line.c_str());
        }
        QCOMPARE(found, shippedRules()->standards.size());
    }

    void theBlankSheetHasNoFigure()
    {
        const auto sheet = loadStandards(rulesFolder + "/standards/blank.yaml", *shippedRules());
        QVERIFY(bool(sheet));
        QVERIFY((*sheet)->entries.empty());
        QVERIFY(!(*sheet)->illustrative);
    }

    void theSampleCountySaysThatItsFiguresAreSamples()
    {
        const auto sheet = loadStandards(rulesFolder + "/standards/示例县.yaml", *shippedRules());
        QVERIFY(bool(sheet));
        QVERIFY((*sheet)->illustrative);
        QVERIFY((*sheet)->entries.size() > 10);
    }
};

static const bool registered = huimin::tests::add<ShippedSheetsTest>("shipped_sheets_test");
#include "shipped_sheets_test.moc"
