#include "app/widgets/outline_view.h"

#include <QtTest>

#include "tests/support/registry.h"

using namespace huimin;

class OutlineViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void whatIsOpenStaysOpenWhenAnotherOutlineTakesItsPlace();
    void enterChoosesAnActionOrOpens();
    void aLongParagraphMakesItsEntryHigher();
    void aScreenReaderHearsMarkAmountAndReason();
};

namespace {

OutlineItem entry(const QString& key, std::vector<OutlineItem> children = {})
{
    OutlineItem item;
    item.key = item.title = key;
    item.children = std::move(children);
    return item;
}

std::vector<OutlineItem> outline()
{
    OutlineItem asking = entry("asking");
    asking.action = "members[p1].sex";
    return {entry("first", {entry("one"), entry("two", {entry("deep")})}), asking};
}

}  // namespace

void OutlineViewTest::theModelKeepsTheRulesOfModels()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(outline());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex deep = model.index(0, 0, model.index(1, 0, model.index(0, 0)));
    QCOMPARE(model.itemAt(deep).title, "deep");
    QCOMPARE(model.pathOf(deep), "first\ntwo\ndeep\n");
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void OutlineViewTest::whatIsOpenStaysOpenWhenAnotherOutlineTakesItsPlace()
{
    OutlineView view;
    view.resize(300, 400);
    view.setItems(outline());
    view.expand(view.outline().index(0, 0));
    view.setCurrentIndex(view.outline().index(1, 0, view.outline().index(0, 0)));
    view.setItems({entry("new"), outline().front()});
    QVERIFY(view.isExpanded(view.outline().index(1, 0)));
    QCOMPARE(view.outline().itemAt(view.currentIndex()).title, "two");
}

void OutlineViewTest::enterChoosesAnActionOrOpens()
{
    OutlineView view;
    view.setItems(outline());
    QSignalSpy asked(&view, &OutlineView::asked);
    view.setCurrentIndex(view.outline().index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), "members[p1].sex");
    view.setCurrentIndex(view.outline().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(view.isExpanded(view.outline().index(0, 0)));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.isExpanded(view.outline().index(0, 0)));
    QCOMPARE(asked.count(), 1);
}

void OutlineViewTest::aLongParagraphMakesItsEntryHigher()
{
    OutlineView view;
    view.resize(200, 400);
    OutlineItem wordy = entry("wordy");
    wordy.said << QString("word ").repeated(60);
    view.setItems({entry("short"), wordy});
    view.show();
    QVERIFY(view.visualRect(view.outline().index(1, 0)).height() > 4 * view.visualRect(view.outline().index(0, 0)).height());
    const int narrow = view.visualRect(view.outline().index(1, 0)).height();
    view.resize(600, 400);
    QTRY_VERIFY(view.visualRect(view.outline().index(1, 0)).height() < narrow);
}

void OutlineViewTest::aScreenReaderHearsMarkAmountAndReason()
{
    OutlineItem item = entry("Allowance");
    item.markWord = "due";
    item.whom = "Wang";
    item.amount = "587.50";
    item.unit = "CNY/month";
    item.said << "because";
    QCOMPARE(item.spoken(), "due Allowance Wang 587.50 CNY/month\nbecause");
}

static const bool registered = huimin::tests::add<OutlineViewTest>("outline_view_test");

#include "outline_view_test.moc"
