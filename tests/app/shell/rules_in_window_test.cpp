#include <QtTest>
#include <QtWidgets>

#include "app/document/rule_document.h"
#include "app/rule_editor/rule_editor_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/page_rail.h"
#include "app/shell/rule_actions.h"
#include "app/standards/standards_page.h"
#include "app/widgets/outline_view.h"
#include "core/determination/example_run.h"
#include "core/profile/profile_text.h"
#include "core/rulepack/loader.h"
#include "core/rulepack/examples.h"
#include "core/yaml/reader.h"
#include "tests/app/support/own_habits.h"
#include "tests/app/support/rules_copy.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// The window goes by other rules while it runs.
class RulesInWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCaseIsDeterminedByAppliedRulesAndKeepsItsHistory();
    void everyPageGoesByAppliedRules();
    void aNewFactIsAFieldAtOnce();
    void theCaseBecomesAnExampleThatPasses();
    void rulesThatDoNotKnowTheCaseAreRefusedAndSaidSo();
    void rulesWithMistakesAreNotSavedOnLeavingButKept();
};

namespace {

const char* const pensioner = "profile: household\nid: x\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\n"
                              "members: [{id: p1, name: 张三, national_id: \"140000194806154279\", income: none, able_supporter: true, "
                              "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}]\n";

struct Desk {
    OwnHabits own;
    RulesCopy copy;
    MainWindow window{*loadRules(copy.directory()), copy.directory(), *Date::of(2023, 2, 1), own.habits()};
    OutlineView* results = window.findChild<OutlineView*>("results");

    Desk()
    {
        window.speak(Language::Zh);
        [[maybe_unused]] const Diagnostics problems = window.document().openUnsaved(pensioner, {});
        window.resize(1366, 720);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }
    ~Desk() { window.document().undoStack().setClean(); }

    RuleEditorDialog* openEditor()
    {
        window.findChild<QAction*>("editRules")->trigger();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* editor = qobject_cast<RuleEditorDialog*>(widget); editor && editor->isVisible())
                return editor;
        }
        return nullptr;
    }

    /// Whether a result is shown in which all parts stand.
    bool shows(const QStringList& parts) const { return shows(parts, {}); }
    bool shows(const QStringList& parts, const QModelIndex& parent) const
    {
        for (int row = 0; row < results->outline().rowCount(parent); ++row) {
            const QModelIndex index = results->outline().index(row, 0, parent);
            const QString text = results->outline().itemAt(index).spoken();
            const bool hasAll = std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return text.contains(part); });
            if (hasAll || shows(parts, index))
                return true;
        }
        return false;
    }

    void change(RuleDocument& rules, const std::string& file, const std::string& from, const std::string& to)
    {
        const auto at = rules.text(file)->find(from);
        rules.splice(file, {at, from, to}, "change");
    }
};

}  // namespace

void RulesInWindowTest::theCaseIsDeterminedByAppliedRulesAndKeepsItsHistory()
{
    Desk desk;
    QTRY_VERIFY(desk.shows({"城乡居民基础养老金", "123.00"}));
    RuleEditorDialog* editor = desk.openEditor();
    QVERIFY(editor);
    const std::string before = desk.window.document().text();
    QVERIFY(desk.window.document().edit([](ProfileText& profile) { return profile.setFrame("notes", "来访"); }, "notes").empty());
    RuleDocument& rules = editor->document();
    desk.change(rules, "shanxi/standards.yaml", "{value: 5, from: 2023-01-01", "{value: 15, from: 2023-01-01");
    editor->apply();
    QTRY_VERIFY(desk.shows({"城乡居民基础养老金", "133.00"}));
    rules.undoStack().undo();
    editor->apply();
    QTRY_VERIFY(desk.shows({"城乡居民基础养老金", "123.00"}));
    desk.window.document().undoStack().undo();
    QCOMPARE(desk.window.document().text(), before);
    QVERIFY(desk.window.document().profile()->office.notes.empty());
}

void RulesInWindowTest::everyPageGoesByAppliedRules()
{
    Desk desk;
    RuleEditorDialog* editor = desk.openEditor();
    QVERIFY(editor);
    auto* page = desk.window.findChild<StandardsPage*>();
    for (Page* each : desk.window.pages().all())
        desk.window.pages().show(each);
    page->showStandard("resident_base_pension");
    desk.change(editor->document(), "shanxi/standards.yaml", "  - id: resident_base_pension\n",
                "  - id: new_meals\n    unit: CNY/person/month\n    label: {zh: 就餐标准, en: meals}\n    look_for: {zh: 就餐文件, en: the notice}\n"
                "  - id: resident_base_pension\n");
    auto* table = page->findChild<QTableView*>("standards");
    const int rows = table->model()->rowCount();
    editor->apply();
    QTRY_COMPARE(table->model()->rowCount(), rows + 1);
    QCOMPARE(table->model()->index(table->currentIndex().row(), 0).data().toString(), QString("居民基础养老金标准"));
    for (Page* each : desk.window.pages().all()) {
        desk.window.pages().show(each);
        QTest::qWait(10);
    }
    desk.window.speak(Language::En);
    desk.window.speak(Language::Zh);
    editor->document().undoStack().undo();
    editor->apply();
    QTRY_COMPARE(table->model()->rowCount(), rows);
}

void RulesInWindowTest::aNewFactIsAFieldAtOnce()
{
    Desk desk;
    RuleEditorDialog* editor = desk.openEditor();
    QVERIFY(editor);
    editor->document().addFile("shanxi/profiles/more.yaml",
                               "extends: household\nat: members\nfacts:\n  - {id: eats_out, type: boolean, label: {zh: 在食堂就餐, en: eats at the canteen}, "
                               "question: {zh: 在食堂就餐吗, en: 'Eats at the canteen?'}, unlisted: false}\n",
                               "fact");
    editor->apply();
    const auto hasField = [&] {
        for (const QWidget* widget : desk.window.findChildren<QWidget*>()) {
            if (widget->accessibleName().contains("在食堂就餐"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(hasField());
    editor->document().undoStack().undo();
    editor->apply();
    QTRY_VERIFY(!hasField());
}

void RulesInWindowTest::theCaseBecomesAnExampleThatPasses()
{
    Desk desk;
    auto* action = desk.window.findChild<QAction*>("saveExample");
    QTRY_VERIFY(action->isEnabled());
    QTRY_VERIFY(desk.shows({"城乡居民基础养老金", "123.00"}));
    QTimer::singleShot(200, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit*>();
        fields.front()->setText("a pensioner of 74 gets the pension with the raise");
        auto* pack = dialog->findChildren<QComboBox*>().front();
        pack->setCurrentIndex(pack->findText("shanxi"));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    });
    QStringList told;
    connect(desk.window.findChild<RuleActions*>(), &RuleActions::failed, this, [&](const Diagnostics& why) {
        for (const Diagnostic& one : why)
            told << QString::fromStdString(toText(one, Language::En));
    });
    action->trigger();
    QVERIFY2(told.isEmpty(), qPrintable(told.join('\n')));
    const std::string text = desk.copy.text("shanxi/examples/own.yaml");
    QVERIFY2(text.find("a pensioner of 74") != std::string::npos, text.c_str());
    QVERIFY2(text.find("张三") == std::string::npos && text.find("140000194806154279") == std::string::npos, text.c_str());
    QVERIFY2(text.find("birth_date: 1948-06-15") != std::string::npos, text.c_str());
    const auto tree = yaml::read(text, "own.yaml");
    QVERIFY(tree);
    const auto rules = loadRules(desk.copy.directory());
    const auto cases = readCaseFile(*tree, **rules);
    QVERIFY(cases);
    QCOMPARE(cases->examples.size(), std::size_t(1));
    QVERIFY(runExample(cases->examples.front(), {*rules, {}, *Date::of(2030, 1, 1)}).passed());
}

void RulesInWindowTest::rulesThatDoNotKnowTheCaseAreRefusedAndSaidSo()
{
    Desk desk;
    QVERIFY(desk.window.document().openUnsaved("profile: county\nid: c\ncounty: 示例县\n", {}).empty());
    RuleEditorDialog* editor = desk.openEditor();
    QVERIFY(editor);
    RuleDocument& rules = editor->document();
    std::vector<std::string> ofCounties;
    for (const auto& [name, text] : rules.texts()) {
        if (text.find("profile: county\n") != std::string::npos || text.find("subject: county\n") != std::string::npos)
            ofCounties.push_back(name);
    }
    QVERIFY(!ofCounties.empty());
    for (const std::string& name : ofCounties)
        rules.removeFile(name, "remove");
    const RuleSetPtr before = desk.window.document().rules();
    editor->apply();
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return !editor->checker().isBusy(); });
    QTest::qWait(50);
    QCOMPARE(desk.window.document().rules(), before);
    QVERIFY(rules.isUnsaved());
    QVERIFY(!desk.copy.text(ofCounties.front()).empty());
}

void RulesInWindowTest::rulesWithMistakesAreNotSavedOnLeavingButKept()
{
    Desk desk;
    desk.window.document().undoStack().setClean();
    RuleEditorDialog* editor = desk.openEditor();
    QVERIFY(editor);
    desk.change(editor->document(), "shanxi/standards.yaml", "{value: 5, from: 2023-01-01", "{value: fi, from: 2023-01-01");
    const auto press = [](QMessageBox::ButtonRole role) {
        QTimer::singleShot(50, qApp, [role] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton* button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    return button->click();
            }
        });
    };
    const auto* tools = desk.window.findChild<RuleActions*>();
    press(QMessageBox::RejectRole);
    QVERIFY(!editor->mayLeave());
    QVERIFY(!tools->keepsEdits());
    press(QMessageBox::AcceptRole);
    QVERIFY(editor->mayLeave());
    QVERIFY(tools->keepsEdits());
    QVERIFY(desk.copy.text("shanxi/standards.yaml").find("value: fi") == std::string::npos);
    // What can be used is saved.
    editor->document().undoStack().undo();
    desk.change(editor->document(), "shanxi/standards.yaml", "{value: 5, from: 2023-01-01", "{value: 6, from: 2023-01-01");
    press(QMessageBox::AcceptRole);
    QVERIFY(editor->mayLeave());
    QVERIFY(!tools->keepsEdits());
    QVERIFY(desk.copy.text("shanxi/standards.yaml").find("value: 6, from: 2023-01-01") != std::string::npos);
}

static const bool registered = huimin::tests::add<RulesInWindowTest>("rules_in_window_test");

#include "rules_in_window_test.moc"
