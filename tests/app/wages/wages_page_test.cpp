#include "app/wages/wages_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/document/determiner.h"
#include "app/wages/answers_column.h"
#include "app/wages/month_model.h"
#include "app/wages/month_view.h"
#include "app/wages/service_ticks.h"
#include "app/wages/wage_outline.h"
#include "app/widgets/outline_view.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class WagesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCaseOfAnotherKindIsInvitedToBeginOne();
    void aClaimOpensOnItsFirstDayWithItsSums();
    void keysMarkDaysAndTheSumsFollow();
    void shiftWithAnArrowMarksSeveralInOneStep();
    void theMouseDrawsAStroke();
    void nothingMovesUnderTheMouseThatDraws_data();
    void nothingMovesUnderTheMouseThatDraws();
    void aDayBesideTheMonthIsOnlyWalkedTo();
    void aFigureThatIsTypedIsTheHours();
    void theDaysOfAStrokeAreFilledInTogether();
    void enterGoesToTheHoursAndBack();
    void overdueIsSaidInWords();
    void theServicesStandWithTheirSources();
    void aServiceIsTickedAndStaysSo();
    void theDeadlinesGoIntoAFile();
    void aYearWithoutCalendarIsRefusedInWords();
};

namespace {

const QString claim = HUIMIN_SOURCE_DIR "/rules/samples/wage_claim.yaml";
const QString household = HUIMIN_SOURCE_DIR "/rules/samples/household.yaml";

struct Desk {
    OwnHabits own;
    CaseDocument document{shippedRules()};
    Determiner determiner{document, shippedSheets(), *Date::of(2023, 2, 4)};
    WagesPage page{document, determiner};
    MonthView* month = page.findChild<MonthView*>("month");
    OutlineView* answers = page.findChild<OutlineView*>("wages");

    explicit Desk(const QString& file, Language language = Language::En)
    {
        page.speak(language);
        page.resize(1280, 660);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
        if (!document.open(file).empty())
            qFatal("%s does not open", qPrintable(file));
        settle();
    }

    void settle()
    {
        if (!QTest::qWaitFor([&] { return !determiner.isBusy(); }))
            qFatal("no answer came");
        // Labels that are new are laid out, and shown, a moment later.
        QTest::qWait(20);
    }

    QString said() const
    {
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all + saidBelow({});
    }

    QString saidBelow(const QModelIndex& parent) const
    {
        QString all;
        for (int row = 0; row < answers->outline().rowCount(parent); ++row) {
            const QModelIndex index = answers->outline().index(row, 0, parent);
            all += index.data().toString() + u'\n' + saidBelow(index);
        }
        return all;
    }

    /// The first entry of the checklist.
    QModelIndex firstPromise(const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < answers->outline().rowCount(parent); ++row) {
            const QModelIndex index = answers->outline().index(row, 0, parent);
            if (answers->outline().itemAt(index).done)
                return index;
            if (const QModelIndex below = firstPromise(index); below.isValid())
                return below;
        }
        return {};
    }

    void goTo(int day) { month->setDay(*Date::of(2023, 1, day)); }
    bool isMarked(int day) const
    {
        return static_cast<const MonthModel*>(month->model())->entries().contains(*Date::of(2023, 1, day));
    }
    bool hasHours(int day, const std::string& hours) const
    {
        const std::string written = "date: " + Date::of(2023, 1, day)->toIso() + "\n    hours: " + hours + "\n";
        return document.text().find(written) != std::string::npos;
    }
    QPoint middleOf(int day) const
    {
        const auto& model = *static_cast<const MonthModel*>(month->model());
        return month->visualRect(model.indexOf(*Date::of(2023, 1, day))).center();
    }
};

}  // namespace

void WagesPageTest::aCaseOfAnotherKindIsInvitedToBeginOne()
{
    Desk desk(household);
    QVERIFY(!desk.month->isVisible());
    QSignalSpy requested(&desk.page, &WagesPage::newCaseRequested);
    const auto buttons = desk.page.findChildren<QPushButton*>();
    const auto begins = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isVisible(); });
    QVERIFY(begins != buttons.end());
    QTest::keyClick(*begins, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
}

void WagesPageTest::aClaimOpensOnItsFirstDayWithItsSums()
{
    Desk desk(claim);
    QVERIFY(desk.month->isVisible());
    QCOMPARE(desk.month->day(), *Date::of(2023, 1, 21));
    QVERIFY2(desk.said().contains("1375.00 CNY"), qPrintable(desk.said()));
    QVERIFY2(desk.said().contains("4350 ÷ 21.75 × 300 % = 600.00"), qPrintable(desk.said()));
}

void WagesPageTest::keysMarkDaysAndTheSumsFollow()
{
    Desk desk(claim);
    desk.goTo(24);
    QTest::keyClick(desk.month, Qt::Key_Space);
    QVERIFY(desk.isMarked(24));
    desk.settle();
    QVERIFY2(desk.said().contains("1975.00 CNY"), qPrintable(desk.said()));
    QTest::keyClick(desk.month, Qt::Key_Space);
    QVERIFY(!desk.isMarked(24));
    QTest::keyClick(desk.month, Qt::Key_PageDown);
    QCOMPARE(desk.month->day(), *Date::of(2023, 2, 24));
    QTest::keyClick(desk.month, Qt::Key_Home);
    QTest::keyClick(desk.month, Qt::Key_Left);
    QCOMPARE(desk.month->day(), *Date::of(2023, 1, 31));
    QTest::keyClick(desk.month, Qt::Key_Up);
    QCOMPARE(desk.month->day(), *Date::of(2023, 1, 24));
}

void WagesPageTest::shiftWithAnArrowMarksSeveralInOneStep()
{
    Desk desk(claim);
    desk.goTo(3);
    // Shift stays down: the test library's own clicks would let it go after each.
    for (int i = 0; i < 2; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
        QCoreApplication::sendEvent(desk.month, &press);
    }
    QTest::keyRelease(desk.month, Qt::Key_Shift);
    QVERIFY(desk.isMarked(3) && desk.isMarked(4) && desk.isMarked(5));
    desk.document.undoStack().undo();
    QVERIFY(!desk.isMarked(3) && !desk.isMarked(4) && !desk.isMarked(5));
    QCOMPARE(desk.document.undoStack().count(), 1);
}

void WagesPageTest::theMouseDrawsAStroke()
{
    Desk desk(claim);
    QWidget* cells = desk.month->viewport();
    QTest::mousePress(cells, Qt::LeftButton, {}, desk.middleOf(9));
    QTest::mouseMove(cells, desk.middleOf(10));
    QMouseEvent move(QEvent::MouseMove, desk.middleOf(11), cells->mapToGlobal(desk.middleOf(11)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(cells, &move);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, desk.middleOf(11));
    QVERIFY(desk.isMarked(9) && desk.isMarked(10) && desk.isMarked(11));
    QCOMPARE(desk.document.undoStack().count(), 1);
    // On a marked day a click only goes there.
    QTest::mouseClick(cells, Qt::LeftButton, {}, desk.middleOf(22));
    QVERIFY(desk.isMarked(22));
    QCOMPARE(desk.month->day(), *Date::of(2023, 1, 22));
}

void WagesPageTest::nothingMovesUnderTheMouseThatDraws_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("Chinese") << static_cast<int>(Language::Zh);
    QTest::newRow("English") << static_cast<int>(Language::En);
}

/// A press marks the day, and the fields of the day open below the calendar.
void WagesPageTest::nothingMovesUnderTheMouseThatDraws()
{
    QFETCH(int, language);
    Desk desk(claim, static_cast<Language>(language));
    desk.goTo(9);
    desk.settle();
    const QPoint before = desk.middleOf(30);
    QTest::mousePress(desk.month->viewport(), Qt::LeftButton, {}, desk.middleOf(9));
    desk.settle();
    QVERIFY(desk.isMarked(9));
    QCOMPARE(desk.middleOf(30), before);
    QTest::mouseRelease(desk.month->viewport(), Qt::LeftButton, {}, desk.middleOf(9));
}

void WagesPageTest::aDayBesideTheMonthIsOnlyWalkedTo()
{
    Desk desk(claim);
    const auto& model = *static_cast<const MonthModel*>(desk.month->model());
    const Date beside = *Date::of(2023, 2, 2);
    QWidget* cells = desk.month->viewport();
    const QPoint at = desk.month->visualRect(model.indexOf(beside)).center();
    QTest::mousePress(cells, Qt::LeftButton, {}, at);
    // Another day is there now, and a hand is never still.
    QMouseEvent move(QEvent::MouseMove, at - QPoint(0, 200), cells->mapToGlobal(at - QPoint(0, 200)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(cells, &move);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, at);
    QCOMPARE(desk.month->day(), beside);
    QVERIFY(!model.entries().contains(beside));
    QCOMPARE(desk.document.undoStack().count(), 0);
}

void WagesPageTest::aFigureThatIsTypedIsTheHours()
{
    Desk desk(claim);
    desk.goTo(4);
    desk.month->setFocus();
    QTest::keyClick(desk.month, Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QVERIFY(desk.isMarked(4));
    QVERIFY2(desk.hasHours(4, "10"), desk.document.text().c_str());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.month);
}

void WagesPageTest::theDaysOfAStrokeAreFilledInTogether()
{
    Desk desk(claim);
    desk.goTo(3);
    desk.month->setFocus();
    for (int i = 0; i < 2; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
        QCoreApplication::sendEvent(desk.month, &press);
    }
    QTest::keyRelease(desk.month, Qt::Key_Shift);
    QVERIFY2(desk.said().contains("· 3 day"), qPrintable(desk.said()));
    QTest::keyClick(desk.month, Qt::Key_9);
    for (const int day : {3, 4, 5})
        QVERIFY2(desk.hasHours(day, "9"), desk.document.text().c_str());
    // One step for the marks, one for the hours of all of them.
    QCOMPARE(desk.document.undoStack().count(), 2);
    desk.document.undoStack().undo();
    QVERIFY2(desk.hasHours(4, "8"), desk.document.text().c_str());
    // Elsewhere each day is for itself again.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(desk.month, Qt::Key_Left);
    QTest::keyClick(desk.month, Qt::Key_7);
    QVERIFY(desk.hasHours(4, "7") && desk.hasHours(5, "8"));
}

void WagesPageTest::enterGoesToTheHoursAndBack()
{
    Desk desk(claim);
    desk.goTo(22);
    desk.month->setFocus();
    QTest::keyClick(desk.month, Qt::Key_Return);
    auto* hours = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(hours);
    QCOMPARE(hours->text(), "8");
    hours->selectAll();
    QTest::keyClicks(hours, "4");
    desk.settle();
    QVERIFY2(desk.said().contains("4350 ÷ 21.75 ÷ 8 × 4 × 300 % = 300.00"), qPrintable(desk.said()));
    QTest::keyClick(hours, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.month);
}

void WagesPageTest::overdueIsSaidInWords()
{
    Desk desk(claim);
    QVERIFY2(desk.said().contains("Overdue by 2 days"), qPrintable(desk.said()));
    QVERIFY2(desk.said().contains("Began 1 day ago"), qPrintable(desk.said()));
    desk.determiner.setDay(*Date::of(2023, 2, 1));
    desk.settle();
    QVERIFY2(desk.said().contains("1 day left"), qPrintable(desk.said()));
    desk.determiner.setDay(*Date::of(2023, 2, 2));
    desk.settle();
    QVERIFY2(desk.said().contains("Due today"), qPrintable(desk.said()));
}

void WagesPageTest::theServicesStandWithTheirSources()
{
    Desk desk(claim, Language::Zh);
    const auto list = *dayListOf(*shippedRules(), *desk.document.profile()->kind);
    QVERIFY(list.statement->services.size() > 5);
    for (const std::string& id : list.statement->services) {
        // What was promised for a festival is told until it is over.
        const Benefit& service = *shippedRules()->benefit(id);
        QCOMPARE(desk.said().contains(QString::fromStdString(service.label.zh)), service.period.contains(desk.determiner.day()));
    }
    const QString source = QString::fromStdString(shippedRules()->documents.at("spring_festival_workers_notice_2023").shortName.zh);
    QVERIFY(desk.said().count(source) > 8);
}

void WagesPageTest::aServiceIsTickedAndStaysSo()
{
    QTemporaryDir folder;
    const QString mine = folder.filePath("mine.yaml");
    QVERIFY(QFile::copy(claim, mine));
    Desk desk(mine);
    // The box of the paper would be taken for one to tick.
    QVERIFY2(!desk.said().contains("□"), qPrintable(desk.said()));
    const std::string before = desk.document.text();
    const QModelIndex promised = desk.firstPromise();
    QVERIFY2(promised.isValid(), qPrintable(desk.said()));
    const std::string service = desk.answers->outline().itemAt(promised).action.mid(doneAction.size()).toStdString();
    desk.answers->goTo(desk.answers->outline().itemAt(promised).key);
    QVERIFY2(promised.data().toString().startsWith("not done "), qPrintable(promised.data().toString()));
    QTest::keyClick(desk.answers, Qt::Key_Space);
    QCOMPARE(desk.firstPromise().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    // The format of a case has no place for it.
    QCOMPARE(desk.document.text(), before);
    // Saved elsewhere, it goes along.
    QVERIFY(desk.document.saveAs(folder.filePath("copy.yaml")).empty());
    ServiceTicks kept(desk.document, ServiceTicks::usualFile());
    QVERIFY(kept.isDone(service));
    QVERIFY(desk.document.open(claim).empty());
    QVERIFY(kept.follow().empty());
    QVERIFY(!kept.isDone(service));
    // Moved away, the case is known by its number.
    QVERIFY(QFile::rename(mine, folder.filePath("moved.yaml")));
    QVERIFY(desk.document.open(folder.filePath("moved.yaml")).empty());
    QVERIFY(kept.follow().empty());
    QVERIFY(kept.isDone(service));
    QVERIFY(kept.toggle(service).empty());
    QVERIFY(!ServiceTicks(desk.document, ServiceTicks::usualFile()).isDone(service));
}

void WagesPageTest::theDeadlinesGoIntoAFile()
{
    Desk desk(claim);
    const auto* answers = desk.page.findChild<AnswersColumn*>();
    const QString file = QString::fromStdString(answers->deadlineFile("20230204T080000Z"));
    QCOMPARE(file.count("BEGIN:VEVENT"), 5);
    QVERIFY2(file.contains("UID:W-2023-004.wages.solved_by@huimin\r\n"), qPrintable(file));
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20230202\r\n"));
}

void WagesPageTest::aYearWithoutCalendarIsRefusedInWords()
{
    Desk desk(claim);
    desk.month->setDay(*Date::of(2031, 3, 3));
    QTest::keyClick(desk.month, Qt::Key_Space);
    desk.settle();
    QVERIFY2(desk.said().contains("2031"), qPrintable(desk.said()));
    QVERIFY(!desk.answers->isVisible());
    desk.document.undoStack().undo();
    desk.settle();
    QVERIFY(desk.answers->isVisible());
}

static const bool registered = huimin::tests::add<WagesPageTest>("wages_page_test");

#include "wages_page_test.moc"
