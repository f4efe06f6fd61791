#include "core/rulepack/turning_day.h"

#include <QtTest>

#include "core/rulepack/loader.h"
#include "tests/support/registry.h"

using namespace huimin;

class TurningDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedRulesTurnWithTheYear2023();
    void theLaterOfTwoDaysWithAsManyRaisesIsTaken();
    void rulesWithoutRaisesDoNotTurn();
};

namespace {

const Date early = *Date::of(2023, 1, 1);
const Date late = *Date::of(2024, 7, 1);

RuleSet rulesThatRiseOn(std::vector<Date> days)
{
    RuleSet rules;
    Standard standard;
    for (const Date day : days)
        standard.raises.push_back({Number(5), day, {}});
    rules.standards.emplace("allowance", standard);
    return rules;
}

}  // namespace

void TurningDayTest::theShippedRulesTurnWithTheYear2023()
{
    const auto rules = loadRules(HUIMIN_SOURCE_DIR "/rules");
    QVERIFY(rules);
    QCOMPARE(turningDay(**rules)->toIso(), std::string("2023-01-01"));
}

void TurningDayTest::theLaterOfTwoDaysWithAsManyRaisesIsTaken()
{
    QVERIFY(turningDay(rulesThatRiseOn({late, early})) == late);
    QVERIFY(turningDay(rulesThatRiseOn({early, late, early})) == early);
}

void TurningDayTest::rulesWithoutRaisesDoNotTurn()
{
    QVERIFY(!turningDay(rulesThatRiseOn({})));
}

static const bool registered = huimin::tests::add<TurningDayTest>("turning_day_test");

#include "turning_day_test.moc"
