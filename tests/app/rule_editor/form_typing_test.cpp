#include "app/rule_editor/conditions_model.h"
#include "app/rule_editor/timeline_model.h"
#include "tests/app/rule_editor/form_desk.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string standards = "shanxi/standards.yaml";
const std::string ruralDibao = "shanxi/benefits/rural_dibao.yaml";
const std::string basePension = "shanxi/benefits/resident_base_pension.yaml";

QString shown(const PartTable& table, int row, int column)
{
    return table.part().index(row, column).data().toString();
}

}  // namespace

/// What a person types in the form of a thing, and what becomes of it when something else happens meanwhile.
class FormTypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedStaysWhenTheCheckAnswers()
    {
        FormDesk desk;
        desk.show(basePension);
        desk.form->setRules(desk.rules());
        PartTable* table = desk.table("conditions");
        table->setFocus();
        table->setCurrentIndex(table->part().index(1, ConditionsModel::Expression));
        FormDesk::type("age >= 65");
        FormDesk::press(Qt::Key_Tab);
        FormDesk::type("my own");
        QVERIFY(desk.text(basePension).find("when: age >= 65\n") != std::string::npos);
        desk.form->setRules(desk.rules());
        QVERIFY2(shown(*table, 1, ConditionsModel::Sentence).contains("65"), qPrintable(shown(*table, 1, ConditionsModel::Sentence)));
        auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(cell);
        QCOMPARE(cell->text(), QString("my own"));
    }

    void anEmptiedTextIsStillThereToBeTyped()
    {
        FormDesk desk;
        desk.show(standards, "rural_dibao");
        const std::string before = desk.text(standards);
        WrappingField* english = desk.field("Look for, English");
        WrappingField* chinese = desk.field("Look for, Chinese");
        QVERIFY(english && chinese);
        for (WrappingField* one : {english, chinese}) {
            one->setFocus();
            one->selectAll();
            FormDesk::press(Qt::Key_Backspace);
            QCOMPARE(QApplication::focusWidget(), one);
        }
        QVERIFY(desk.text(standards).find("look_for: {zh: \"\", en: \"\"}") != std::string::npos);
        FormDesk::type("notice");
        QVERIFY2(desk.text(standards).find("look_for: {zh: notice, en: \"\"}") != std::string::npos, desk.text(standards).substr(700, 600).c_str());
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QCOMPARE(desk.text(standards), before);
        QCOMPARE(desk.field("Look for, Chinese"), chinese);
    }

    void anEmptiedExpressionIsStillThereToBeTyped()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        const std::string before = desk.text(ruralDibao);
        WrappingField* concerns = desk.field("Concerns");
        QVERIFY(concerns);
        concerns->setFocus();
        concerns->selectAll();
        FormDesk::press(Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget(), concerns);
        QVERIFY(desk.text(ruralDibao).find("concerns: \"\"\n") != std::string::npos);
        FormDesk::type("age > 3");
        QVERIFY(desk.text(ruralDibao).find("\nconcerns: age > 3\n") != std::string::npos);
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QCOMPARE(desk.text(ruralDibao), before);
    }

    void aLongExpressionIsReadWhole()
    {
        FormDesk desk;
        desk.show("shanxi/wages/wage_claim.yaml");
        const auto lines = desk.form->widget()->findChildren<WrappingField*>();
        for (WrappingField* line : lines)
            QTRY_VERIFY2(line->viewport()->height() + 1 >= line->cursorRect().height() * line->document()->size().height(), qPrintable(line->text()));
        for (PartTable* table : desk.form->widget()->findChildren<PartTable*>()) {
            QTRY_VERIFY(table->visualRect(table->part().index(table->part().rowCount() - 1, 0)).bottom() <= table->viewport()->height());
            for (int column = 0; column < table->part().columnCount(); ++column)
                QVERIFY(table->visualRect(table->part().index(0, column)).right() <= table->viewport()->width());
        }
        WrappingField* arithmetic = nullptr;
        for (WrappingField* line : lines) {
            if (line->text().contains("day_wage_text"))
                arithmetic = line;
        }
        QVERIFY(arithmetic);
        QVERIFY(arithmetic->height() > 2 * arithmetic->cursorRect().height());
    }

    void wordsAreOnlyShownBesideTheExpressionTheySay()
    {
        FormDesk desk;
        desk.show(basePension);
        desk.form->setRules(desk.rules());
        PartTable* table = desk.table("conditions");
        const QString before = shown(*table, 1, ConditionsModel::Sentence);
        QVERIFY(table->part().setData(table->part().index(1, ConditionsModel::Expression), "age >= 66"));
        QCOMPARE(shown(*table, 1, ConditionsModel::Sentence), QString("…"));
        desk.document.undoStack().undo();
        QCOMPARE(shown(*table, 1, ConditionsModel::Sentence), before);
    }

    void theFormStaysWhileTheTextCannotBeRead()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        const int rows = desk.table("routes[0].conditions")->part().rowCount();
        desk.document.splice(ruralDibao, {0, "benefit: ", "benefit: ["}, "break");
        QCOMPARE(desk.table("routes[0].conditions")->part().rowCount(), rows);
        QCOMPARE(desk.field("Concerns")->text(), QString("residence = \"rural\""));
        QVERIFY(!desk.form->widget()->isEnabled());
        desk.form->speak(Language::En);
        QCOMPARE(desk.table("routes[0].conditions")->part().rowCount(), rows);
        desk.document.undoStack().undo();
        QVERIFY(desk.form->widget()->isEnabled());
        QCOMPARE(desk.table("routes[0].conditions")->part().rowCount(), rows);
    }

    void aDecisionTableStaysWhileTheTextCannotBeRead()
    {
        FormDesk desk;
        const std::string file = "shanxi/benefits/disabled_nursing_allowance.yaml";
        desk.show(file);
        desk.document.splice(file, {0, "benefit: ", "benefit: ["}, "break");
        PartTable* table = desk.table("amount.table");
        QCOMPARE(table->part().rowCount(), 3);
        QCOMPARE(table->part().columnCount(), 2);
        QCOMPARE(shown(*table, 2, 1), QString("standards.disabled_nursing_other"));
        QCOMPARE(table->part().headerData(0, Qt::Horizontal).toString(), QString("disability.grade"));
    }
};

static const bool registered = huimin::tests::add<FormTypingTest>("form_typing_test");
#include "form_typing_test.moc"
