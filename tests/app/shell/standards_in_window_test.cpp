#include <QtTest>
#include <QtWidgets>

#include "app/document/office_folder.h"
#include "app/results/results_page.h"
#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "app/shell/status_line.h"
#include "app/standards/standards_page.h"
#include "app/widgets/outline_view.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// The page of standards beside the rest of the window.
class StandardsInWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoIsThePagesOwn();
    void aResultLeadsToItsStandardAndBack();
    void theFootSaysThatFiguresAreSamplesAndWhatIsNotSaved();
    void aNewCountyCanBeChosenForTheCase();
    void aNewCountyCanBeChosenInTheSettings();
};

namespace {

struct Desk {
    OwnHabits own;
    MainWindow window{shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits()};
    StandardsPage* page = window.findChild<StandardsPage*>();
    QTableView* table = page->findChild<QTableView*>("standards");
    OutlineView* results = window.findChild<OutlineView*>("results");

    explicit Desk(const char* county)
    {
        window.speak(Language::Zh);
        const std::string pensioner = std::string("profile: household\nid: x\ncounty: ") + county +
                                      "\nunlisted: none\nmembers: [{id: p1, birth_date: 1948-06-15, sex: male, income: none, able_supporter: true, "
                                      "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}]\n";
        [[maybe_unused]] const Diagnostics problems = window.document().openUnsaved(pensioner, {});
        window.resize(1366, 720);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return foot().contains("规则"); });
    }

    ~Desk() { window.document().undoStack().setClean(); }

    QString foot() const
    {
        QStringList texts;
        for (const QLabel* label : window.findChild<StatusLine*>()->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }

    void enter(const char* value)
    {
        page->showStandard("resident_base_pension");
        for (const char* typed : {value, "20220701"}) {
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
    }

    QString today() const { return table->model()->index(table->currentIndex().row(), 6).data().toString(); }
};

}  // namespace

void StandardsInWindowTest::undoIsThePagesOwn()
{
    Desk desk("某县");
    const std::string before = desk.window.document().text();
    desk.window.pages().show(desk.page);
    desk.enter("118");
    QCOMPARE(desk.today(), QString("123.00元/人·月"));
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.today().contains("未填写"));
    QCOMPARE(desk.window.document().text(), before);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY2(desk.today().contains("未填写"), "on the first page the keys are the case's");
}

void StandardsInWindowTest::aResultLeadsToItsStandardAndBack()
{
    Desk desk("某县");
    auto* page = desk.window.findChild<ResultsPage*>();
    // The results of the case come when they are determined.
    QTRY_VERIFY((page->showRow("resident_base_pension", "", "p1"), QApplication::focusWidget() == desk.results));
    QTRY_VERIFY(desk.results->currentIndex().data().toString().contains("金额待定"));
    QTest::keyClick(desk.results, Qt::Key_Return);
    QCOMPARE(desk.window.pages().current(), desk.page);
    QCOMPARE(desk.table->model()->index(desk.table->currentIndex().row(), 0).data().toString(), QString("居民基础养老金标准"));
    QVERIFY(desk.page->isAncestorOf(QApplication::focusWidget()));
    Q_EMIT desk.page->rowRequested("resident_base_pension", "", "p1");
    QVERIFY(desk.window.pages().current() != desk.page);
    QCOMPARE(QApplication::focusWidget(), desk.results);
}

void StandardsInWindowTest::theFootSaysThatFiguresAreSamplesAndWhatIsNotSaved()
{
    Desk desk("示例县");
    QVERIFY2(desk.foot().contains("示例标准，非正式数据"), qPrintable(desk.foot()));
    desk.window.pages().show(desk.page);
    desk.enter("120");
    QVERIFY2(!desk.foot().contains("还没有保存"), "from that day there is an entry");
    QTest::keyClick(desk.table, Qt::Key_Return);
    desk.page->findChild<QTableView*>("history")->setCurrentIndex(desk.page->findChild<QTableView*>("history")->model()->index(0, 0));
    QTest::keyClick(desk.page->findChild<QTableView*>("history"), Qt::Key_Delete);
    QVERIFY2(desk.foot().contains("标准表有 1 处填写还没有保存"), qPrintable(desk.foot()));
    QTest::keyClick(desk.table, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(!desk.foot().contains("还没有保存"), qPrintable(desk.foot()));
    QVERIFY(QFile::exists(officeFolder() + "/standards/示例县.yaml"));
}

void StandardsInWindowTest::aNewCountyCanBeChosenForTheCase()
{
    Desk desk("示例县");
    auto* county = desk.page->findChild<QComboBox*>("sheetCounty");
    desk.window.pages().show(desk.page);
    county->setFocus();
    county->setEditText("某县");
    QTest::keyClick(county->lineEdit(), Qt::Key_Return);
    desk.enter("118");
    desk.table->setFocus();
    QTest::keyClick(desk.table, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.window.findChild<QToolBar*>("tools")->findChild<QComboBox*>("county")->findText("某县") >= 0);
    QCOMPARE(desk.window.document().profile()->county, std::string("示例县"));
    Q_EMIT desk.page->countyRequested("某县");
    QCOMPARE(desk.window.document().profile()->county, std::string("某县"));
}

void StandardsInWindowTest::aNewCountyCanBeChosenInTheSettings()
{
    Desk desk("某县");
    auto* county = desk.window.findChild<QComboBox*>("countyOfNewCases");
    QCOMPARE(county->findText("某县"), -1);
    county->setEditText("示例");
    SheetDocument& sheet = desk.window.sheet();
    QVERIFY(sheet.edit([](SheetText& changing) { return changing.setIllustrative(true); }, "x").empty());
    QVERIFY(sheet.save().empty());
    QVERIFY(county->findText("某县") >= 0);
    QCOMPARE(county->currentText(), QString("示例"));
}

static const bool registered = huimin::tests::add<StandardsInWindowTest>("standards_in_window_test");

#include "standards_in_window_test.moc"
