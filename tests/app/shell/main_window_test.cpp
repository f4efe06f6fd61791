#include "app/shell/main_window.h"

#include <QtTest>
#include <QtWidgets>

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
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return shown().contains("123.00"); });
    }

    QString shown() const
    {
        QString all;
        const OutlineModel& model = results->outline();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex section = model.index(i, 0);
            all += section.data().toString() + u'\n';
            for (int row = 0; row < model.rowCount(section); ++row)
                all += model.index(row, 0, section).data().toString() + u'\n';
        }
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

void MainWindowTest::theListOfShortcutsNamesWhatHasKeys()
{
    Desk desk;
    const QString list = shortcutList(desk.window);
    for (const char* text : {"新建", "保存", "撤销", "使用说明"})
        QVERIFY2(list.contains(text), qPrintable(list));
}

static const bool registered = huimin::tests::add<MainWindowTest>("main_window_test");

#include "main_window_test.moc"
