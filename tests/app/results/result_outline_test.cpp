#include "app/results/result_outline.h"

#include <QtTest>
#include <functional>

#include "app/document/case_document.h"
#include "app/answers/outline_words.h"
#include "app/results/results_page.h"
#include "app/answers/row_item.h"
#include "app/widgets/link_button.h"
#include "app/widgets/outline_view.h"
#include "core/determination/determine.h"
#include "core/report/case_heading.h"
#include "core/report/result_sums.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class ResultOutlineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfSampleShowsSomething_data();
    void everyKindOfSampleShowsSomething();
    void noBenefitIsSilentlyAbsent();
    void anOpenRowLeadsToTheFactItAsksFor();
    void aRowOpensToItsConditionsWithTheirSource();
    void nobodyIsCalledByAnId();
    void whatIsSensitiveIsCovered();
    void theDaysOfAWageClaimHaveTheirSumAtTheRight();
    void thePageShowsQuestionsThatLeadToTheirFields();
    void theSampleStandardsAreNamedAsSuch();
    void aHeadingCountsTheRowsBelowIt();
};

namespace {

const QString samples = HUIMIN_SOURCE_DIR "/rules/samples/";

std::shared_ptr<const Determination> determined(const CaseDocument& document)
{
    CountySheets sheets = shippedSheets();
    auto result = determine({shippedRules(), document.profile(), *sheets.of(document.profile()->county), *Date::of(2023, 2, 1)});
    if (!result)
        qFatal("%s", result.diagnostics().front().message.en.c_str());
    return std::make_shared<const Determination>(std::move(*result));
}

std::shared_ptr<const Determination> determined(const QString& sample)
{
    CaseDocument document(shippedRules());
    const Diagnostics problems = document.open(samples + sample);
    Q_ASSERT(problems.empty());
    return determined(document);
}

std::vector<OutlineItem> outlineOf(const QString& sample, Language language = Language::Zh)
{
    return resultOutline(*determined(sample), report::Words(language));
}

/// Goes through all entries, the outermost first.
void walk(const std::vector<OutlineItem>& items, const std::function<void(const OutlineItem&)>& visit)
{
    for (const OutlineItem& item : items) {
        visit(item);
        walk(item.children, visit);
    }
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

}  // namespace

void ResultOutlineTest::everyKindOfSampleShowsSomething_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString& file : QDir(samples).entryList({"*.yaml"}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

void ResultOutlineTest::everyKindOfSampleShowsSomething()
{
    QFETCH(QString, sample);
    for (const Language language : {Language::Zh, Language::En}) {
        const auto items = outlineOf(sample, language);
        QVERIFY(!items.empty());
        int amountsWithoutUnit = 0;
        walk(items, [&](const OutlineItem& item) {
            QVERIFY(!item.title.isEmpty());
            QVERIFY(!item.key.isEmpty());
            if (item.mark != Mark::None)
                QVERIFY2(!item.markWord.isEmpty(), qPrintable(item.title));
            amountsWithoutUnit += !item.amount.isEmpty() && item.amount[0].isDigit() && item.unit.isEmpty() && !item.amount.contains('-');
        });
        QCOMPARE(amountsWithoutUnit, 0);
    }
}

void ResultOutlineTest::noBenefitIsSilentlyAbsent()
{
    const auto determination = determined("household.yaml");
    QString all;
    walk(outlineOf("household.yaml"), [&](const OutlineItem& item) { all += item.spoken(); });
    for (const Row& row : determination->rows) {
        if (row.status != Status::Undetermined || row.concerned)
            QVERIFY2(all.contains(QString::fromStdString(row.benefit->label.zh)), row.benefit->id.c_str());
    }
}

void ResultOutlineTest::anOpenRowLeadsToTheFactItAsksFor()
{
    const auto determination = determined("household.yaml");
    int asking = 0;
    walk(outlineOf("household.yaml"), [&](const OutlineItem& item) {
        if (item.action.isEmpty())
            return;
        if (item.action.startsWith(standardAction)) {
            const std::string standard = item.action.mid(standardAction.size()).toStdString();
            QVERIFY(determination->input.rules->standards.count(standard) > 0);
            return;
        }
        ++asking;
        const auto isAsked = [&](const Question& question) { return question.fact == item.action.toStdString(); };
        QVERIFY(std::any_of(determination->questions.begin(), determination->questions.end(), isAsked));
    });
    QVERIFY(asking >= 5);
}

void ResultOutlineTest::aRowOpensToItsConditionsWithTheirSource()
{
    const auto items = outlineOf("household.yaml");
    const OutlineItem* pension = find(items, [](const OutlineItem& item) { return item.mark == Mark::Yes && item.amount == "123.00"; });
    QVERIFY(pension);
    QVERIFY(!pension->children.empty());
    for (const OutlineItem& condition : pension->children) {
        QCOMPARE(condition.mark, Mark::Yes);
        QVERIFY2(!condition.said.isEmpty(), qPrintable(condition.title));
    }
}

namespace {

/// A person without a name, of whom sensitive things are known.
const std::string namelessCase = "profile: household\nid: \"1\"\nresidence: rural\nmembers:\n"
                                 "  - {id: p1, birth_date: 1950-06-15, sex: male, relationship: head, disability: {grade: 3}}\n";

QString everything(const Determination& determination, const report::Words& words)
{
    QString all;
    walk(resultOutline(determination, words), [&](const OutlineItem& item) { all += item.spoken() + u'\n'; });
    for (const report::QuestionLine& line : report::questionLines(determination, 100, words))
        all += qt(line.text) + u'\n';
    return all;
}

}  // namespace

void ResultOutlineTest::nobodyIsCalledByAnId()
{
    CaseDocument document(shippedRules());
    QVERIFY(document.openUnsaved(namelessCase, {}).empty());
    const auto determination = determined(document);
    const QString chinese = everything(*determination, report::Words(Language::Zh));
    QVERIFY2(chinese.contains("成员 1") && !chinese.contains("p1"), qPrintable(chinese));
    const QString english = everything(*determination, report::Words(Language::En));
    QVERIFY2(english.contains("Member 1") && english.contains("member 1") && !english.contains("p1"), qPrintable(english));
    QCOMPARE(qt(report::whoseCase(*document.profile(), report::Words(Language::Zh))), QString("成员 1（家庭）"));
}

void ResultOutlineTest::whatIsSensitiveIsCovered()
{
    CaseDocument document(shippedRules());
    QVERIFY(document.openUnsaved(namelessCase, {}).empty());
    const auto determination = determined(document);
    const QString told = everything(*determination, report::Words(Language::Zh));
    QVERIFY2(told.contains("残疾等级 3级") || told.contains("实为") || told.contains("3级"), qPrintable(told));
    const QString covered = everything(*determination, report::Words(Language::Zh, report::Masking::Covered));
    QVERIFY2(covered.contains("••••") && !covered.contains("3级"), qPrintable(covered));
    // What is not sensitive is told all the same: how old somebody is.
    QVERIFY2(covered.contains("72岁"), qPrintable(covered));
}

void ResultOutlineTest::theDaysOfAWageClaimHaveTheirSumAtTheRight()
{
    const auto items = outlineOf("wage_claim.yaml");
    const OutlineItem* holiday = find(items, [](const OutlineItem& item) { return item.title == "2023-01-22"; });
    QVERIFY(holiday);
    QCOMPARE(holiday->amount, "600.00");
    QCOMPARE(holiday->unit, "元");
    QVERIFY(find(items, [](const OutlineItem& item) { return item.amount == "2023-02-08" || item.amount.startsWith("2023-02"); }));
}

void ResultOutlineTest::thePageShowsQuestionsThatLeadToTheirFields()
{
    ResultsPage page;
    page.resize(420, 700);
    const auto determination = determined("household.yaml");
    page.showDetermination(determination);
    page.show();
    QSignalSpy requested(&page, &ResultsPage::factRequested);
    const auto buttons = page.findChildren<LinkButton*>();
    QCOMPARE(buttons.size(), 3);
    QTest::keyClick(buttons[0], Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().toString().toStdString(), determination->questions.front().fact);
}

void ResultOutlineTest::theSampleStandardsAreNamedAsSuch()
{
    ResultsPage page;
    page.showDetermination(determined("household.yaml"));
    page.show();
    QStringList shown;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            shown << label->text();
    }
    QVERIFY2(shown.join(' ').contains("示例标准"), qPrintable(shown.join(' ')));
}

/// Two of one household get the same benefit: two rows.
void ResultOutlineTest::aHeadingCountsTheRowsBelowIt()
{
    int counted = 0;
    for (const char* sample : {"household.yaml", "../../tests/screenshots/ten-persons.yaml", "county.yaml"}) {
        for (const OutlineItem& section : outlineOf(sample)) {
            static const QRegularExpression count("（(\\d+) ?项）");
            const auto said = count.match(section.title);
            if (!said.hasMatch())
                continue;
            ++counted;
            QCOMPARE(said.captured(1).toInt(), static_cast<int>(section.children.size()));
        }
    }
    QVERIFY2(counted >= 5, qPrintable(QString::number(counted)));
}

static const bool registered = huimin::tests::add<ResultOutlineTest>("result_outline_test");

#include "result_outline_test.moc"
