#include "app/rule_editor/rule_editor_dialog.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

#include "app/rule_editor/form_view.h"
#include "app/rule_editor/part_model.h"
#include "app/rule_editor/part_table.h"
#include "app/rule_editor/problem_list.h"
#include "app/rule_editor/rule_source.h"
#include "app/rule_editor/rule_tree.h"
#include "app/rule_editor/table_inputs.h"
#include "app/rule_editor/timeline_model.h"
#include "app/widgets/link_button.h"
#include "tests/app/support/rules_copy.h"
#include "tests/app/support/without_root.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class RuleEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedInTheTextIsInTheRulesAndUndone();
    void whatIsDeletedInTheTextIsGoneAndComesBack();
    void aMistakeIsListedUnderlinedAndGoneTo();
    void theTreeFindsByLabelAndEntersTheView();
    void aRaiseIsEnteredInTheForm();
    void aCellIsChangedAndItsSentenceFollows();
    void theFormFollowsTheText();
    void applyingPublishesAndWrites();
    void rulesWithMistakesAreNotApplied();
    void modelsOfPartsAreSound();
    void whatATableAsksAboutIsChangedAboveItsGrid();
    void aNameIsCompletedInTheText();
    void rulesThatCannotBeWrittenAreKeptInTheOffice();
    void whatAnotherProgramWroteIsSaid();
    void ofWhatAnInputMethodComposesOnlyWhatComesOfItIsTold();
    void theThingThatIsLookedAtIsFoundAgainWhereItHasMoved();
    void whatIsTypedAfterApplyingIsNotApplied();
};

namespace {

const char* const raises = "standards[15].raises";

struct Desk {
    RulesCopy copy;
    RuleDocument document{copy.directory()};
    std::unique_ptr<RuleEditorDialog> editor;
    QSignalSpy* checked = nullptr;

    Desk()
    {
        [[maybe_unused]] const auto problems = document.open();
        editor = std::make_unique<RuleEditorDialog>(document, std::string());
        editor->speak(Language::Zh);
        checked = new QSignalSpy(&editor->checker(), &RuleChecker::checked);
        editor->show();
        editor->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(editor.get());
        settle();
    }
    ~Desk() { delete checked; }

    void settle() const
    {
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return !editor->checker().isBusy(); });
    }
    RuleSource* source() const { return editor->findChild<RuleSource*>("ruleSource"); }
    QTabWidget* views() const { return editor->findChild<QTabWidget*>(); }
    ProblemList* problems() const { return editor->findChild<ProblemList*>("ruleProblems"); }
    PartTable* table(const char* name) const { return editor->findChild<PartTable*>(name); }
    std::string text() const { return *document.text("shanxi/standards.yaml"); }

    /// Finds a thing as a person does.
    void find(const char* label) const
    {
        auto* sought = editor->findChild<QLineEdit*>("ruleSought");
        sought->setFocus();
        sought->setText(label);
        QTest::keyClick(sought, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    void showText() const { views()->setCurrentIndex(1); }

    /// Into the field that is open in a table, and on to the next.
    void fill(const char* typed) const
    {
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
};

}  // namespace

void RuleEditorTest::whatIsTypedInTheTextIsInTheRulesAndUndone()
{
    Desk desk;
    const std::string before = desk.text();
    desk.find("居民基础养老金标准");
    desk.showText();
    desk.find("居民基础养老金标准");
    QCOMPARE(QApplication::focusWidget(), desk.source());
    QTest::keyClick(desk.source(), Qt::Key_End);
    QTest::keyClicks(desk.source(), "  # ok");
    QVERIFY(desk.text().find("resident_base_pension  # ok\n") != std::string::npos);
    QCOMPARE(desk.text(), std::string(desk.source()->bytes()));
    QCOMPARE(desk.document.undoStack().count(), 1);
    QTest::keyClick(desk.source(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.text(), before);
    QCOMPARE(std::string(desk.source()->bytes()), before);
    QTest::keyClick(desk.source(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(desk.text() != before);
}

void RuleEditorTest::whatIsDeletedInTheTextIsGoneAndComesBack()
{
    Desk desk;
    const std::string before = desk.text();
    desk.find("居民基础养老金标准");
    desk.showText();
    desk.source()->setFocus();
    const std::size_t at = before.find("居民基础养老金标准");
    desk.source()->putCursor(at + 3);
    QTest::keyClick(desk.source(), Qt::Key_Backspace);
    QTest::keyClick(desk.source(), Qt::Key_Delete);
    std::string after = before;
    after.erase(at, 6);
    QCOMPARE(desk.text(), after);
    QTest::keyClick(desk.source(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(desk.source(), Qt::Key_Delete);
    QCOMPARE(desk.text(), std::string());
    while (desk.document.undoStack().canUndo())
        desk.document.undoStack().undo();
    QCOMPARE(desk.text(), before);
    QCOMPARE(std::string(desk.source()->bytes()), before);
}

void RuleEditorTest::aMistakeIsListedUnderlinedAndGoneTo()
{
    Desk desk;
    const auto at = desk.text().find("value: 5,") + 7;
    desk.document.splice("shanxi/standards.yaml", {at, "5", "five"}, "mistake");
    desk.settle();
    QVERIFY(desk.problems()->problems().mistakes() > 0);
    desk.showText();
    QTest::keyClick(desk.editor.get(), Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget(), desk.source());
    QCOMPARE(desk.source()->cursor(), at);
    constexpr int mistakes = 8;
    QVERIFY(desk.source()->SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, static_cast<unsigned long>(mistakes), static_cast<long>(at)) != 0);
    desk.document.undoStack().undo();
    desk.settle();
    QCOMPARE(desk.problems()->problems().mistakes(), 0);
}

void RuleEditorTest::theTreeFindsByLabelAndEntersTheView()
{
    Desk desk;
    desk.find("农村低保");
    auto* tree = desk.editor->findChild<QTreeView*>("ruleTree");
    QVERIFY(tree->currentIndex().data().toString().contains("农村低保"));
    auto* form = desk.editor->findChild<FormView*>();
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
}

void RuleEditorTest::aRaiseIsEnteredInTheForm()
{
    Desk desk;
    const std::string before = desk.text();
    desk.find("居民基础养老金标准");
    PartTable* table = desk.table(raises);
    QVERIFY(table);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->part().rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Insert);
    desk.fill("7");
    desk.fill("2024-01-01");
    // There is no end to a raise: the next field is that of the document.
    desk.fill("government_work_report_2023");
    QTest::keyClicks(QApplication::focusWidget(), "3");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(desk.text() != before);
    QTRY_COMPARE(table->part().rowCount(), 2);
    QVERIFY2(desk.text().find("value: 7, from: 2024-01-01, source: {document: government_work_report_2023, article: \"3\", confidence: high}") !=
                 std::string::npos,
             desk.text().c_str() + desk.text().find("resident_base_pension"));
    desk.settle();
    QCOMPARE(desk.problems()->problems().mistakes(), 0);
    desk.document.undoStack().undo();
    QCOMPARE(desk.text(), before);
    QTRY_COMPARE(table->part().rowCount(), 1);
}

void RuleEditorTest::aCellIsChangedAndItsSentenceFollows()
{
    Desk desk;
    desk.find("城乡居民基础养老金");
    PartTable* table = desk.table("conditions");
    QVERIFY(table);
    const QModelIndex sentence = table->part().index(1, 0);
    QVERIFY2(sentence.data().toString().contains("60"), qPrintable(sentence.data().toString()));
    QVERIFY(table->part().setData(table->part().index(1, 1), "age >= 65"));
    desk.settle();
    QVERIFY2(sentence.data().toString().contains("65"), qPrintable(sentence.data().toString()));
    QVERIFY(desk.document.text("shanxi/benefits/resident_base_pension.yaml")->find("when: age >= 65\n") != std::string::npos);
}

void RuleEditorTest::theFormFollowsTheText()
{
    Desk desk;
    desk.find("居民基础养老金标准");
    const auto at = desk.text().find("value: 5,");
    desk.document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: 6,"}, "type");
    QCOMPARE(desk.table(raises)->part().index(0, TimelineModel::Value).data().toString(), QString("6"));
    desk.document.undoStack().undo();
    QCOMPARE(desk.table(raises)->part().index(0, TimelineModel::Value).data().toString(), QString("5"));
}

void RuleEditorTest::applyingPublishesAndWrites()
{
    Desk desk;
    QSignalSpy applied(desk.editor.get(), &RuleEditorDialog::applied);
    const auto at = desk.text().find("value: 5,");
    desk.document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: 6,"}, "type");
    QTest::keyClick(desk.editor.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(applied.size(), 1);
    const auto rules = applied[0][0].value<RuleSetPtr>();
    QCOMPARE(rules->standards.at("resident_base_pension").raises.front().value, Number(6));
    QVERIFY(desk.copy.text("shanxi/standards.yaml").find("value: 6,") != std::string::npos);
    QVERIFY(!desk.document.isUnsaved());
    desk.document.undoStack().undo();
    QTest::keyClick(desk.editor.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(applied[1][0].value<RuleSetPtr>()->standards.at("resident_base_pension").raises.front().value, Number(5));
}

void RuleEditorTest::rulesWithMistakesAreNotApplied()
{
    Desk desk;
    QSignalSpy applied(desk.editor.get(), &RuleEditorDialog::applied);
    const auto at = desk.text().find("value: 5,");
    desk.document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: five,"}, "type");
    QTest::keyClick(desk.editor.get(), Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    QTest::qWait(50);
    QCOMPARE(applied.size(), 0);
    QVERIFY(desk.document.isUnsaved());
}

void RuleEditorTest::modelsOfPartsAreSound()
{
    Desk desk;
    for (const char* label : {"居民基础养老金标准", "农村低保", "失业保险金", "残疾等级", "月最低工资"}) {
        desk.find(label);
        for (PartTable* table : desk.editor->findChildren<PartTable*>()) {
            QAbstractItemModelTester tester(&table->part(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            table->beginRow();
            table->part().refresh();
            table->part().removeRowAt(table->part().newRow());
        }
    }
    QVERIFY(!desk.document.isUnsaved());
}

void RuleEditorTest::whatATableAsksAboutIsChangedAboveItsGrid()
{
    Desk desk;
    const std::string file = "shanxi/benefits/disabled_nursing_allowance.yaml";
    const std::string before = *desk.document.text(file);
    desk.find("残疾人护理补贴");
    auto* inputs = desk.editor->findChild<TableInputs*>();
    QVERIFY(inputs);
    auto* field = inputs->findChildren<QLineEdit*>().front();
    QCOMPARE(field->text(), QString("disability.grade"));
    QVERIFY(!field->accessibleName().isEmpty());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, " + 1");
    const std::string* text = desk.document.text(file);
    QVERIFY2(text->find("disability.grade + 1") != std::string::npos, text->substr(text->find("inputs:"), 60).c_str());
    QCOMPARE(desk.document.undoStack().count(), 1);
    desk.settle();
    QCOMPARE(desk.problems()->problems().mistakes(), 0);
    desk.document.undoStack().undo();
    QCOMPARE(*desk.document.text(file), before);
    QCOMPARE(field->text(), QString("disability.grade"));
}

void RuleEditorTest::aNameIsCompletedInTheText()
{
    Desk desk;
    desk.find("城乡居民基础养老金");
    desk.showText();
    const std::string file = "shanxi/benefits/resident_base_pension.yaml";
    RuleSource* source = desk.source();
    const std::size_t at = desk.document.text(file)->find("when: age >= 60");
    QVERIFY(at != std::string::npos);
    source->setFocus();
    source->putCursor(at + 6);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(source, Qt::Key_Delete);
    QTest::keyClicks(source, "ag");
    QVERIFY(source->SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE) != 0);
    QTest::keyClick(source, Qt::Key_Return);
    QTRY_COMPARE(source->SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE), 0L);
    QVERIFY2(desk.document.text(file)->find("when: age >= 60") != std::string::npos, desk.document.text(file)->substr(at, 40).c_str());
}

void RuleEditorTest::rulesThatCannotBeWrittenAreKeptInTheOffice()
{
    RulesCopy copy;
    copy.openToAll();
    QTemporaryDir office;
    QFile::setPermissions(office.path(), QFile::Permissions(0x7777));
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    namespace fs = std::filesystem;
    for (const auto& entry : fs::recursive_directory_iterator(copy.directory()))
        fs::permissions(entry.path(), fs::perms::group_write | fs::perms::others_write, fs::perm_options::remove);
    RuleEditorDialog editor(document, office.path().toStdString() + "/rules");
    editor.speak(Language::Zh);
    editor.show();
    const auto settled = [&] { return QTest::qWaitFor([&] { return !editor.checker().isBusy(); }); };
    QVERIFY(settled());
    auto* link = editor.findChild<LinkButton*>("keepInOffice");
    QVERIFY(link && !link->isVisible());
    const auto at = document.text("shanxi/standards.yaml")->find("value: 5,");
    document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: 6,"}, "type");
    const WithoutRoot someone;
    QSignalSpy applied(&editor, &RuleEditorDialog::applied);
    editor.apply();
    QVERIFY(settled());
    QCOMPARE(applied.size(), 1);
    QTRY_VERIFY(link->isVisible());
    QVERIFY(document.isUnsaved());
    link->click();
    QVERIFY(settled());
    QVERIFY(!document.isUnsaved());
    QVERIFY(!link->isVisible());
    std::ifstream file(office.path().toStdString() + "/rules/shanxi/standards.yaml");
    const std::string written(std::istreambuf_iterator<char>(file), {});
    QVERIFY(written.find("value: 6,") != std::string::npos);
    QVERIFY(copy.text("shanxi/standards.yaml").find("value: 6,") == std::string::npos);
}

void RuleEditorTest::whatAnotherProgramWroteIsSaid()
{
    Desk desk;
    const auto at = desk.text().find("value: 5,");
    desk.document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: 6,"}, "type");
    const std::string own = desk.text();
    std::ofstream(desk.copy.directory() + "/shanxi/standards.yaml", std::ios::binary | std::ios::app) << "# theirs\n";
    QSignalSpy applied(desk.editor.get(), &RuleEditorDialog::applied);
    desk.editor->apply();
    desk.settle();
    QTest::qWait(50);
    QCOMPARE(applied.size(), 0);
    QVERIFY(desk.text().ends_with("# theirs\n"));
    const auto labels = desk.editor->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("别的程序"); }));
    desk.document.undoStack().undo();
    QCOMPARE(desk.text(), own);
    desk.editor->apply();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(desk.copy.text("shanxi/standards.yaml"), own);
}

void RuleEditorTest::ofWhatAnInputMethodComposesOnlyWhatComesOfItIsTold()
{
    Desk desk;
    desk.find("居民基础养老金标准");
    desk.showText();
    RuleSource* source = desk.source();
    const std::string before = desk.text();
    const std::size_t at = before.find("居民基础养老金标准");
    source->putCursor(at);
    QSignalSpy spliced(source, &RuleSource::spliced);
    for (const char* typed : {"c", "ch", "cheng"}) {
        QInputMethodEvent composing(QString(typed), {});
        QApplication::sendEvent(source, &composing);
    }
    QCOMPARE(spliced.size(), 0);
    QCOMPARE(desk.text(), before);
    QInputMethodEvent chosen;
    chosen.setCommitString("城乡");
    QApplication::sendEvent(source, &chosen);
    std::string after = before;
    after.insert(at, "城乡");
    QCOMPARE(std::string(source->bytes()), after);
    QCOMPARE(desk.text(), after);
    desk.document.undoStack().undo();
    QCOMPARE(std::string(source->bytes()), before);
    // Given up, nothing stays.
    QInputMethodEvent composing("x", {});
    QApplication::sendEvent(source, &composing);
    QInputMethodEvent nothing;
    QApplication::sendEvent(source, &nothing);
    QCOMPARE(std::string(source->bytes()), before);
    QCOMPARE(desk.text(), before);
    QTest::keyClicks(source, "x");
    QVERIFY(desk.text() != before);
}

void RuleEditorTest::theThingThatIsLookedAtIsFoundAgainWhereItHasMoved()
{
    Desk desk;
    const std::string file = "shanxi/standards.yaml";
    // Another standard comes before it, and goes again.
    const auto at = desk.text().find("  - id: ");
    desk.find("居民基础养老金标准");
    QVERIFY(desk.table(raises));
    desk.document.splice(file, {at, "", "  - {id: new_one, unit: CNY/person/month, label: {zh: 新, en: new}, look_for: {zh: 文件, en: a notice}}\n"}, "type");
    PartTable* moved = desk.table("standards[16].raises");
    QVERIFY(moved);
    QCOMPARE(moved->part().rowCount(), 1);
    desk.document.undoStack().undo();
    QVERIFY(desk.table(raises));
    QCOMPARE(desk.table(raises)->part().rowCount(), 1);
    // Renamed, it is the same.
    const auto label = desk.text().find("居民基础养老金标准");
    desk.document.splice(file, {label, "居民", "城乡居民"}, "type");
    const auto labels = desk.editor->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text().startsWith("城乡居民基础养老金标准"); }));
}

void RuleEditorTest::whatIsTypedAfterApplyingIsNotApplied()
{
    Desk desk;
    QSignalSpy applied(desk.editor.get(), &RuleEditorDialog::applied);
    const auto at = desk.text().find("value: 5,");
    desk.document.splice("shanxi/standards.yaml", {at, "value: 5,", "value: 6,"}, "type");
    desk.editor->apply();
    desk.document.splice("shanxi/standards.yaml", {at, "value: 6,", "value: 61,"}, "type");
    desk.settle();
    QTest::qWait(50);
    QCOMPARE(applied.size(), 0);
    QVERIFY(desk.copy.text("shanxi/standards.yaml").find("value: 61,") == std::string::npos);
}

static const bool registered = huimin::tests::add<RuleEditorTest>("rule_editor_test");

#include "rule_editor_test.moc"
