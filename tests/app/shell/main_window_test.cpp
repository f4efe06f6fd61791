#include "app/shell/main_window.h"

#include <QtTest>
#include <QtWidgets>

#include "app/case_editor/case_editor.h"
#include "app/shell/letters.h"
#include "app/shell/notice_bar.h"
#include "app/shell/shortcut_list.h"
#include "app/widgets/outline_view.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatCannotBeOpenedLeavesTheCaseAndSaysWhy_data();
    void aFileThatCannotBeOpenedLeavesTheCaseAndSaysWhy();
    void theSampleFitsSmallScreensWithoutScrollingSideways();
    void lettersGrowAndTheWindowFollows();
    void theDayChangesTheResults();
    void undoIsTheCasesOwnInEveryField();
    void aStepIsNamedInTheLanguageOfTheWindow();
    void whatIsSaidChangesItsLanguage();
    void aFileIsDroppedOnTheWindowAndOnNoField();
    void anUnreadableNumberIsNotSavedWithoutAWord();
    void aMistakeIsToldWithTheNameOfItsFile();
    void rulesOfTheOfficeThatDoNotHoldAreToldWithTheirPlace();
    void whatCannotBeDeterminedLeadsToItsField();
    void aLongNameWidensNothing();
    void sensitiveFiguresAreOpenWhileHeldOpen();
    void aNewCaseBegunOnAnotherPageHasTheKeysOnItsFirstField();
    void theListOfShortcutsNamesWhatHasKeys();
};

namespace {

const QString sample = HUIMIN_SOURCE_DIR "/rules/samples/household.yaml";

struct Desk {
    OwnHabits own;
    MainWindow window{shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits()};
    OutlineView* results = window.findChild<OutlineView*>("results");

    Desk()
    {
        window.speak(Language::Zh);
        window.open(sample);
        window.resize(1366, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return shown().contains("123.00"); });
    }

    QWidget* focus() const { return QApplication::focusWidget(); }
    QAction* action(const QString& text) const
    {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    void collect(const QModelIndex& parent, QString& all) const
    {
        const OutlineModel& model = results->outline();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all += index.data().toString() + u'\n';
            collect(index, all);
        }
    }

    QString shown() const
    {
        QString all;
        collect({}, all);
        return all;
    }
};

}  // namespace

void MainWindowTest::aFileThatCannotBeOpenedLeavesTheCaseAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no YAML") << QByteArray("profile: [household");
    QTest::newRow("made by a newer version") << QByteArray("format: 2\nprofile: household\nmembers: [{id: p1}]\n");
    QTest::newRow("no profile") << QByteArray("cases: x\n");
    QTest::newRow("not there") << QByteArray();
}

void MainWindowTest::aFileThatCannotBeOpenedLeavesTheCaseAndSaysWhy()
{
    QFETCH(QByteArray, content);
    Desk desk;
    const std::string before = desk.window.document().text();
    QTemporaryDir folder;
    const QString path = folder.filePath("case.yaml");
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    desk.window.open(path);
    const auto* notice = desk.window.findChild<NoticeBar*>();
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->findChild<QLabel*>()->text().isEmpty());
    QCOMPARE(desk.window.document().text(), before);
    desk.window.open(sample);
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::theSampleFitsSmallScreensWithoutScrollingSideways()
{
    Desk desk;
    QVERIFY2(desk.window.minimumSizeHint().width() <= 1366, qPrintable(QString::number(desk.window.minimumSizeHint().width())));
    QCOMPARE(desk.window.width(), 1366);
    for (const QAbstractScrollArea* area : desk.window.findChildren<QAbstractScrollArea*>()) {
        if (area->isVisible())
            QVERIFY2(!area->horizontalScrollBar()->isVisible(), area->metaObject()->className());
    }
}

void MainWindowTest::lettersGrowAndTheWindowFollows()
{
    applyLetters(100);
    Desk desk;
    const int before = desk.results->fontMetrics().height();
    QTest::keyClick(&desk.window, Qt::Key_Equal, Qt::ControlModifier);
    QTRY_VERIFY(desk.results->fontMetrics().height() > before);
    QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(desk.results->fontMetrics().height(), before);
}

void MainWindowTest::theDayChangesTheResults()
{
    Desk desk;
    desk.window.findChild<QDateEdit*>("day")->setDate(QDate(2022, 12, 31));
    QTRY_VERIFY2(desk.shown().contains("118.00"), qPrintable(desk.shown()));
}

void MainWindowTest::undoIsTheCasesOwnInEveryField()
{
    Desk desk;
    CaseDocument& document = desk.window.document();
    desk.window.showFact("members[p1].income.wage");
    // What is filled in is covered: the space bar opens it.
    QTest::keyClick(desk.focus(), Qt::Key_Space);
    QTest::keyClicks(desk.focus(), "12");
    QVERIFY(document.isUnsaved());
    QTest::keyClick(desk.focus(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!document.isUnsaved());
    QTest::keyClick(desk.focus(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(document.isUnsaved());
    document.undoStack().undo();
    // In a field in which nothing was typed, too.
    QTest::keyClick(desk.focus(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(desk.focus()));
    QTest::keyClick(desk.focus(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document.profile()->lists().front()->items.size(), std::size_t(3));
    desk.window.findChild<QPlainTextEdit*>();
    desk.window.showFact("residence");
    auto* notes = desk.window.findChild<QPlainTextEdit*>();
    notes->setFocus();
    QTest::keyClicks(notes, "abc");
    QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notes->toPlainText(), QString());
    QVERIFY(!document.isUnsaved());
}

void MainWindowTest::aStepIsNamedInTheLanguageOfTheWindow()
{
    Desk desk;
    desk.window.showFact("members[p1].name");
    QTest::keyClicks(desk.focus(), "x");
    QVERIFY(desk.action("撤销")->toolTip().contains("姓名"));
    desk.window.speak(Language::En);
    QCOMPARE(desk.action("Undo")->toolTip(), QString("Undo"));
    QTest::keyClick(desk.focus(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(desk.action("Undo")->toolTip().contains("Add a member"));
    desk.window.document().undoStack().undo();
    QCOMPARE(desk.action("Undo")->toolTip(), QString("Undo"));
}

void MainWindowTest::whatIsSaidChangesItsLanguage()
{
    Desk desk;
    desk.window.open("/nowhere/at/all.yaml");
    const auto* label = desk.window.findChild<NoticeBar*>()->findChild<QLabel*>();
    const QString chinese = label->text();
    desk.window.speak(Language::En);
    QVERIFY(label->isVisible());
    QVERIFY2(label->text() != chinese && !label->text().isEmpty(), qPrintable(label->text()));
}

void MainWindowTest::aFileIsDroppedOnTheWindowAndOnNoField()
{
    Desk desk;
    desk.window.showFact("residence");
    QVERIFY(desk.window.acceptDrops());
    for (const QWidget* widget : desk.window.findChild<CaseEditor*>()->findChildren<QWidget*>())
        QVERIFY2(!widget->acceptDrops(), qPrintable(widget->metaObject()->className() + (u' ' + widget->accessibleName())));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(HUIMIN_SOURCE_DIR "/rules/samples/wage_claim.yaml")});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    QTRY_VERIFY(desk.window.document().path().endsWith("wage_claim.yaml"));
}

void MainWindowTest::anUnreadableNumberIsNotSavedWithoutAWord()
{
    Desk desk;
    QTemporaryDir folder;
    desk.window.showFact("members[p2].income.transfer");
    QTest::keyClicks(desk.focus(), "1o0");
    const Diagnostics problems = desk.window.document().saveAs(folder.filePath("case.yaml"));
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(!hasErrors(problems));
    QTest::keyClick(desk.focus(), Qt::Key_S, Qt::ControlModifier);
    const auto* notice = desk.window.findChild<NoticeBar*>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChild<QLabel*>()->text().contains("1 处"));
    QVERIFY(QFile::exists(folder.filePath("case.yaml")));
    desk.window.speak(Language::En);
    QVERIFY2(notice->findChild<QLabel*>()->text().contains("in 1 place is"), qPrintable(notice->findChild<QLabel*>()->text()));
    // Mended, there is nothing left to say.
    desk.window.showFact("members[p2].income.transfer");
    QTest::keyClick(desk.focus(), Qt::Key_Space);
    qobject_cast<QLineEdit*>(desk.focus())->selectAll();
    QTest::keyClicks(desk.focus(), "100");
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::aMistakeIsToldWithTheNameOfItsFile()
{
    Desk desk;
    QTemporaryDir folder;
    QFile file(folder.filePath("broken.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("profile: [household");
    file.close();
    desk.window.open(file.fileName());
    const QString said = desk.window.findChild<NoticeBar*>()->findChild<QLabel*>()->text();
    QVERIFY2(said.startsWith("broken.yaml:1:"), qPrintable(said));
}

void MainWindowTest::rulesOfTheOfficeThatDoNotHoldAreToldWithTheirPlace()
{
    Desk desk;
    const auto* notice = desk.window.findChild<NoticeBar*>();
    desk.window.tellOwnRulesFailed("/office/rules", {{Diagnostic::Severity::Error, {"/office/rules/shanxi/standards.yaml", 12, 5}, {"看不懂", "not understood"}, {}, {}}});
    QVERIFY(notice->isVisible());
    const QString text = notice->findChild<QLabel*>()->text();
    QVERIFY2(text.contains("/office/rules") && text.contains("standards.yaml:12:5: 看不懂") && text.contains("随程序安装的规则"), qPrintable(text));
    desk.window.speak(Language::En);
    QVERIFY(notice->findChild<QLabel*>()->text().contains("standards.yaml:12:5: not understood"));
}

void MainWindowTest::whatCannotBeDeterminedLeadsToItsField()
{
    Desk desk;
    desk.window.showFact("members[p2].birth_date");
    auto* line = qobject_cast<QLineEdit*>(desk.focus());
    line->selectAll();
    QTest::keyClicks(line, "2030-01-01");
    QTRY_VERIFY2(desk.results->outline().data(desk.results->outline().index(0, 0), Qt::DisplayRole).toString().contains("李秀英"), qPrintable(desk.shown()));
    desk.window.showFact("residence");
    desk.results->setFocus();
    QTest::keyClick(desk.results, Qt::Key_Return);
    // Whoever is born that late is a child, whose birth date is covered until one opens it.
    QCOMPARE(desk.focus()->accessibleName(), QString("出生日期，已遮盖"));
}

void MainWindowTest::aLongNameWidensNothing()
{
    applyLetters(120);
    Desk desk;
    desk.window.showFact("members[p1].name");
    desk.window.resize(1366, 720);
    QInputMethodEvent commit;
    commit.setCommitString(QString("阿卜杜热合曼·买买提艾力").repeated(12) + QString("x").repeated(100));
    QApplication::sendEvent(desk.focus(), &commit);
    QTest::qWait(100);
    desk.window.showFact("residence");
    QCoreApplication::processEvents();
    QVERIFY2(desk.window.minimumSizeHint().width() <= 1366, qPrintable(QString::number(desk.window.minimumSizeHint().width())));
    for (const QAbstractScrollArea* area : desk.window.findChildren<QAbstractScrollArea*>()) {
        if (area->isVisible())
            QVERIFY2(!area->horizontalScrollBar()->isVisible(), area->metaObject()->className());
    }
    applyLetters(100);
}

void MainWindowTest::sensitiveFiguresAreOpenWhileHeldOpen()
{
    Desk desk;
    desk.window.showFact("members[p2].disability.grade");
    QVERIFY(desk.window.document().enter("members[p2].disability.grade", FactScalar(Number(3)), "grade").empty());
    const QString covered = "残疾等级 ••••";
    QTRY_VERIFY2(desk.shown().contains(covered), qPrintable(desk.shown()));
    QPushButton* hold = nullptr;
    for (QPushButton* button : desk.window.findChildren<QPushButton*>()) {
        if (button->text() == "按住显示")
            hold = button;
    }
    QVERIFY(hold);
    QTest::mousePress(hold, Qt::LeftButton);
    QVERIFY2(!desk.shown().contains(covered) && desk.shown().contains("残疾等级 3"), qPrintable(desk.shown()));
    QTest::mouseRelease(hold, Qt::LeftButton);
    QVERIFY(desk.shown().contains(covered));
}

void MainWindowTest::aNewCaseBegunOnAnotherPageHasTheKeysOnItsFirstField()
{
    Desk desk;
    QTest::keyClick(desk.focus(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(desk.focus(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(desk.focus(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(desk.focus()));
    QTest::keyClicks(desk.focus(), "A");
    QTRY_COMPARE(desk.window.document().unsavedEdits(), 1);
}

void MainWindowTest::theListOfShortcutsNamesWhatHasKeys()
{
    Desk desk;
    const QString list = shortcutList(desk.window);
    for (const char* text : {"新建", "保存", "撤销", "使用说明"})
        QVERIFY2(list.contains(text), qPrintable(list));
}

static const bool registered = huimin::tests::add<MainWindowTest>("main_window_test");

#include "main_window_test.moc"
