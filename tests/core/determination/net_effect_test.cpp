// What a household keeps of a raise.
#include "core/determination/net_effect.h"

#include <QtTest>

#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

using namespace huimin;

class NetEffectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCountsAsIncomeInFullIsTakenOffTheBenefitOfTheHousehold();
    void aHouseholdAboveTheStandardKeepsAllOfIt();
    void whereSomethingIsOpenNothingIsSaid();
};

namespace {

/// One person of 70 with a pension; from 2026 all of a pension counts as income, before that not what the centre set.
Determination determined(const std::string& wage, Date day)
{
    const std::string folder = HUIMIN_SOURCE_DIR "/rules";
    const auto rules = loadRules(folder);
    const auto tree = yaml::read("profile: household\nid: a\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\nmembers:\n"
                                 "  - {id: p1, birth_date: 1950-05-05, sex: male, relationship: head, able_supporter: true,\n"
                                 "     income: {wage: " + wage + ", business: 0, property: 0, transfer: 0}, receiving: {resident_base_pension: 123},\n"
                                 "     resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}\n", "a.yaml");
    auto profile = readProfile(tree->root(), (*rules)->profileVocabulary());
    const auto sheet = findStandards(folder, "示例县", **rules);
    return *determine({*rules, std::make_shared<const Profile>(std::move(*profile)), *sheet, day});
}

const Date before2026 = *Date::of(2023, 2, 1);
const Date after2026 = *Date::of(2026, 2, 1);

const LedgerEntry* pension(const Determination& determination)
{
    for (const LedgerEntry& entry : determination.ledger) {
        if (entry.benefit->id == "resident_base_pension")
            return &entry;
    }
    return nullptr;
}

}  // namespace

void NetEffectTest::whatCountsAsIncomeInFullIsTakenOffTheBenefitOfTheHousehold()
{
    const Determination determination = determined("0", after2026);
    const LedgerEntry* entry = pension(determination);
    QVERIFY(entry);
    const auto net = netEffect(determination, *entry, Number(5));
    QVERIFY(net);
    QCOMPARE(net->toFixed(2), std::string("0.00"));
}

void NetEffectTest::aHouseholdAboveTheStandardKeepsAllOfIt()
{
    const Determination determination = determined("3000", after2026);
    const LedgerEntry* entry = pension(determination);
    QVERIFY(entry);
    const auto net = netEffect(determination, *entry, Number(5));
    QVERIFY(net);
    QCOMPARE(net->toFixed(2), std::string("5.00"));
}

void NetEffectTest::whereSomethingIsOpenNothingIsSaid()
{
    const Determination determination = determined("0", before2026);
    const LedgerEntry* entry = pension(determination);
    QVERIFY(entry);
    QVERIFY(!netEffect(determination, *entry, Number(5)));
}

static const bool registered = huimin::tests::add<NetEffectTest>("net_effect_test");
#include "net_effect_test.moc"
