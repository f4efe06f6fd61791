// Two days compared: what differs, and that what is named as the cause is one.
#include <QtTest>

#include <set>

#include "core/determination/causes.h"
#include "core/determination/comparison.h"
#include "core/determination/determine.h"
#include "core/determination/undone_changes.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/examples.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const std::string root = HUIMIN_SOURCE_DIR;
const Date lastOf2022 = *Date::of(2022, 12, 31);
const Date firstOf2023 = *Date::of(2023, 1, 1);

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", toText(result.diagnostics().front(), Language::En).c_str());
    return std::move(*result);
}

RuleSetPtr shanxi()
{
    static const RuleSetPtr rules = orStop(loadRules(root + "/rules"));
    return rules;
}

std::shared_ptr<const StandardsSheet> county()
{
    return orStop(loadStandards(root + "/tests/data/comparison/county.yaml", *shanxi()));
}

std::shared_ptr<const Profile> profileOf(const std::string& text)
{
    const auto tree = orStop(yaml::read(text, "profile.yaml"));
    return std::make_shared<const Profile>(orStop(readProfile(tree.root(), shanxi()->profileVocabulary())));
}

std::shared_ptr<const Profile> profileIn(const std::string& file)
{
    const auto tree = orStop(yaml::readFile(root + "/tests/data/comparison/" + file));
    return std::make_shared<const Profile>(orStop(readProfile(tree.root(), shanxi()->profileVocabulary())));
}

Comparison compared(const std::shared_ptr<const Profile>& profile, Date from = lastOf2022, Date to = firstOf2023)
{
    return orStop(compare({shanxi(), profile, county(), from, to}));
}

const RowPair& rowOf(const Comparison& comparison, const std::string& benefit, const std::string& subject)
{
    for (const RowPair& pair : comparison.rows) {
        if (pair.either().benefit->id == benefit && pair.either().subject == subject)
            return pair;
    }
    qFatal("no row %s of %s", benefit.c_str(), subject.c_str());
}

/// The kinds of a row's causes with what is cited, each once.
std::set<std::string> sourcesOf(const RowPair& pair)
{
    std::set<std::string> sources;
    for (const Cause& cause : pair.causes)
        sources.insert(cause.document.zh);
    return sources;
}

/// An elderly person and, where given, a second member.
std::string household(const std::string& members)
{
    return "profile: household\nid: test\nresidence: rural\nproperty_within_limits: true\nunlisted: none\nmembers:\n" + members;
}

const std::string aged79 = "  - {id: p1, birth_date: 1943-03-05, sex: male, able_supporter: true, income: none}\n";

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void everyBenefitOfAPolicyThatPaysChangesWithItsDocument()
    {
        const Comparison both[] = {compared(profileIn("urban.yaml")), compared(profileIn("rural.yaml"))};
        std::set<std::string> told;
        for (const Comparison& comparison : both) {
            for (const RowPair& pair : comparison.rows) {
                if (!pair.isChanged || !pair.after || pair.after->status != Status::Eligible)
                    continue;
                QVERIFY2(!pair.causes.empty(), pair.either().benefit->id.c_str());
                for (const Cause& cause : pair.causes) {
                    const bool isBirth = cause.change.kind == DatedChange::Kind::SubjectAppeared;
                    QVERIFY2(isBirth || !cause.document.empty(), cause.text.en.c_str());
                }
                told.insert(pair.either().benefit->id);
            }
        }
        for (const Benefit& benefit : shanxi()->benefits) {
            const bool isOfPolicy = benefit.policy != 0;
            if (benefit.kind == BenefitKind::Money && isOfPolicy)
                QVERIFY2(told.contains(benefit.id), benefit.id.c_str());
        }
    }

    void aRaiseIsTheCauseAndIsCited()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"));
        const RowPair& pair = rowOf(comparison, "disabled_serviceman_housing", "serviceman");
        QCOMPARE(pair.difference->toFixed(2), std::string("55000.00"));
        QCOMPARE(pair.causes.size(), std::size_t(1));
        QCOMPARE(pair.causes.front().change.kind, DatedChange::Kind::Raise);
        QCOMPARE(pair.causes.front().document.en, std::string("Government work report 2023"));
        QCOMPARE(pair.causes.front().amount.low.toFixed(2), std::string("155000.00"));
    }

    void twoParametersAreBothCausesEachWithWhatComesWithoutIt()
    {
        const Comparison comparison = compared(profileIn("urban.yaml"));
        const RowPair& pair = rowOf(comparison, "unemployment_benefit", "head");
        QCOMPARE(pair.difference->toFixed(2), std::string("184.00"));
        std::set<std::string> without;
        for (const Cause& cause : pair.causes) {
            QCOMPARE(cause.change.kind, DatedChange::Kind::Parameter);
            without.insert(cause.amount.low.toFixed(2));
        }
        QCOMPARE(without, (std::set<std::string>{"1683.00", "1692.00"}));
    }

    void ofChangesThatEachWouldDoNoneIsToldAsNeeded()
    {
        const auto family = profileOf(household(
            "  - {id: a, birth_date: 1970-05-05, able_supporter: true, income: {wage: 0, business: 0, property: 0, transfer: 300}, "
            "unemployment: {contribution_years: 1, involuntary: true, registered: true, since: 2022-01-01}}\n"
            "  - {id: b, birth_date: 2023-01-01, able_supporter: true, income: none}\n"
            "  - {id: c, birth_date: 1980-01-01, able_supporter: true, income: none, disability: {grade: 1, kind: mental, needs_long_term_care: true}}\n"
            "  - {id: d, birth_date: 2000-01-01, able_supporter: true, income: none}\n"));
        const Comparison comparison = compared(family);
        int shared = 0;
        for (const RowPair& pair : comparison.rows) {
            for (const Cause& cause : pair.causes) {
                const auto alone = orStop(determine(without(comparison.after->input, {&cause.change})));
                const bool isNeeded = !sameOutcome(pair.after, rowLike(pair.either(), alone));
                QVERIFY2(isNeeded != cause.isOneOfSeveral, (pair.either().benefit->id + ": " + cause.text.en).c_str());
                shared += cause.isOneOfSeveral;
            }
        }
        QVERIFY(shared > 0);
    }

    void anEntryOfTheSheetNamesItsDocument()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"));
        QCOMPARE(sourcesOf(rowOf(comparison, "extreme_poverty_support", "uncle")), (std::set<std::string>{"比较〔2023〕2号"}));
    }

    void aValueThatBeginsIsTold()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"));
        const RowPair& pair = rowOf(comparison, "village_doctor_post", "东关村卫生室");
        QCOMPARE(pair.before->amount.form, AmountResult::Form::NotKnown);
        QVERIFY(!pair.difference);
        QCOMPARE(pair.causes.size(), std::size_t(1));
        QVERIFY(!pair.causes.front().change.valueBefore);
    }

    void aSwitchIsTheCauseOfWhoIsCovered()
    {
        const Comparison comparison = compared(profileIn("urban.yaml"));
        const RowPair& pair = rowOf(comparison, "disabled_nursing_allowance", "niece");
        QCOMPARE(pair.before->status, Status::Ineligible);
        QCOMPARE(pair.after->status, Status::Eligible);
        std::set<DatedChange::Kind> kinds;
        for (const Cause& cause : pair.causes)
            kinds.insert(cause.change.kind);
        QVERIFY(kinds.contains(DatedChange::Kind::SwitchInForce));
    }

    void aBirthdayIsTheCauseOnTheDayItself()
    {
        const auto profile = profileOf(household(aged79));
        const Comparison comparison = compared(profile, *Date::of(2023, 3, 1), *Date::of(2023, 4, 1));
        const RowPair& pair = rowOf(comparison, "dibao_elder_allowance", "p1");
        QCOMPARE(pair.causes.size(), std::size_t(1));
        const DatedChange& change = pair.causes.front().change;
        QCOMPARE(change.kind, DatedChange::Kind::TimePassed);
        QCOMPARE(change.day, *Date::of(2023, 3, 5));
        QCOMPARE(change.definition->id, std::string("age"));
        QCOMPARE(change.subject, std::string("p1"));
    }

    void onlyWhoseBirthdayMattersIsNamed()
    {
        // Both turn a year older; only the one's eightieth birthday bears on the allowance.
        const auto profile = profileOf(household(aged79 + "  - {id: p2, birth_date: 2000-03-09, sex: male, able_supporter: true, income: none}\n"));
        const Comparison comparison = compared(profile, *Date::of(2023, 3, 1), *Date::of(2023, 4, 1));
        const RowPair& pair = rowOf(comparison, "dibao_elder_allowance", "p1");
        QCOMPARE(pair.causes.size(), std::size_t(1));
        QCOMPARE(pair.causes.front().change.subject, std::string("p1"));
    }

    void whoIsNotBornYetIsLeftOutAndTold()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"));
        QCOMPARE(comparison.leftOut.size(), std::size_t(1));
        QCOMPARE(comparison.leftOut.front().subject, std::string("baby"));
        QVERIFY(!comparison.leftOut.front().onBoth);
        const RowPair& ofBaby = rowOf(comparison, "disabled_living_allowance", "baby");
        QVERIFY(!ofBaby.before && ofBaby.after);
        QVERIFY(!ofBaby.isChanged);
        const RowPair& dibao = rowOf(comparison, "rural_dibao", "household");
        QVERIFY(std::any_of(dibao.causes.begin(), dibao.causes.end(), [](const Cause& cause) {
            return cause.change.kind == DatedChange::Kind::SubjectAppeared && cause.change.subject == "baby";
        }));
    }

    void whoIsBornLaterIsLeftOutOnBothDays()
    {
        const auto profile = profileOf(household(aged79 + "  - {id: p2, birth_date: 2023-06-01, sex: male, able_supporter: true}\n"));
        const Comparison comparison = compared(profile);
        QVERIFY(comparison.leftOut.front().onBoth);
        for (const RowPair& pair : comparison.rows)
            QVERIFY(pair.either().subject != "p2");
    }

    void documentsThatReplacedOneAnotherAreNamed()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"), *Date::of(2024, 8, 1), *Date::of(2024, 10, 1));
        std::set<std::pair<std::string, std::string>> replaced;
        for (const ReplacedDocument& document : rowOf(comparison, "retired_soldier_lump_sum", "soldier").documents)
            replaced.emplace(document.before->id, document.after->id);
        QCOMPARE(replaced, (std::set<std::pair<std::string, std::string>>{{"retired_soldier_placement_regulations", "veteran_placement_regulations"}}));
    }

    void totalsKeepTheirPeriods()
    {
        const Comparison comparison = compared(profileIn("rural.yaml"));
        for (const TotalPair& total : comparison.totals) {
            QCOMPARE(total.before->kind, total.after->kind);
            QCOMPARE(total.difference, total.after->value - total.before->value);
        }
    }

    void policiesComeInOrderAndAllOfThem()
    {
        const Comparison comparison = compared(profileIn("urban.yaml"));
        int number = 0;
        for (const PolicyPairs& policy : comparison.policies)
            QCOMPARE(policy.policy->number, ++number);
        QCOMPARE(number, 17);
    }

    void theSameDayTwiceChangesNothing()
    {
        const Comparison comparison = compared(profileIn("urban.yaml"), firstOf2023, firstOf2023);
        QVERIFY(std::none_of(comparison.rows.begin(), comparison.rows.end(), [](const RowPair& pair) { return pair.isChanged; }));
    }

    /// Every example of the packs on several pairs of days: what changed has causes, and each of them is one.
    void everyChangeOfEveryExampleHasACause_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("the turn of the year") << QDate(2022, 12, 31) << QDate(2023, 1, 1);
        QTest::newRow("a year") << QDate(2022, 6, 1) << QDate(2023, 6, 1);
        if (qEnvironmentVariableIsSet("HUIMIN_LONG"))
            QTest::newRow("the end of the five years") << QDate(2025, 12, 31) << QDate(2026, 1, 1);
    }

    void everyChangeOfEveryExampleHasACause()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto asDate = [](QDate day) { return *Date::of(day.year(), day.month(), day.day()); };
        // A sixth of them suffices where sanitizers make it slow; the long run takes all.
        const int step = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 1 : 6;
        int changed = 0;
        int number = 0;
        QDirIterator files(QString::fromStdString(root + "/rules/shanxi/examples"), {"policy_*.yaml"});
        while (files.hasNext()) {
            const auto cases = orStop(readCaseFile(orStop(yaml::readFile(files.next().toStdString())), *shanxi()));
            for (const Example& example : cases.examples) {
                if (number++ % step != 0)
                    continue;
                auto profile = readProfile(*example.profile, shanxi()->profileVocabulary());
                if (!profile)
                    continue;
                const auto comparison = compare({shanxi(), std::make_shared<const Profile>(std::move(*profile)), example.standards,
                                                 asDate(from), asDate(to)});
                if (!comparison)
                    continue;
                for (const RowPair& pair : comparison->rows) {
                    changed += pair.isChanged ? 1 : 0;
                    QVERIFY2(!pair.isChanged || !pair.causes.empty(), (example.name + ": " + pair.either().benefit->id).c_str());
                }
            }
        }
        QVERIFY(changed > 10);
    }
};

static const bool registered = huimin::tests::add<ComparisonTest>("comparison_test");
#include "comparison_test.moc"
