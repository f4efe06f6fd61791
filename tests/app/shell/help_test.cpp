// What the help promises is there: keys that are pressed, and the words that are quoted from the window.
#include <QtTest>
#include <QtWidgets>

#include "app/shell/main_window.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyItNamesDoesSomething_data();
    void everyKeyItNamesDoesSomething();
    void bothLanguagesNameTheSameKeys();
    void aboutShowsEachPackWithItsFingerprintInOneLine();
};

namespace {

const QStringList languages{"zh", "en"};

QString helpIn(const QString& language)
{
    QFile file(":/help/" + language + "/window.md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The keys that stand in bold letters: **Ctrl+N**.
QStringList keysIn(const QString& help)
{
    static const QRegularExpression bold("\\*\\*((?:(?:Ctrl|Alt|Shift)\\+)+[^*]+|F\\d+)\\*\\*");
    QStringList keys;
    for (auto match = bold.globalMatch(help); match.hasNext();)
        keys << match.next().captured(1);
    return keys;
}

}  // namespace

void HelpTest::everyKeyItNamesDoesSomething_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void HelpTest::everyKeyItNamesDoesSomething()
{
    QFETCH(QString, language);
    OwnHabits own;
    MainWindow window(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
    QList<QKeySequence> known;
    for (const QAction* action : window.findChildren<QAction*>())
        known << action->shortcuts();
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        known << shortcut->key();
    const QStringList keys = keysIn(helpIn(language));
    QVERIFY2(keys.size() >= 6, qPrintable(keys.join(' ')));
    for (const QString& key : keys)
        QVERIFY2(known.contains(QKeySequence(key)), qPrintable(key));
}

void HelpTest::bothLanguagesNameTheSameKeys()
{
    QStringList chinese = keysIn(helpIn("zh"));
    QStringList english = keysIn(helpIn("en"));
    chinese.sort();
    english.sort();
    QCOMPARE(chinese, english);
}

void HelpTest::aboutShowsEachPackWithItsFingerprintInOneLine()
{
    OwnHabits own;
    MainWindow window(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
    window.speak(Language::En);
    window.show();
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == "About Huimin")
            action->trigger();
    }
    auto* text = window.findChild<QTextBrowser*>();
    QVERIFY(text);
    QTest::qWait(50);
    QVERIFY(!text->horizontalScrollBar()->isVisible());
    for (const PackInfo& pack : shippedRules()->packs) {
        const QString fingerprint = QString::fromStdString(pack.fingerprint).section(':', -1);
        // Whole, to be copied; and its pack beside it.
        const QTextCursor found = text->document()->find(fingerprint);
        QVERIFY2(!found.isNull(), pack.id.c_str());
        QTextTable* table = found.currentTable();
        QVERIFY(table);
        const int row = table->cellAt(found).row();
        QCOMPARE(table->cellAt(row, 0).firstCursorPosition().block().text(), QString::fromStdString(pack.title.en));
        QCOMPARE(table->cellAt(row, 1).firstCursorPosition().block().text(), QString::fromStdString(pack.version));
    }
}

static const bool registered = huimin::tests::add<HelpTest>("help_test");

#include "help_test.moc"
