#include <QtTest>

#include "core/feel/printer.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

Date day(const char* iso)
{
    return Date::parse(iso).value_or(Date());
}

const Benefit& benefit(const char* id)
{
    return *soundRules()->benefit(id);
}

}  // namespace

/// What is read of the pack in tests/data/packs/sound.
class SoundPackTest : public QObject {
    Q_OBJECT

private slots:
    void thePackNamesItself()
    {
        const PackInfo& pack = soundRules()->packs.at(0);
        QCOMPARE(pack.id, std::string("harbour"));
        QCOMPARE(pack.version, std::string("1"));
        QCOMPARE(pack.warnIfOlderThanDays, 300);
        QCOMPARE(pack.jurisdiction.zh, std::string("某港"));
        QCOMPARE(pack.fingerprint.size(), std::size_t{7 + 64});
        QCOMPARE(soundRules()->totals.at(0).units.size(), std::size_t{2});
        QCOMPARE(soundRules()->totals.at(0).unit.toText(), std::string("mark/month"));
    }

    void benefitsStandByPolicyThenAsRead()
    {
        QStringList order;
        for (const Benefit& each : soundRules()->benefits)
            order << QString("%1 %2 %3").arg(each.policy).arg(each.order).arg(QString::fromStdString(each.id));
        const QStringList expected{"1 0 licence_bonus", "2 0 sick_aid", "2 1 winter_aid", "0 0 safety_course"};
        QCOMPARE(order, expected);
        QCOMPARE(soundRules()->policies.front().number, 1);
        for (const Benefit& each : soundRules()->benefits)
            QCOMPARE(each.pack, std::string("harbour"));
    }

    void aBenefitWithRoutes()
    {
        const Benefit& aid = benefit("winter_aid");
        QCOMPARE(aid.routes.size(), std::size_t{2});
        const Route* alone = aid.route("one_sailor");
        QVERIFY(alone && alone->hideIneligible);
        QCOMPARE(alone->subject, std::string("sailor"));
        QCOMPARE(alone->conditions.size(), std::size_t{2});
        QCOMPARE(alone->amount.decimals, 0);
        QVERIFY(alone->amount.rounding == Rounding::Down);
        QCOMPARE(aid.routes[0].amount.unit.toText(), std::string("mark/boat/month"));
        QVERIFY(aid.route("none") == nullptr);
        QVERIFY(aid.period.from == day("2022-01-01") && !aid.period.to);
        QVERIFY(aid.concerns.tree && !aid.oneRowPer.tree);
        QCOMPARE(aid.place.line, 1);
    }

    void aBenefitOfOneWay()
    {
        const Benefit& bonus = benefit("licence_bonus");
        QCOMPARE(bonus.routes.size(), std::size_t{1});
        QVERIFY(bonus.routes[0].id.empty());
        QVERIFY(bonus.routes[0].amount.atLeast.tree && bonus.oneRowPer.tree);
        QCOMPARE(bonus.displacedBy.at(0).benefit, std::string("sick_aid"));
        QVERIFY(bonus.displacedBy.at(0).orWhen.tree);
        QVERIFY(bonus.routes[0].conditions[1].period.to == day("2025-12-31"));
        QVERIFY(bonus.publicity == Publicity::NotSaid);
        const Benefit& sick = benefit("sick_aid");
        QVERIFY(sick.publicity == Publicity::Forbidden);
        QCOMPARE(sick.publicityReason.zh, std::string("病情不公示"));
        QCOMPARE(sick.countsAsIncome.at(0).definition, std::string("own_pay"));
        QVERIFY(benefit("safety_course").kind == BenefitKind::Service);
    }

    void formulasAreInForceForATime()
    {
        const auto& each = soundRules()->definitions.at("pay_each").formulas;
        QCOMPARE(feel::print(*formulaOn(each, day("2021-12-31"))->tree), std::string("0"));
        QVERIFY(std::holds_alternative<feel::If>(formulaOn(each, day("2022-01-01"))->tree->node));
        QVERIFY(!formulaOn({}, day("2022-01-01")));
    }

    void aNameMayHoldBlanks()
    {
        const auto& formula = soundRules()->definitions.at("pay_each").formulas.at(1).formula;
        const auto& division = std::get<feel::Arithmetic>(std::get<feel::If>(formula.tree->node).otherwise->node);
        QCOMPARE(std::get<feel::Name>(division.left->node).text, std::string("shared pay"));
    }

    void parametersAreDated()
    {
        const Parameter& factor = soundRules()->parameters.at("night_factor");
        QVERIFY(!factor.on(day("2019-12-31")));
        QVERIFY(factor.on(day("2022-12-31"))->value == Number::ratio(3, 2));
        QVERIFY(factor.on(day("2023-01-01"))->value == Number(2));
        QVERIFY2(factor.unit.isRatio(), "1 is a ratio");
    }

    void whatWasInForceIsCited()
    {
        const Condition& condition = benefit("winter_aid").routes[0].conditions[0];
        const auto cited = [&](const char* on) {
            return citationOn(condition.citations, soundRules()->documents, day(on))->document;
        };
        QCOMPARE(cited("2022-12-31"), std::string("old_notice"));
        QCOMPARE(cited("2023-01-01"), std::string("new_notice"));
        QCOMPARE(cited("2000-01-01"), std::string("new_notice"));
        QVERIFY(!citationOn({}, soundRules()->documents, day("2023-01-01")));
    }

    void aStatementIsRead()
    {
        const Statement& statement = soundRules()->statements.at(0);
        QCOMPARE(statement.id, std::string("watch_pay"));
        QCOMPARE(statement.list, std::string("watches"));
        QCOMPARE(statement.itemValues.size(), std::size_t{3});
        QCOMPARE(statement.itemValues[0].options.at(1).first, std::string("rest_day"));
        QVERIFY(statement.itemValues[2].isMoney);
        QCOMPARE(statement.totals.size(), std::size_t{3});
        QVERIFY(statement.deadlines.at(0).when.tree);
        QCOMPARE(statement.deadlines.at(0).details.at(0).id, std::string("from_fund"));
    }

    void noticesSayHowPeopleAreTold()
    {
        const Notices* notices = soundRules()->noticesOn(benefit("winter_aid"));
        QVERIFY(notices);
        QCOMPARE(notices->remedies.size(), std::size_t{1});
        QCOMPARE(notices->remedies.front().within.lastDayAfter(day("2024-02-29")), std::optional(day("2025-02-28")));
        QCOMPARE(notices->publicity.lasts.lastDayAfter(day("2023-01-25")), std::optional(day("2023-02-04")));
        QCOMPARE(notices->publicity.columns.size(), std::size_t{2});
        QCOMPARE(notices->publicity.namedFrom.age, 16);
        QCOMPARE(notices->publicity.namedFrom.birthDate, std::string("born_on"));
        QCOMPARE(notices->publicity.namedFrom.citations.front().article, std::string("5"));
        QCOMPARE(notices->toldOnce.front().article, std::string("4"));
    }

    void kindsAreFoundByTheirSubjects()
    {
        QCOMPARE(soundRules()->kindWithSubject("sailor")->id, std::string("boat"));
        QCOMPARE(soundRules()->kindWithSubject("watch")->id, std::string("voyage"));
        QVERIFY(!soundRules()->kindWithSubject("captain"));
        QCOMPARE(soundRules()->profileVocabulary().benefits.size(), std::size_t{3});  // the service pays no sum
        QCOMPARE(soundRules()->calendar.years(), std::vector<int>{2023});
    }
};

static const bool registered = huimin::tests::add<SoundPackTest>("sound_pack_test");
#include "sound_pack_test.moc"
