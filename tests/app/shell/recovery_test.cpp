// What a program that ended without a word had not saved is offered by the next one.
#include "app/shell/recovery.h"

#include <QtTest>
#include <QtWidgets>

#include "app/shell/main_window.h"
#include "app/shell/rule_actions.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSheetIsOfferedWithTheDayItWasKept();
    void whatIsThrownAwayIsNotOfferedAgain();
    void editsOfTheRulesComeBackInTheirWindow();
};

namespace {

/// Leaves a sheet that was edited and not saved, as a program that was killed does.
void leaveSheet()
{
    SheetDocument sheet(shippedRules(), CountySheets(shippedRules(), shippedRulesDirectory()));
    Autosave autosave(sheet, Autosave::usualFolderOfSheets());
    sheet.open("某县");
    if (!sheet.edit([](SheetText& changing) { return changing.setIllustrative(true); }, "x").empty())
        qFatal("the sheet cannot be edited");
    autosave.finish();
}

/// Presses a button of the question once it is up; what it says.
QString answer(MainWindow& window, QMessageBox::ButtonRole role)
{
    QString said;
    QTimer::singleShot(50, &window, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    });
    window.offerRecovery();
    QTest::qWait(60);
    return said;
}

}  // namespace

void RecoveryTest::aSheetIsOfferedWithTheDayItWasKept()
{
    OwnHabits own;
    leaveSheet();
    MainWindow window(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
    window.speak(Language::Zh);
    window.show();
    const QString said = answer(window, QMessageBox::AcceptRole);
    QVERIFY2(said.contains("某县"), qPrintable(said));
    QVERIFY2(said.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(said));
    QCOMPARE(window.sheet().county(), std::string("某县"));
    QVERIFY(window.sheet().isUnsaved());
    // Kept on by this program, and no longer by the one before.
    QVERIFY(Autosave::leftIn(Autosave::usualFolderOfSheets()).empty());
    window.sheet().undoStack().setClean();
    window.findChild<Recovery*>()->forget();
}

void RecoveryTest::whatIsThrownAwayIsNotOfferedAgain()
{
    OwnHabits own;
    leaveSheet();
    MainWindow window(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
    window.show();
    QVERIFY(!answer(window, QMessageBox::DestructiveRole).isEmpty());
    QVERIFY(window.sheet().county() != "某县");
    QCOMPARE(answer(window, QMessageBox::DestructiveRole), QString());
}

void RecoveryTest::editsOfTheRulesComeBackInTheirWindow()
{
    OwnHabits own;
    const std::string file = "shanxi/standards.yaml";
    {
        RuleDocument rules(shippedRulesDirectory());
        Autosave autosave(rules, Autosave::usualFolderOfRules());
        QVERIFY(rules.open().empty());
        rules.splice(file, {0, "", "# 还没应用\n"}, "type");
        autosave.finish();
    }
    MainWindow window(shippedRules(), shippedRulesDirectory(), *Date::of(2023, 2, 1), own.habits());
    window.speak(Language::Zh);
    window.show();
    QVERIFY(!answer(window, QMessageBox::AcceptRole).isEmpty());
    const RuleDocument& rules = window.findChild<RuleActions*>()->document();
    QVERIFY(rules.text(file) && rules.text(file)->starts_with("# 还没应用\n"));
    QVERIFY(rules.isUnsaved());
    const auto windows = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(windows.begin(), windows.end(), [](const QWidget* one) { return one->objectName() == "ruleEditor" && one->isVisible(); }));
    QVERIFY(Autosave::leftIn(Autosave::usualFolderOfRules()).empty());
    window.findChild<Recovery*>()->forget();
}

static const bool registered = huimin::tests::add<RecoveryTest>("recovery_test");

#include "recovery_test.moc"
