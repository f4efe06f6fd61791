#include <QtTest>

#include "core/rulepack/rule_text.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;
using yaml::Path;

namespace {

RuleText opened(const std::string& text)
{
    auto rule = RuleText::open(text, "rule.yaml");
    if (!rule)
        qFatal("the test's text is no YAML: %s", toText(rule.diagnostics().front(), Language::En).c_str());
    return *std::move(rule);
}

const std::vector<WrittenCitation> report{{"report_2023", "", "high"}};

}  // namespace

/// The edits a form makes in one rule file. What is not edited keeps every byte.
class RuleTextTest : public QObject {
    Q_OBJECT

private slots:
    void theRaiseOfJanuaryStandsUnderItsStandard()
    {
        RuleText text = opened("standards:\n"
                               "  # the county's own\n"
                               "  - id: pension\n"
                               "    unit: CNY/month\n"
                               "    look_for: {zh: 文件, en: notice}  # since 2014\n"
                               "  - {id: covers, switch: true}\n");
        QVERIFY(text.addEntry({"standards", 0, "raises"}, {"2023-01-01", "", "5", report}).empty());
        QCOMPARE(text.text(), std::string("standards:\n"
                                          "  # the county's own\n"
                                          "  - id: pension\n"
                                          "    unit: CNY/month\n"
                                          "    look_for: {zh: 文件, en: notice}  # since 2014\n"
                                          "    raises:\n"
                                          "      - {value: 5, from: 2023-01-01, source: {document: report_2023, confidence: high}}\n"
                                          "  - {id: covers, switch: true}\n"));
        QVERIFY(text.removeEntry({"standards", 0, "raises"}, 0).empty());
        QVERIFY(text.text().find("raises") == std::string::npos);
    }

    void aNewValueOfAParameterEndsTheOneBefore()
    {
        RuleText text = opened("parameters:\n  - id: wage\n    values:\n"
                               "      - {from: 2021-10-01, value: 1880, source: {document: a, confidence: high}}  # of 2021\n");
        const Path values{"parameters", 0, "values"};
        QVERIFY(text.addEntry(values, {"2023-01-01", "", "1980", report}).empty());
        QCOMPARE(text.text(), std::string("parameters:\n  - id: wage\n    values:\n"
                                          "      - {from: 2021-10-01, to: 2022-12-31, value: 1880, source: {document: a, confidence: high}}  # of 2021\n"
                                          "      - {from: 2023-01-01, value: 1980, source: {document: report_2023, confidence: high}}\n"));
        QVERIFY(text.addEntry(values, {"2022-01-01", "", "1900", report}).empty());
        QVERIFY(text.entries(values)[0].to == "2021-12-31" && text.entries(values)[1].to == "2022-12-31");
    }

    void aValueThatGoesLetsTheOneBeforeHoldAgain()
    {
        const std::string before = "parameters:\n  - id: wage\n    values:\n"
                                   "      - {from: 2021-10-01, value: 1880, source: {document: a, confidence: high}}  # of 2021\n";
        RuleText text = opened(before);
        const Path values{"parameters", 0, "values"};
        QVERIFY(text.addEntry(values, {"2024-01-01", "", "2100", report}).empty());
        QVERIFY(text.addEntry(values, {"2023-01-01", "", "1980", report}).empty());
        QVERIFY(text.entries(values)[0].to == "2022-12-31" && text.entries(values)[1].to == "2023-12-31");
        QVERIFY(text.removeEntry(values, 1).empty());
        QCOMPARE(text.entries(values)[0].to, std::string("2023-12-31"));
        QVERIFY(text.removeEntry(values, 1).empty());
        QCOMPARE(text.text(), before);
        // One that ended by itself stays ended.
        QVERIFY(text.changeEntry(values, 0, {"2021-10-01", "2022-06-30", "1880", {{"a", "", "high"}}}).empty());
        QVERIFY(text.addEntry(values, {"2023-01-01", "", "1980", report}).empty());
        QVERIFY(text.removeEntry(values, 1).empty());
        QCOMPARE(text.entries(values)[0].to, std::string("2022-06-30"));
    }

    void aFormulaAloneTurnsIntoADatedList()
    {
        RuleText text = opened("benefit: b\namount:\n  # half of it\n  formula: standards.a / 2  # rounded later\n  unit: CNY/month\n");
        const Path formula{"amount", "formula"};
        QVERIFY(text.entries(formula) == (std::vector<DatedEntry>{{"", "", "standards.a / 2"}}));
        QVERIFY(text.addEntry(formula, {"2024-01-01", "", "standards.a"}).empty());
        QVERIFY(text.entries(formula) == (std::vector<DatedEntry>{{"", "2023-12-31", "standards.a / 2"}, {"2024-01-01", "", "standards.a"}}));
        QVERIFY(text.text().find("# half of it") != std::string::npos && text.text().find("# rounded later") != std::string::npos);
        QVERIFY2(text.text().find("  unit: CNY/month\n") != std::string::npos, text.text().c_str());
        RuleText alone = opened("benefit: b\namount: {formula: \"max(0, a)\", unit: CNY/month}\n");
        QVERIFY(!alone.removeEntry(formula, 0).empty());
        QVERIFY(alone.changeEntry(formula, 0, {"", "", "max(0, b)"}).empty());
        QCOMPARE(alone.text(), std::string("benefit: b\namount: {formula: \"max(0, b)\", unit: CNY/month}\n"));
    }

    void aConditionKeepsItsComments()
    {
        const std::string before = "benefit: b\nconditions:\n  # first\n  - id: one\n    when: a > 1  # why\n    source: {document: d, confidence: high}\n"
                                   "  # second\n  - {id: two, when: b, source: {document: d, confidence: high}}\npapers: [x]\n";
        RuleText text = opened(before);
        const Path list{"conditions"};
        WrittenCondition one = text.conditions(list).front();
        one.when = "a >= 1";
        one.label = {"一", "one"};
        QVERIFY(text.changeCondition(list, 0, one).empty());
        QVERIFY2(text.text().find("    when: a >= 1  # why\n    label: {zh: 一, en: one}\n") != std::string::npos, text.text().c_str());
        QVERIFY(text.moveItem(list, 0, 1).empty());
        QVERIFY2(text.text().find("conditions:\n  # second\n  - {id: two") != std::string::npos, text.text().c_str());
        QVERIFY(text.moveItem(list, 1, 0).empty());
        QVERIFY(text.changeCondition(list, 0, {"one", "a > 1", {}, {{"d", "", "high"}}}).empty());
        QCOMPARE(text.text(), before);
    }

    void theFirstConditionOpensUpTheBrackets()
    {
        RuleText text = opened("benefit: b\nconditions: []\n");
        QVERIFY(text.addCondition({"conditions"}, 0, {"one", "a > 1", {}, report}).empty());
        QCOMPARE(text.text(), std::string("benefit: b\nconditions:\n  - id: one\n    when: a > 1\n    source: {document: report_2023, confidence: high}\n"));
        QVERIFY(text.removeItem({"conditions"}, 0).empty());
        QCOMPARE(text.text(), std::string("benefit: b\nconditions: []\n"));
    }

    void textsAreSetInEachLanguage()
    {
        RuleText text = opened("benefit: b\nlabel: {zh: 补贴, en: aid}\nnotes:\n  - zh: 一条\n    en: a note\n");
        QVERIFY(text.setTexts({"label"}, {"补助", "aid"}).empty());
        QVERIFY(text.setTexts({"notes", 0}, {"一条", "one: note"}).empty());
        QVERIFY(text.setTexts({"authority"}, {"民政", "Civil affairs"}).empty());
        QCOMPARE(text.text(), std::string("benefit: b\nlabel: {zh: 补助, en: aid}\nauthority: {zh: 民政, en: Civil affairs}\n"
                                          "notes:\n  - zh: 一条\n    en: \"one: note\"\n"));
    }

    void papersAreAListOfIds()
    {
        RuleText text = opened("benefit: b\nlabel: {zh: 补贴, en: aid}\npublicity: allowed\n");
        QVERIFY(text.addId({"papers"}, 0, "id_card").empty());
        QVERIFY(text.addId({"papers"}, 1, "bank_account").empty());
        QVERIFY(text.moveItem({"papers"}, 1, 0).empty());
        QCOMPARE(text.text(), std::string("benefit: b\nlabel: {zh: 补贴, en: aid}\npapers: [bank_account, id_card]\npublicity: allowed\n"));
    }

    void aTableIsAGrid()
    {
        RuleText text = opened("benefit: b\namount:\n  table:\n    inputs: grade\n    rules:\n      - {when: 1, then: standards.a}\n"
                               "      - {when: 2, then: standards.b}\n    otherwise: 0\n  unit: CNY\n");
        const Path table{"amount", "table"};
        QCOMPARE(text.table(table).rules.size(), std::size_t(2));
        QVERIFY(text.setTest(table, 1, 0, "[2..3]").empty());
        QVERIFY(text.addRule(table, 2, {{"4"}, {"max(1, 2)"}}).empty());
        QVERIFY(text.setOtherwise(table, {}).empty());
        QVERIFY(text.removeRule(table, 0).empty());
        QCOMPARE(text.text(), std::string("benefit: b\namount:\n  table:\n    inputs: grade\n    rules:\n"
                                          "      - {when: \"[2..3]\", then: standards.b}\n      - {when: 4, then: \"max(1, 2)\"}\n  unit: CNY\n"));
    }

    void anEditThatCannotBeMadeChangesNothing()
    {
        const std::string before = "benefit: b\nconditions:\n  - {id: one, when: a}\n";
        RuleText text = opened(before);
        QVERIFY(!text.changeCondition({"conditions"}, 4, {"x", "y"}).empty());
        QVERIFY(!text.addEntry({"nothing", "at", "all"}, {"2023-01-01", "", "1"}).empty());
        QVERIFY(!text.moveItem({"conditions"}, 0, 3).empty());
        QCOMPARE(text.text(), before);
        QVERIFY(text.splices().empty());
    }

    void theShippedFilesTellTheirParts()
    {
        const auto text = RuleText::open(contentOf(HUIMIN_SOURCE_DIR "/rules/shanxi/benefits/rural_dibao.yaml"), "rural_dibao.yaml");
        QVERIFY(bool(text));
        const auto parts = text->parts();
        const auto has = [&](RulePartKind kind, const Path& path, const std::vector<std::string>& owner) {
            return std::find(parts.begin(), parts.end(), RulePart{kind, path, owner}) != parts.end();
        };
        QVERIFY(has(RulePartKind::Conditions, {"routes", 0, "conditions"}, {"rural_dibao", "household"}));
        QVERIFY(has(RulePartKind::Formulas, {"routes", 1, "amount", "formula"}, {"rural_dibao", "single_person"}));
        QVERIFY(has(RulePartKind::Expression, {"routes", 0, "conditions", 2, "when"}, {"rural_dibao", "household", "income_below_standard"}));
        QVERIFY(has(RulePartKind::Ids, {"papers"}, {"rural_dibao"}));
        QVERIFY(has(RulePartKind::Text, {"label"}, {"rural_dibao"}));
    }
};

static const bool registered = huimin::tests::add<RuleTextTest>("rule_text_test");
#include "rule_text_test.moc"
