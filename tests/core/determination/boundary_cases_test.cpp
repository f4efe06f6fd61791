#include <QtTest>

#include "core/determination/boundary_cases.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"
#include "tests/support/edited_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

using Side = BoundaryCase::Side;

const Date day = *Date::of(2023, 2, 1);

RuleSetPtr shipped()
{
    static const RuleSetPtr rules = rulesWith({});
    return rules;
}

const std::string pensioner = "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}";
const std::string uninsured = "resident_pension: none";

std::shared_ptr<const Profile> read(const RuleSet& rules, const std::string& pension)
{
    const std::string text = "profile: household\nid: one\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\nmembers:\n"
                             "  - {id: p1, name: 王建国, birth_date: 1955-03-04, sex: male, able_supporter: true,\n"
                             "     income: {wage: 100, business: 0, property: 0, transfer: 0}, " + pension + "}\n"
                             "  - {id: p2, birth_date: 1970-01-01, sex: female, able_supporter: true, income: none}\n";
    const auto tree = yaml::read(text, "household.yaml");
    auto profile = readProfile(tree->root(), rules.profileVocabulary());
    if (!profile)
        qFatal("%s", toText(profile.diagnostics().front(), Language::En).c_str());
    return std::make_shared<const Profile>(*std::move(profile));
}

std::vector<BoundaryCase> casesOf(const std::string& benefit, const std::string& route, const std::string& condition, const RuleSetPtr& edited = shipped(),
                                  const std::string& pension = pensioner)
{
    const auto sheet = [](const RuleSet& rules) { return *findStandards(rulesFolder(), "示例县", rules); };
    return boundaryCases({shipped(), edited, benefit, route, condition, read(*shipped(), pension), read(*edited, pension), sheet(*shipped()), sheet(*edited), day});
}

const BoundaryCase* on(const std::vector<BoundaryCase>& cases, Side side, const std::string& subject)
{
    for (const BoundaryCase& one : cases) {
        if (one.side == side && one.subject == subject)
            return &one;
    }
    return nullptr;
}

}  // namespace

/// The cases just below, at and just above what a condition compares with.
class BoundaryCasesTest : public QObject {
    Q_OBJECT

private slots:
    void sixtyIsReachedOnTheBirthday()
    {
        const auto cases = casesOf("resident_base_pension", "", "age_60");
        const BoundaryCase* below = on(cases, Side::Below, "p1");
        const BoundaryCase* at = on(cases, Side::At, "p1");
        QVERIFY(below && at);
        QCOMPARE(at->fact, std::string("members[p1].birth_date"));
        QCOMPARE(std::get<Date>(at->value).toIso(), std::string("1963-02-01"));
        QCOMPARE(std::get<Date>(below->value).toIso(), std::string("1963-02-02"));
        QCOMPARE(at->comparison, std::string("age >= 60"));
        QCOMPARE(*at->compared.as<Number>(), Number(60));
        QVERIFY(at->edited && at->edited->status == Status::Eligible && below->edited->status == Status::Ineligible);
        QVERIFY(at->published && at->published->amount.low == Number(123));
        QCOMPARE(at->factOf.zh, std::string("王建国"));
    }

    void incomeMeetsTheStandardToTheFen()
    {
        const auto cases = casesOf("rural_dibao", "household", "income_below_standard", shipped(), uninsured);
        QCOMPARE(cases.size(), std::size_t(3));
        QCOMPARE(*cases[0].bound.as<Number>(), Number(496));
        // Two persons are counted, so that 992 together is exactly the standard.
        QCOMPARE(cases[0].side, Side::Below);
        QCOMPARE(std::get<Number>(cases[0].value).toFixed(2), std::string("991.99"));
        QCOMPARE(cases[0].edited->status, Status::Eligible);
        QCOMPARE(cases[1].side, Side::At);
        QCOMPARE(std::get<Number>(cases[1].value), Number(992));
        QCOMPARE(cases[1].edited->status, Status::Ineligible);
        QCOMPARE(cases[2].side, Side::Above);
        QCOMPARE(std::get<Number>(cases[2].value).toFixed(2), std::string("992.01"));
    }

    void bothEndsOfARangeAreTried()
    {
        const auto cases = casesOf("dibao_elder_allowance", "", "age_80_to_99");
        std::vector<std::string> bounds;
        for (const BoundaryCase& one : cases)
            bounds.push_back(one.bound.as<Number>()->toString());
        QVERIFY(std::find(bounds.begin(), bounds.end(), "80") != bounds.end());
        QVERIFY(std::find(bounds.begin(), bounds.end(), "99") != bounds.end());
    }

    void yearsMoveByTheirSmallestStep()
    {
        const auto cases = casesOf("resident_base_pension", "", "contributions");
        const BoundaryCase* at = on(cases, Side::At, "p1");
        const BoundaryCase* below = on(cases, Side::Below, "p1");
        QVERIFY(at && below && on(cases, Side::Above, "p1"));
        QCOMPARE(std::get<Number>(at->value), Number(15));
        QCOMPARE(std::get<Number>(below->value).toFixed(2), std::string("14.99"));
        QCOMPARE(below->edited->status, Status::Ineligible);
    }

    void anEditedBoundIsTriedUnderBothRules()
    {
        const std::string file = rulesFolder() + "/shanxi/benefits/resident_base_pension.yaml";
        std::string text = readFile(file, {})->source().text();
        text.replace(text.find("when: age >= 60"), 15, "when: age >= 59");
        const auto cases = casesOf("resident_base_pension", "", "age_60", rulesWith({{file, text}}));
        const BoundaryCase* at = on(cases, Side::At, "p1");
        QVERIFY(at);
        QCOMPARE(std::get<Date>(at->value).toIso(), std::string("1964-02-01"));
        QCOMPARE(at->edited->status, Status::Eligible);
        QCOMPARE(at->published->status, Status::Ineligible);
    }

    void aConditionWithoutAComparisonHasNone()
    {
        QVERIFY(casesOf("resident_base_pension", "", "insured").empty());
        QVERIFY(casesOf("resident_base_pension", "", "nothing").empty());
        QVERIFY(casesOf("nothing", "", "nothing").empty());
    }
};

static const bool registered = huimin::tests::add<BoundaryCasesTest>("boundary_cases_test");
#include "boundary_cases_test.moc"
