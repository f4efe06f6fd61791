#include <QRegularExpression>
#include <QtTest>
#include <set>

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

/// The items of the source page with their figures: the 17 policies, wages and services, projects, medical supplies, enterprises,
/// campaign. An item without figures has none in the source.
const std::map<QString, QStringList> itemsOfTheSource{
    {"1", {"1000"}}, {"2", {"5"}}, {"3", {"1500"}}, {"4", {"55000"}}, {"5", {"20"}}, {"6", {"5", "85", "90"}}, {"7", {}}, {"8", {}},
    {"9", {}}, {"10", {}}, {"11", {}}, {"12", {}}, {"13", {}}, {"14", {}}, {"15", {}}, {"16", {}}, {"17", {}},
    {"W1", {"300"}}, {"W2", {"200"}}, {"W3", {}}, {"W4", {"22"}}, {"W5", {"300"}}, {"W6", {}}, {"W7", {"0", "3"}}, {"W8", {}},
    {"W9", {}}, {"W10", {"16"}}, {"W11", {"22"}}, {"W12", {"1"}}, {"W13", {}}, {"W14", {}}, {"W15", {}},
    {"P1", {"1"}}, {"P2", {}}, {"P3", {}}, {"P4", {"6", "15"}}, {"P5", {"10000"}}, {"P6", {"1000"}}, {"P7", {}}, {"P8", {"80", "150"}},
    {"P9", {"200000"}}, {"P10", {}}, {"P11", {"20"}}, {"P12", {}},
    {"M1", {"2"}}, {"M2", {"1"}}, {"M3", {"11534", "25000"}},
    {"S1", {"40"}}, {"S2", {}},
    {"C1", {"31"}}, {"C2", {"1800"}}, {"C3", {}}, {"C4", {"6", "8", "9", "10"}}, {"C5", {"0"}},
};

bool hasNumber(const std::string& text, const QString& number)
{
    return QRegularExpression("(?<![0-9.])" + number + "(?![0-9])").match(QString::fromStdString(text)).hasMatch();
}

std::vector<OverviewItem> shippedItems()
{
    const auto items = readOverview(*rulesIn(HUIMIN_SOURCE_DIR "/rules"));
    if (!items)
        qFatal("%s", toText(items.diagnostics().front(), Language::En).c_str());
    return *items;
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
        QCOMPARE(items->front().what.zh, std::string("提高补助"));
        QCOMPARE(items->front().when.from->toIso(), std::string("2023-01-01"));
        QCOMPARE(items->at(1).when.to->toIso(), std::string("2023-12-31"));
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
        const QString actual = rendered(items.diagnostics(), folder);
        QCOMPARE(actual, keptIn(folder + "/expected.txt", actual));
    }

    void everyItemOfTheSourceIsThereOnce()
    {
        QStringList there;
        for (const OverviewItem& item : shippedItems())
            there << QString::fromStdString(item.id);
        QStringList expected;
        for (const auto& [id, figures] : itemsOfTheSource)
            expected << id;
        there.sort();
        expected.sort();
        QCOMPARE(there, expected);
    }

    void everyItemSaysWhatForWhomHowMuchAndWhen()
    {
        for (const OverviewItem& item : shippedItems()) {
            std::set<std::string> texts{item.label.zh, item.label.en};
            for (const Bilingual* part : {&item.what, &item.forWhom, &item.figure}) {
                QVERIFY2(!part->zh.empty() && !part->en.empty(), item.id.c_str());
                QVERIFY2(texts.insert(part->zh).second && texts.insert(part->en).second, item.id.c_str());
            }
            QVERIFY2(item.when.from || item.when.to, item.id.c_str());
            QVERIFY2(item.when.isValid(), item.id.c_str());
            QVERIFY2(!item.citations.empty(), item.id.c_str());
        }
    }

    void everyFigureOfTheSourceIsTold()
    {
        for (const OverviewItem& item : shippedItems()) {
            const QStringList figures = itemsOfTheSource.at(QString::fromStdString(item.id));
            for (const QString& figure : figures)
                QVERIFY2(hasNumber(item.figure.zh, figure) && hasNumber(item.figure.en, figure), qPrintable(figure));
            const bool saysNone = item.figure.zh.find("没有写") != std::string::npos &&
                                  QString::fromStdString(item.figure.en).contains("no figure", Qt::CaseInsensitive);
            QVERIFY2(!figures.empty() || saysNone, item.id.c_str());
        }
    }

    void everyItemIsCarriedByRulesInFilesThatAreThere()
    {
        for (const OverviewItem& item : shippedItems()) {
            QVERIFY2(!item.rules.empty(), item.id.c_str());
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
