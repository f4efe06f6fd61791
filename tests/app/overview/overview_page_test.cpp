#include "app/overview/overview_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/overview/overview_outline.h"
#include "app/shell/spoken_language.h"
#include "app/widgets/outline_view.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class OverviewPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyItemOfTheSourcesIsThere();
    void everyItemSaysWhereItIsAndFromWhere();
    void whatIsSoughtIsFoundInAnyPart_data();
    void whatIsSoughtIsFoundInAnyPart();
    void enterGoesFromTheSearchToWhatWasFound();
    void oneItemIsOneItem();
    void theModelKeepsTheRulesOfModels();
};

namespace {

const std::vector<OverviewItem>& shippedItems()
{
    static const auto items = readOverview(*shippedRules());
    if (!items)
        qFatal("%s", toText(items.diagnostics().front(), Language::En).c_str());
    return *items;
}

std::vector<OutlineItem> outlineFor(const QString& sought, Language language = Language::Zh)
{
    return overviewOutline(shippedItems(), *shippedRules(), sought, report::Words(language));
}

QStringList found(const std::vector<OutlineItem>& outline)
{
    QStringList ids;
    for (const OutlineItem& pack : outline) {
        for (const OutlineItem& item : pack.children)
            ids << item.key;
    }
    return ids;
}

}  // namespace

void OverviewPageTest::everyItemOfTheSourcesIsThere()
{
    const QStringList ids = found(outlineFor({}));
    QCOMPARE(ids.size(), qsizetype(shippedItems().size()));
    QVERIFY(ids.size() >= 54);
    for (const char* id : {"1", "17", "W5", "P12"})
        QVERIFY2(ids.contains(id), id);
}

void OverviewPageTest::everyItemSaysWhereItIsAndFromWhere()
{
    for (const OutlineItem& pack : outlineFor({})) {
        for (const OutlineItem& item : pack.children) {
            QString all;
            for (const OutlineItem& part : item.children)
                all += part.title + u'\n';
            QVERIFY2(all.contains(".yaml"), qPrintable(item.title));
            QVERIFY2(all.contains("依据"), qPrintable(item.title));
            QVERIFY2(!item.said.join(u' ').isEmpty(), qPrintable(item.title));
        }
    }
}

void OverviewPageTest::whatIsSoughtIsFoundInAnyPart_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("id");
    QTest::newRow("the number") << "w5" << "W5";
    QTest::newRow("the title") << "基础养老金" << "2";
    QTest::newRow("the file") << "resident_base_pension" << "2";
    QTest::newRow("several words") << "养老金 工作报告" << "2";
}

void OverviewPageTest::whatIsSoughtIsFoundInAnyPart()
{
    QFETCH(QString, sought);
    QFETCH(QString, id);
    const QStringList ids = found(outlineFor(sought));
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    QVERIFY(ids.size() < 20);
}

void OverviewPageTest::enterGoesFromTheSearchToWhatWasFound()
{
    OverviewPage page(shippedRules());
    page.speak(Language::En);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto* sought = page.findChild<QLineEdit*>();
    auto* outline = page.findChild<OutlineView*>();
    QVERIFY(sought->hasFocus());
    QTest::keyClicks(sought, "w5");
    QCOMPARE(outline->outline().rowCount(outline->outline().index(0, 0)), 1);
    QTest::keyClick(sought, Qt::Key_Return);
    QVERIFY(outline->hasFocus());
    QVERIFY(outline->currentIndex().isValid());
}

void OverviewPageTest::oneItemIsOneItem()
{
    SpokenLanguage spoken;
    spoken.speak(Language::En);
    const auto outline = outlineFor("P12", Language::En);
    QCOMPARE(outline.size(), std::size_t(1));
    QCOMPARE(outline.front().children.size(), std::size_t(1));
    QCOMPARE(outline.front().whom, QString("1 item"));
    spoken.speak(Language::Zh);
    QCOMPARE(outlineFor("P12").front().whom, QString("1 项"));
}

void OverviewPageTest::theModelKeepsTheRulesOfModels()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* sought : {"", "w", "no such word anywhere"})
        model.setItems(outlineFor(sought, Language::En));
    QCOMPARE(model.rowCount(), 0);
}

static const bool registered = huimin::tests::add<OverviewPageTest>("overview_page_test");

#include "overview_page_test.moc"
