// What each policy did to a household.
#include "core/report/policy_words.h"

#include <QtTest>

#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const std::string folder = HUIMIN_SOURCE_DIR "/rules";

RuleSetPtr shippedRules()
{
    static const auto rules = loadRules(folder);
    return *rules;
}

/// The sample county, which widened the living allowance where `widened` says so.
std::shared_ptr<const StandardsSheet> sheetWhere(std::optional<bool> widened)
{
    const auto shipped = findStandards(folder, "示例县", *shippedRules());
    auto sheet = std::make_shared<StandardsSheet>(**shipped);
    if (widened)
        sheet->entries["living_allowance_covers_low_income_edge"] = {{*Date::of(2023, 1, 1), Number(), *widened, {}}};
    return sheet;
}

/// A pensioner and a disabled person on an income that is low-income edge (496 and below 744 a head).
const std::string household = "profile: household\nid: a\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\nmembers:\n"
                              "  - {id: p1, name: 甲, birth_date: 1950-05-05, sex: male, relationship: head, able_supporter: true, income: {wage: 600, business: 0, property: 0, transfer: 0},\n"
                              "     resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}\n"
                              "  - {id: p2, name: 乙, birth_date: 1980-05-05, sex: female, relationship: spouse, able_supporter: true, income: {wage: 600, business: 0, property: 0, transfer: 0},\n"
                              "     disability: {grade: 3, kind: physical, needs_long_term_care: false}}\n";

/// What a policy is told to have done on 1 February 2023.
QString effectOf(int number, Language language, std::optional<bool> widened = std::nullopt)
{
    const auto tree = yaml::read(household, "a.yaml");
    auto profile = readProfile(tree->root(), shippedRules()->profileVocabulary());
    const auto determination =
        determine({shippedRules(), std::make_shared<const Profile>(std::move(*profile)), sheetWhere(widened), *Date::of(2023, 2, 1)});
    const std::vector<std::string> effects = report::policyEffects(*determination, report::Words(language));
    for (std::size_t i = 0; i < effects.size(); ++i) {
        if (determination->policies[i].policy->number == number)
            return QString::fromStdString(effects[i]);
    }
    return "";
}

}  // namespace

class PolicyWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsDueHowMuchWithWhichRaise()
    {
        QCOMPARE(effectOf(2, Language::Zh), QString("每人每月提高5元。本案：甲可以享受城乡居民基础养老金（123.00 元/人·月，含 2023-01-01 起省里提标 5元/人·月）"));
        QCOMPARE(effectOf(2, Language::En), QString("raised by 5 CNY per person and month. In this case: 甲 is due: Residents' basic pension "
                                                    "(123.00 CNY/person/month, including the province's raise of 5 CNY/person/month from 2023-01-01)"));
    }

    void whyNobodyIsDueIt()
    {
        const QString effect = effectOf(5, Language::Zh);
        QVERIFY2(effect.startsWith("每人每月提高20元。本案：没有人享受（甲") && effect.contains("年龄"), qPrintable(effect));
        QVERIFY2(!effect.contains("可以享受"), qPrintable(effect));
    }

    void aPolicyAboutNobodySaysSo()
    {
        QCOMPARE(effectOf(1, Language::En), QString("the provincial budget provides 1000 CNY per village clinic and month. In this case: it is about nobody here"));
    }

    /// On low-income edge the living allowance is due only where the locality widened it.
    void aPolicyThatWidensCoverageSaysWhomItBringsIn()
    {
        QVERIFY2(effectOf(7, Language::Zh, true).contains("本案：乙可以享受困难残疾人生活补贴（80.00 元/人·月）"), qPrintable(effectOf(7, Language::Zh, true)));
        QVERIFY2(effectOf(7, Language::Zh, false).endsWith("本案：扩大范围没有改变结果"), qPrintable(effectOf(7, Language::Zh, false)));
        QVERIFY2(effectOf(7, Language::Zh).endsWith("本案：乙的困难残疾人生活补贴待定"), qPrintable(effectOf(7, Language::Zh)));
    }

    void all17AreTold()
    {
        for (int number = 1; number <= 17; ++number)
            QVERIFY2(effectOf(number, Language::Zh).contains("本案：") && effectOf(number, Language::En).contains("In this case: "), qPrintable(QString::number(number)));
    }
};

static const bool registered = huimin::tests::add<PolicyWordsTest>("policy_words_test");
#include "policy_words_test.moc"
