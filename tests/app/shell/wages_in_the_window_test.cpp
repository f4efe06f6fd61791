// The wage desk among the other pages: what happens on it keeps the cursor there.
#include <QtTest>
#include <QtWidgets>

#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "app/wages/month_view.h"
#include "app/wages/wages_page.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class WagesInTheWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takingADayAwayLeavesTheCursorOnTheCalendar();
    void aNewClaimBegunOnThePageStaysThere();
};

namespace {

struct Desk {
    OwnHabits own;
    MainWindow window{shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits()};
    WagesPage* page = window.findChild<WagesPage*>();
    MonthView* month = window.findChild<MonthView*>("month");

    explicit Desk(const QString& file = {})
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        if (!file.isEmpty())
            window.open(file);
        window.findChild<PageRail*>()->show(page);
    }
};

}  // namespace

void WagesInTheWindowTest::takingADayAwayLeavesTheCursorOnTheCalendar()
{
    Desk desk(HUIMIN_SOURCE_DIR "/rules/samples/wage_claim.yaml");
    desk.month->setFocus();
    // The day whose form the first page shows.
    desk.month->setDay(*Date::of(2023, 1, 21));
    const std::string before = desk.window.document().text();
    QTest::keyClick(desk.month, Qt::Key_Space);
    QVERIFY(desk.window.document().text() != before);
    QCOMPARE(QApplication::focusWidget(), desk.month);
}

void WagesInTheWindowTest::aNewClaimBegunOnThePageStaysThere()
{
    Desk desk;
    QVERIFY(!desk.month->isVisible());
    auto* begins = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY2(begins, "the button that begins a claim has the keys");
    QTest::keyClick(begins, Qt::Key_Return);
    QVERIFY(desk.month->isVisible());
    QVERIFY(desk.page->isAncestorOf(QApplication::focusWidget()));
}

static const bool registered = huimin::tests::add<WagesInTheWindowTest>("wages_in_the_window_test");

#include "wages_in_the_window_test.moc"
