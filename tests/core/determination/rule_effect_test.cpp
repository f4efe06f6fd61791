#include <QtTest>

#include <algorithm>

#include "core/determination/rule_effect.h"
#include "tests/support/edited_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string root = HUIMIN_SOURCE_DIR "/";
const std::string standards = rulesFolder() + "/shanxi/standards.yaml";

std::string changed(const std::string& file, const std::string& from, const std::string& to)
{
    std::string text = readFile(file, {})->source().text();
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("%s is not in %s", from.c_str(), file.c_str());
    return text.replace(at, from.size(), to);
}

/// The rules as they were before the raise of January 2023.
RuleSetPtr withoutRaise()
{
    static const RuleSetPtr rules = rulesWith({{standards, changed(standards,
                                                                   "    raises:\n      - {value: 5, from: 2023-01-01, source: {document: government_work_report_2023, confidence: high}}\n", "")}});
    return rules;
}

RuleSetPtr shipped()
{
    static const RuleSetPtr rules = rulesWith({});
    return rules;
}

const char* const pensioner = "profile: household\nid: one\ncounty: 示例县\nresidence: rural\nproperty_within_limits: false\nunlisted: none\nmembers:\n"
                              "  - {id: p1, birth_date: 1950-01-01, sex: male, able_supporter: true, income: none, name: \"=1+1\",\n"
                              "     resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}\n";
const char* const worker = "profile: household\nid: two\ncounty: 示例县\nresidence: rural\nproperty_within_limits: false\nunlisted: none\nmembers:\n"
                           "  - {id: p1, birth_date: 1990-01-01, sex: male, able_supporter: true, income: {wage: 5000, business: 0, property: 0, transfer: 0}}\n";

RuleEffectInput inputOf(RuleSetPtr published, RuleSetPtr edited, std::vector<NamedCase> cases)
{
    return {std::move(published), std::move(edited), std::move(cases),
            [](const std::string& county, const RuleSet& rules) { return findStandards(rulesFolder(), county, rules); }, *Date::of(2023, 2, 1)};
}

const RowEffect* rowOf(const CaseEffect& effect, const std::string& benefit, const std::string& subject)
{
    for (const RowEffect& row : effect.rows) {
        if (row.pair.either().benefit->id == benefit && row.pair.either().subject == subject)
            return &row;
    }
    return nullptr;
}

const EffectSum* sumOf(const std::vector<EffectSum>& sums, const std::string& benefit, const std::string& unit)
{
    for (const EffectSum& sum : sums) {
        if (sum.benefit == benefit && sum.unit.toText() == unit)
            return &sum;
    }
    return nullptr;
}

}  // namespace

/// What an edit of the rules does to cases: who gains, who loses, how much.
class RuleEffectTest : public QObject {
    Q_OBJECT

private slots:
    void theRaiseIsFiveYuanForWhoDrawsThePension()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"a", "a.yaml", pensioner}, {"b", "b.yaml", worker}}));
        QVERIFY(effect.isComplete);
        QCOMPARE(effect.cases.size(), std::size_t(2));
        const RowEffect* pension = rowOf(effect.cases[0], "resident_base_pension", "p1");
        QVERIFY(pension && pension->effect == Effect::Gains && pension->pair.difference == Number(5));
        QCOMPARE(pension->pair.before->amount.low.toFixed(2), std::string("118.00"));
        QCOMPARE(pension->pair.after->amount.low.toFixed(2), std::string("123.00"));
        QVERIFY(effect.cases[0].gains && !effect.cases[0].loses);
        QVERIFY(!effect.cases[1].gains && !effect.cases[1].loses && !effect.cases[1].isOpen);
        const EffectSum* sum = sumOf(effect.benefits, "resident_base_pension", "CNY/person/month");
        QVERIFY(sum && sum->gains == 1 && sum->loses == 0 && sum->difference() == Number(5));
        QCOMPARE(effect.totals.size(), effect.cases[0].sums.size());
        for (const EffectSum& total : effect.totals) {
            const bool isMonthly = total.unit.toText() == "CNY/month";
            QCOMPARE(total.difference(), Number(isMonthly ? 5 : 0));
            QCOMPARE(total.gains, isMonthly ? 1 : 0);
            QCOMPARE(total.undetermined, 0);
        }
    }

    void theOtherWayRoundItIsLost()
    {
        const RuleEffect effect = effectOf(inputOf(shipped(), withoutRaise(), {{"a", "a.yaml", pensioner}}));
        QVERIFY(effect.cases[0].loses && !effect.cases[0].gains);
        QCOMPARE(rowOf(effect.cases[0], "resident_base_pension", "p1")->pair.difference, std::optional(Number(-5)));
    }

    void withoutAnEditNothingChangesHoweverLittleIsKnown()
    {
        const RuleEffect effect = effectOf(inputOf(shipped(), rulesWith({}), {{"sample", root + "rules/samples/household.yaml", {}}}));
        QVERIFY(effect.cases[0].diagnostics.empty() && !effect.cases[0].rows.empty());
        for (const RowEffect& row : effect.cases[0].rows)
            QVERIFY2(row.effect == Effect::Unchanged, row.pair.either().benefit->id.c_str());
        QVERIFY(effect.benefits.empty());
    }

    void whatIsOpenUnderARuleThatChangedIsNotCalledUnchanged()
    {
        const std::string file = rulesFolder() + "/shanxi/benefits/disabled_nursing_allowance.yaml";
        const RuleSetPtr edited = rulesWith({{file, changed(file, "then: standards.disabled_nursing_grade_1", "then: standards.disabled_nursing_grade_1 * 2")}});
        const RuleEffect effect = effectOf(inputOf(shipped(), edited, {{"sample", root + "rules/samples/household.yaml", {}}}));
        bool isOpen = false;
        for (const RowEffect& row : effect.cases[0].rows) {
            const bool isIt = row.pair.either().benefit->id == "disabled_nursing_allowance";
            isOpen = isOpen || (isIt && row.effect == Effect::Undetermined);
            QVERIFY(isIt || row.effect == Effect::Unchanged);
        }
        QVERIFY(isOpen && effect.cases[0].isOpen);
    }

    void unitsAreNeverMixed()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"sample", root + "rules/samples/household.yaml", {}}}));
        for (const EffectSum& sum : effect.totals)
            QVERIFY(!sum.kind || sum.kind->unit == sum.unit);
        std::vector<std::string> units;
        for (const EffectSum& sum : effect.totals)
            units.push_back(sum.unit.toText());
        std::sort(units.begin(), units.end());
        QVERIFY(std::adjacent_find(units.begin(), units.end()) == units.end());
    }

    void aBenefitThatIsNewOrGoneIsARow()
    {
        const std::string file = rulesFolder() + "/shanxi/benefits/winter_heating.yaml";
        const RuleSetPtr more = rulesWith({{file, std::string("benefit: winter_heating\nlabel: {zh: 取暖补助, en: Heating}\nsubject: household\n"
                                                              "conditions: []\namount: {formula: 100, unit: CNY/household/month}\n")}});
        const RuleEffect added = effectOf(inputOf(shipped(), more, {{"b", "b.yaml", worker}}));
        const RowEffect* row = rowOf(added.cases[0], "winter_heating", "household");
        QVERIFY(row && !row->pair.before && row->effect == Effect::Gains && row->pair.difference == Number(100));
        const RuleEffect gone = effectOf(inputOf(more, shipped(), {{"b", "b.yaml", worker}}));
        row = rowOf(gone.cases[0], "winter_heating", "household");
        QVERIFY(row && !row->pair.after && row->effect == Effect::Loses && row->pair.difference == Number(-100));
    }

    void aCaseThatCannotBeReadStandsWithItsDiagnostics()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(),
                                                   {{"not there", "/nowhere/case.yaml", {}}, {"no profile", "x.yaml", "profile: nothing\n"},
                                                    {"unborn", "y.yaml", "profile: household\nresidence: rural\nmembers:\n  - {id: p1, birth_date: 2030-01-01}\n"},
                                                    {"a", "a.yaml", pensioner}}));
        QCOMPARE(effect.cases.size(), std::size_t(4));
        for (int i = 0; i < 3; ++i)
            QVERIFY2(!effect.cases[i].diagnostics.empty() && effect.cases[i].rows.empty(), effect.cases[i].name.c_str());
        QVERIFY(effect.cases[3].gains);
    }

    void aCaseFileIsAsManyCasesAsItHasExamples()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"pension", rulesFolder() + "/shanxi/examples/policy_02_base_pension.yaml", {}}}));
        QVERIFY(effect.cases.size() > 5);
        const auto count = std::count_if(effect.cases.begin(), effect.cases.end(), [](const CaseEffect& one) { return one.gains; });
        QVERIFY(count > 0);
        for (const CaseEffect& one : effect.cases)
            QVERIFY2(one.name.starts_with("pension · "), one.name.c_str());
    }

    void whatIsStoppedIsNotComplete()
    {
        std::stop_source stop;
        stop.request_stop();
        RuleEffectInput input = inputOf(withoutRaise(), shipped(), {{"a", "a.yaml", pensioner}});
        input.stop = stop.get_token();
        const RuleEffect effect = effectOf(input);
        QVERIFY(!effect.isComplete && effect.cases.empty());
    }

    void theTableHoldsNoFormula()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"@case, \"one\"", "a.yaml", pensioner}, {"-bad", "b.yaml", "profile: [\n"}}));
        const std::string bytes = toCsv(effect, Language::En);
        QVERIFY(bytes.starts_with("\xEF\xBB\xBF"));
        const QString csv = QString::fromStdString(bytes.substr(3));
        QVERIFY(csv.contains("Case,Day,Whom,Benefit"));
        QVERIFY2(csv.contains("\"'@case, \"\"one\"\"\",2023-02-01,'=1+1,Residents' basic pension,,eligible,118.00,eligible,123.00,5.00,"), qPrintable(csv));
        QVERIFY2(csv.contains("\r\n'-bad,2023-02-01,,,"), qPrintable(csv));
        for (const QString& line : csv.split("\r\n", Qt::SkipEmptyParts))
            QVERIFY2(!line.startsWith('=') && !line.startsWith('@') && !line.contains(",=") && !line.contains(",@"), qPrintable(line));
        QVERIFY(QString::fromStdString(toCsv(effect, Language::Zh)).contains("城乡居民基础养老金"));
    }

    void theTableEndsWithTheSums()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"a", "a.yaml", pensioner}, {"b", "b.yaml", worker}}));
        const QString en = QString::fromStdString(toCsv(effect, Language::En));
        QVERIFY2(en.contains("\r\n\r\nSum of,Benefit or total,Unit,Published sum,Edited sum,Difference,gains,loses,unchanged,not known yet,Counted\r\n"
                             "one benefit,Residents' basic pension,"), qPrintable(en));
        const QStringList sums = en.section("\r\n\r\n", 1).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(sums.size(), qsizetype(1 + effect.benefits.size() + effect.totals.size()));
        QVERIFY2(sums[1].endsWith(",118.00,123.00,5.00,1,0,1,0,rows"), qPrintable(sums[1]));
        const QStringList monthly = sums.filter("all cases,").filter(",5.00,1,0,1,0,cases");
        QCOMPARE(monthly.size(), qsizetype(1));
        const QString zh = QString::fromStdString(toCsv(effect, Language::Zh));
        QVERIFY2(zh.contains("\r\n\r\n合计范围,合计项目,单位,现行合计,修改后合计,差额,增加,减少,不变,待定,计数单位\r\n一项待遇,城乡居民基础养老金,"), qPrintable(zh));
        QVERIFY2(zh.contains("\r\n全部案例,"), qPrintable(zh));
    }

    void aTableWithoutRowsHasNoSums()
    {
        const RuleEffect effect = effectOf(inputOf(withoutRaise(), shipped(), {{"bad", "b.yaml", "profile: [\n"}}));
        QVERIFY(!QString::fromStdString(toCsv(effect, Language::En)).contains("Sum of"));
    }
};

static const bool registered = huimin::tests::add<RuleEffectTest>("rule_effect_test");
#include "rule_effect_test.moc"
