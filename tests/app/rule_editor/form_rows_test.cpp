#include "app/rule_editor/conditions_model.h"
#include "app/rule_editor/ids_model.h"
#include "app/rule_editor/timeline_model.h"
#include "tests/app/rule_editor/form_desk.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string standards = "shanxi/standards.yaml";
const std::string ruralDibao = "shanxi/benefits/rural_dibao.yaml";
const std::string nursing = "shanxi/benefits/disabled_nursing_allowance.yaml";
const char* const raises = "standards[15].raises";
const char* const written = "value: 7, from: 2024-01-01, source: {document: government_work_report_2023, confidence: high}";

bool says(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

/// A new row of raises, filled in by Tab, the field of the article open in the end.
PartTable* fillRow(FormDesk& desk, const char* document)
{
    desk.show(standards, "resident_base_pension");
    PartTable* table = desk.table(raises);
    table->setFocus();
    FormDesk::press(Qt::Key_Insert);
    for (const char* typed : {"7", "2024-01-01", document}) {
        FormDesk::type(typed);
        FormDesk::press(Qt::Key_Tab);
    }
    return table;
}

QStringList labelsIn(const FormDesk& desk)
{
    QStringList texts;
    for (const QLabel* label : desk.form->widget()->findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

}  // namespace

/// Rows that come, go, move, and cannot be typed in.
class FormRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteRowIsWrittenWhenOneLeavesTheTable()
    {
        FormDesk desk;
        fillRow(desk, "government_work_report_2023");
        QVERIFY(!says(desk.text(standards), written));
        desk.field("Look for, Chinese")->setFocus();
        QVERIFY2(says(desk.text(standards), written), desk.text(standards).c_str());
        desk.document.undoStack().undo();
        QVERIFY(!desk.document.isUnsaved());
    }

    void tabBehindTheLastCellWritesTheRow()
    {
        FormDesk desk;
        PartTable* table = fillRow(desk, "government_work_report_2023");
        FormDesk::press(Qt::Key_Tab);
        FormDesk::press(Qt::Key_Tab);
        QTRY_VERIFY(says(desk.text(standards), written));
        QCOMPARE(table->part().newRow(), -1);
    }

    void whatIsTypedInACellIsInTheTextWhenTheFormFinishes()
    {
        FormDesk desk;
        desk.show(standards, "resident_base_pension");
        PartTable* table = desk.table(raises);
        table->setFocus();
        table->setCurrentIndex(table->part().index(0, TimelineModel::Value));
        FormDesk::type("9");
        QVERIFY(!desk.document.isUnsaved());
        QVERIFY(desk.form->finish());
        QVERIFY(says(desk.text(standards), "value: 9, from"));
        fillRow(desk, "government_work_report_2023");
        FormDesk::type("3");
        QVERIFY(desk.form->finish());
        QVERIFY(says(desk.text(standards), "value: 7, from: 2024-01-01, source: {document: government_work_report_2023, article: \"3\", confidence: high}"));
    }

    void anIncompleteRowIsKeptAndSaysWhatItLacks()
    {
        FormDesk desk;
        PartTable* table = fillRow(desk, "");
        QVERIFY(!desk.form->finish());
        const QStringList said = labelsIn(desk).filter("not written yet");
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().endsWith(": Document"), qPrintable(said.front()));
        desk.form->speak(Language::En);
        QCOMPARE(desk.table(raises)->part().newRow(), 1);
        desk.show(ruralDibao);
        desk.show(standards, "resident_base_pension");
        table = desk.table(raises);
        QCOMPARE(table->part().newRow(), 1);
        QCOMPARE(table->part().index(1, TimelineModel::From).data().toString(), QString("2024-01-01"));
        QVERIFY(!desk.document.isUnsaved());
        QVERIFY(table->part().setData(table->part().index(1, TimelineModel::Document), "government_work_report_2023"));
        QVERIFY(desk.form->finish());
        QVERIFY(says(desk.text(standards), written));
    }

    void aRowThatWasNotBegunIsNoHindrance()
    {
        FormDesk desk;
        desk.show(standards, "resident_base_pension");
        desk.table(raises)->setFocus();
        FormDesk::press(Qt::Key_Insert);
        QVERIFY(desk.form->finish());
        QCOMPARE(desk.table(raises)->part().rowCount(), 1);
        QVERIFY(!desk.document.isUnsaved());
    }

    void rowsAreMovedWithAltAndAnArrow()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        const std::string before = desk.text(ruralDibao);
        PartTable* table = desk.table("routes[0].conditions");
        const auto idAt = [&](int row) { return table->part().index(row, ConditionsModel::Id).data().toString(); };
        table->setFocus();
        table->setCurrentIndex(table->part().index(1, ConditionsModel::Expression));
        FormDesk::press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(idAt(1), QString("income_below_standard"));
        QCOMPARE(idAt(2), QString("someone_counted"));
        QCOMPARE(table->currentIndex(), table->part().index(2, ConditionsModel::Expression));
        desk.document.undoStack().undo();
        QCOMPARE(desk.text(ruralDibao), before);
        table->setCurrentIndex(table->part().index(0, ConditionsModel::Expression));
        FormDesk::press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.text(ruralDibao), before);

        desk.show(nursing);
        PartTable* grid = desk.table("amount.table");
        grid->setFocus();
        grid->setCurrentIndex(grid->part().index(1, 0));
        FormDesk::press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!desk.document.isUnsaved());
        FormDesk::press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(says(desk.text(nursing), "    rules:\n      - {when: 2, then: standards.disabled_nursing_grade_2}\n      - {when: 1,"));
    }

    void cellsThatCannotBeChangedCannotBeTypedIn()
    {
        FormDesk desk;
        desk.show(nursing);
        PartModel& grid = desk.table("amount.table")->part();
        QVERIFY(!grid.flags(grid.index(2, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(grid.flags(grid.index(2, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(grid.flags(grid.index(1, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!grid.setData(grid.index(2, 0), "3"));
        desk.show("shanxi/wages/wage_claim.yaml");
        PartTable* table = desk.table("values[0].options");
        QVERIFY(table);
        PartModel& options = table->part();
        QVERIFY(!options.flags(options.index(0, OptionsModel::Id)).testFlag(Qt::ItemIsEditable));
        const int added = options.beginRow();
        QVERIFY(options.flags(options.index(added, OptionsModel::Id)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!desk.document.isUnsaved());
    }

    void papersAreChosenByWhatPeopleCallThem()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        desk.form->setRules(desk.rules());
        PartTable* table = desk.table("papers");
        table->setFocus();
        FormDesk::press(Qt::Key_Insert);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        auto* box = line ? qobject_cast<QComboBox*>(line->parentWidget()) : qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(box);
        const int at = box->findText(QStringLiteral("残疾人证"));
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
        FormDesk::press(Qt::Key_Return);
        QTRY_VERIFY(says(desk.text(ruralDibao), "papers: [id_card, household_register, income_statement, bank_account, disability_certificate]"));
    }

    void aNewConditionIsHighInConfidence()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        PartModel& conditions = desk.table("routes[1].conditions")->part();
        const int row = conditions.beginRow();
        QCOMPARE(conditions.index(row, ConditionsModel::Confidence).data(Qt::EditRole).toString(), QString("high"));
    }

    void daysOfConditionsAreShownWhereThereAreAny()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        QVERIFY(desk.table("routes[0].conditions")->isColumnHidden(ConditionsModel::From));
        const auto at = desk.text(ruralDibao).find("        source: {document: dibao_measures");
        desk.document.splice(ruralDibao, {at, "", "        from: 2023-01-01\n"}, "days");
        PartTable* table = desk.table("routes[0].conditions");
        QTRY_VERIFY(!table->isColumnHidden(ConditionsModel::From));
        QVERIFY(table->part().setData(table->part().index(0, ConditionsModel::From), "2024-02-01"));
        QVERIFY(table->part().setData(table->part().index(0, ConditionsModel::Until), "2024-12-31"));
        QVERIFY2(says(desk.text(ruralDibao), "        from: 2024-02-01\n        to: 2024-12-31\n"), desk.text(ruralDibao).c_str());
    }

    void theUnitIsSaidInWords()
    {
        FormDesk desk;
        desk.show(standards, "resident_base_pension");
        desk.form->setRules(desk.rules());
        QCOMPARE(desk.table(raises)->part().index(0, TimelineModel::Unit).data().toString(), QStringLiteral("元/人·月"));
        QTRY_VERIFY(!desk.table(raises)->isColumnHidden(TimelineModel::Unit));
    }

    void partsStandBelowTheNameOfWhatTheyBelongTo()
    {
        FormDesk desk;
        desk.show(ruralDibao);
        QStringList labels = labelsIn(desk);
        const auto whole = labels.indexOf(QStringLiteral("整户 (household)"));
        const auto single = labels.indexOf(QStringLiteral("单人 (single_person)"));
        QVERIFY2(whole >= 0 && single > whole, qPrintable(labels.join('\n')));
        QVERIFY(labels.contains(QStringLiteral("农村低保 (rural_dibao), as a whole")));
        QCOMPARE(desk.table("routes[1].conditions")->accessibleName(), QStringLiteral("单人 (single_person): Conditions"));
        desk.show("shanxi/sources.yaml");
        labels = labelsIn(desk);
        QVERIFY(labels.contains(QStringLiteral("57号 (dibao_measures)")));
        desk.show("shanxi/pack.yaml");
        labels = labelsIn(desk);
        QVERIFY(labels.contains(QStringLiteral("元 (CNY): Name")));
        QVERIFY(!labels.contains(QStringLiteral("jurisdiction")));
        desk.show("shanxi/benefits/resident_base_pension.yaml");
        QVERIFY(labelsIn(desk).contains(QStringLiteral("What counts as income")));
        desk.show(nursing);
        QCOMPARE(labelsIn(desk).filter("(disabled_nursing_allowance)").size(), 0);
    }

    void aMistakeIsGoneToInItsOwnField()
    {
        FormDesk desk;
        const auto goTo = [&](const std::string& file, const char* words, std::size_t further) {
            return desk.form->goTo(desk.text(file).find(words) + further);
        };
        const auto current = [] {
            auto* table = qobject_cast<PartTable*>(QApplication::focusWidget());
            return table ? QPoint(table->currentIndex().row(), table->currentIndex().column()) : QPoint(-1, -1);
        };
        desk.show(standards, "rural_dibao");
        QVERIFY(goTo(standards, "often given per year", 2));
        QCOMPARE(QApplication::focusWidget(), desk.field("Look for, English"));
        QVERIFY(goTo(standards, "农村低保标准, en", 2));
        QCOMPARE(QApplication::focusWidget(), desk.field("Name, Chinese"));
        desk.show(standards, "resident_base_pension");
        QVERIFY(goTo(standards, "value: 5, from", 7));
        QCOMPARE(current(), QPoint(0, TimelineModel::Value));
        QVERIFY(goTo(standards, "value: 5, from", 16));
        QCOMPARE(current(), QPoint(0, TimelineModel::From));
        desk.show(ruralDibao);
        QVERIFY(goTo(ruralDibao, "per_capita_income <", 4));
        QCOMPARE(current(), QPoint(2, ConditionsModel::Expression));
        QVERIFY(goTo(ruralDibao, "dibao_measures, article: \"6\"", 4));
        QCOMPARE(current(), QPoint(2, ConditionsModel::Document));
        QVERIFY(goTo(ruralDibao, "residence = \"rural\"", 4));
        QCOMPARE(QApplication::focusWidget(), desk.field("Concerns"));
        QVERIFY(goTo(ruralDibao, "income_statement", 3));
        QCOMPARE(current(), QPoint(2, IdsModel::Id));
        QVERIFY(!goTo(ruralDibao, "kind: money", 7));
        desk.show(nursing);
        QVERIFY(goTo(nursing, "inputs: disability.grade", 12));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("Column 1 asks about"));
        QVERIFY(goTo(nursing, "then: standards.disabled_nursing_grade_2", 9));
        QCOMPARE(current(), QPoint(1, 1));
        QVERIFY(goTo(nursing, "standards.disabled_nursing_other", 3));
        QCOMPARE(current(), QPoint(2, 1));
    }
};

static const bool registered = huimin::tests::add<FormRowsTest>("form_rows_test");
#include "form_rows_test.moc"
