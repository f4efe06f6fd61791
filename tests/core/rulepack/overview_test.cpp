#include <QtTest>

#include "core/rulepack/overview.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string overviews = dataFolder + "overviews/";

RuleSetPtr rulesIn(const std::string& folder)
{
    const auto rules = loadRules(folder);
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

/// The numbers of the source page: the 17 policies, wages and services, projects, medical supplies, enterprises, campaign.
QStringList itemsOfTheSource()
{
    QStringList items;
    const std::pair<const char*, int> groups[]{{"", 17}, {"W", 15}, {"P", 12}, {"M", 3}, {"S", 2}, {"C", 5}};
    for (const auto& [letter, count] : groups) {
        for (int i = 1; i <= count; ++i)
            items << letter + QString::number(i);
    }
    return items;
}

std::string treatmentsOf(const std::vector<OverviewItem>& items)
{
    std::string text;
    for (const OverviewItem& item : items)
        text += item.id + std::to_string(static_cast<int>(item.treatment)) + " ";
    return text;
}

}  // namespace

/// What becomes of each item of a source.
class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void theRuleThatDoesMostTellsWhatBecomesOfAnItem()
    {
        const RuleSetPtr rules = rulesIn(overviews + "sound");
        const auto items = readOverview(*rules);
        QVERIFY(bool(items));
        // 0 computes an amount, 1 checks a rule, 2 tells.
        QCOMPARE(treatmentsOf(*items), std::string("10 A21 A31 A42 A52 A61 A70 A80 A90 "));
        QCOMPARE(items->front().label.en, std::string("Winter aid"));
        QCOMPARE(items->front().says.zh, std::string("提高"));
        QCOMPARE(items->front().rules.at(0).file, std::string("sound/benefits/aid.yaml"));
        QCOMPARE(items->at(1).rules.at(0).name, std::string("learners"));
        QCOMPARE(items->at(5).rules.at(1).name, std::string("dues.grade"));
        QCOMPARE(items->at(5).rules.at(1).label.zh, std::string("等级"));
        QCOMPARE(items->at(4).file, std::string("sound/overview.yaml"));
    }

    void mistakesAreToldInTheseWords()
    {
        const std::string folder = overviews + "wrong";
        const RuleSetPtr rules = rulesIn(folder);
        const auto items = readOverview(*rules);
        QVERIFY(!items);
        QCOMPARE(rendered(items.diagnostics(), folder), QString::fromStdString(contentOf(folder + "/expected.txt")));
    }

    void everyItemOfTheSourceIsThereOnce()
    {
        const RuleSetPtr rules = rulesIn(HUIMIN_SOURCE_DIR "/rules");
        const auto items = readOverview(*rules);
        QVERIFY(bool(items));
        QStringList there;
        for (const OverviewItem& item : *items)
            there << QString::fromStdString(item.id);
        QStringList expected = itemsOfTheSource();
        there.sort();
        expected.sort();
        QCOMPARE(there, expected);
    }

    /// A rule, or what, for whom and how much: more than a heading.
    void everyItemIsMoreThanItsTitle()
    {
        const RuleSetPtr rules = rulesIn(HUIMIN_SOURCE_DIR "/rules");
        const auto items = readOverview(*rules);
        QVERIFY(bool(items));
        for (const OverviewItem& item : *items) {
            QVERIFY2(!item.rules.empty(), item.id.c_str());
            QVERIFY2(item.says.zh.size() > 9 && item.says.en.size() > 5 && item.says != item.label, item.id.c_str());
            for (const OverviewRule& rule : item.rules)
                QVERIFY2(std::filesystem::exists(std::filesystem::path(HUIMIN_SOURCE_DIR "/rules") / rule.file), rule.file.c_str());
        }
    }

    void everyServiceAndInformationSaysWhatItIs()
    {
        const RuleSetPtr rules = rulesIn(HUIMIN_SOURCE_DIR "/rules");
        for (const Benefit& benefit : rules->benefits) {
            const bool isToldByItsRoutes = benefit.routes.size() > 1;
            QVERIFY2(benefit.kind == BenefitKind::Money || !benefit.notes.empty() || isToldByItsRoutes, benefit.id.c_str());
        }
    }
};

static const bool registered = huimin::tests::add<OverviewTest>("overview_test");
#include "overview_test.moc"
