#include "app/comparison/comparison_outline.h"

#include <QtTest>
#include <functional>

#include "app/document/case_document.h"
#include "app/widgets/outline_model.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class ComparisonOutlineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleCanBeShown_data();
    void everySampleCanBeShown();
    void everyPolicyIsARow();
    void aRaiseShowsBothDaysTheDifferenceAndItsDocument();
    void onlyWhatChangedLeavesOutTheRest();
    void aCaseThatNoPolicyIsForHasNone();
};

namespace {

const QString samples = HUIMIN_SOURCE_DIR "/rules/samples/";

const Date beforeTheRaise = *Date::of(2022, 12, 31);
const Date afterTheRaise = *Date::of(2023, 1, 1);
/// After everything that the samples tell of.
const Date later = *Date::of(2023, 2, 1);
const Date muchLater = *Date::of(2024, 2, 1);

Comparison compared(const QString& sample, Date from, Date to)
{
    CaseDocument document(shippedRules());
    if (hasErrors(document.open(samples + sample)))
        qFatal("the sample is not read");
    CountySheets sheets = shippedSheets();
    auto result = compare({shippedRules(), document.profile(), *sheets.of(document.profile()->county), from, to});
    if (!result)
        qFatal("%s", result.diagnostics().front().message.en.c_str());
    return std::move(*result);
}

std::vector<OutlineItem> outlineOf(const QString& sample, RowsShown shown = RowsShown::All, Language language = Language::Zh)
{
    return comparisonOutline(compared(sample, beforeTheRaise, afterTheRaise), shown, report::Words(language));
}

const OutlineItem* find(const std::vector<OutlineItem>& items, const std::function<bool(const OutlineItem&)>& isIt)
{
    for (const OutlineItem& item : items) {
        if (isIt(item))
            return &item;
        if (const OutlineItem* below = find(item.children, isIt))
            return below;
    }
    return nullptr;
}

const OutlineItem* section(const std::vector<OutlineItem>& items, const char* key)
{
    return find(items, [key](const OutlineItem& item) { return item.isSection && item.key == QLatin1String(key); });
}

}  // namespace

void ComparisonOutlineTest::everySampleCanBeShown_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString& file : QDir(samples).entryList({"*.yaml"}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

void ComparisonOutlineTest::everySampleCanBeShown()
{
    QFETCH(QString, sample);
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Comparison comparison = compared(sample, later, muchLater);
    for (const RowsShown shown : {RowsShown::All, RowsShown::Changed}) {
        for (const Language language : {Language::Zh, Language::En}) {
            const auto items = comparisonOutline(comparison, shown, report::Words(language));
            QVERIFY(!find(items, [](const OutlineItem& item) { return item.key.isEmpty() || item.title.isEmpty(); }));
            model.setItems(items);
        }
    }
}

void ComparisonOutlineTest::everyPolicyIsARow()
{
    const auto items = outlineOf("household.yaml");
    const OutlineItem* policies = section(items, "policies");
    QVERIFY(policies);
    QCOMPARE(policies->children.size(), shippedRules()->policies.size());
    QCOMPARE(policies->children.front().key, "1");
    QCOMPARE(policies->figures, QStringList({"2022-12-31", "2023-01-01"}));
}

void ComparisonOutlineTest::aRaiseShowsBothDaysTheDifferenceAndItsDocument()
{
    const auto items = outlineOf("household.yaml");
    const OutlineItem* pension = find(items, [](const OutlineItem& item) { return item.figures == QStringList({"118.00", "→ 123.00"}); });
    QVERIFY(pension);
    QCOMPARE(pension->amount, "+5.00");
    QCOMPARE(pension->unit, "元/人·月");
    QVERIFY(pension->startsOpen);
    QCOMPARE(pension->children.size(), std::size_t(1));
    QVERIFY2(pension->children.front().title.contains("2023年省政府工作报告"), qPrintable(pension->children.front().title));
}

void ComparisonOutlineTest::onlyWhatChangedLeavesOutTheRest()
{
    const auto all = outlineOf("household.yaml");
    const auto changed = outlineOf("household.yaml", RowsShown::Changed);
    const std::size_t policies = section(changed, "policies")->children.size();
    QVERIFY(policies > 0);
    QVERIFY(policies < section(all, "policies")->children.size());
    for (const OutlineItem& policy : section(changed, "policies")->children) {
        for (const OutlineItem& row : policy.children)
            QVERIFY2(!row.children.empty(), qPrintable(row.title));
    }
}

void ComparisonOutlineTest::aCaseThatNoPolicyIsForHasNone()
{
    const auto items = outlineOf("wage_claim.yaml");
    QVERIFY(section(items, "statement"));
    QVERIFY(!section(items, "policies"));
}

static const bool registered = huimin::tests::add<ComparisonOutlineTest>("comparison_outline_test");

#include "comparison_outline_test.moc"
