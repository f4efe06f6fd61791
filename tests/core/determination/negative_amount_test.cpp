// What is said of a formula that comes out below zero.
#include <QtTest>

#include "tests/support/registry.h"
#include "tests/support/tiny_rules.h"

using namespace huimin;

namespace {

const std::string kindYaml = R"(
profile: case
label: {zh: 档案, en: case}
subject: whole
facts:
  - {id: income, type: number, unit: CNY, label: {zh: 收入, en: income}, at_least: 0}
)";

Row rowOf(const std::string& income)
{
    return tests::onlyRow(tests::tinyRules(kindYaml, "true", "100 - income"), "profile: case\nid: one\nincome: " + income + "\n");
}

}  // namespace

class NegativeAmountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void belowZeroIsPaidAsZeroAndSaidToBe()
    {
        const Row row = rowOf("100.01");
        QVERIFY(row.amount.low.isZero());
        QCOMPARE(row.notes.size(), std::size_t(1));
        QCOMPARE(row.notes.front().en, std::string("the rule gives -0.01, below 0; it counts as 0: check the rule"));
    }

    void zeroIsSaidNothingOf()
    {
        const Row row = rowOf("100");
        QVERIFY(row.amount.low.isZero());
        QVERIFY(row.notes.empty());
    }
};

static const bool registered = huimin::tests::add<NegativeAmountTest>("negative_amount_test");
#include "negative_amount_test.moc"
