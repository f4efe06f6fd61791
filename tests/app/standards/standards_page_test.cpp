#include "app/standards/standards_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/document/determiner.h"
#include "app/standards/standard_panel.h"
#include "app/widgets/link_button.h"
#include "app/widgets/warning_box.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class StandardsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissingStandardIsFilledInWithKeysAlone();
    void whatIsMissingOrWrongIsSaidWhileOneTypes();
    void anEntryIsChangedAndDeletedFromTheHistory();
    void aSwitchIsChosen();
    void whoWaitsForAStandardIsReached();
    void thePageFollowsTheCasesCountyUnlessEditsWouldBeLost();
    void sampleFiguresAreCalledSo();
    void savingWithTheKeySavesTheSheet();
};

namespace {

/// The page beside a case of a county without a sheet, determined as in the window.
struct Desk {
    QTemporaryDir folder;
    CountySheets sheets{shippedRules(), shippedRulesDirectory(), folder.path().toStdString()};
    CaseDocument document{shippedRules()};
    SheetDocument sheet{shippedRules(), sheets};
    Determiner determiner{document, sheets, *Date::of(2023, 2, 1)};
    StandardsPage page{sheet, *Date::of(2023, 2, 1)};
    QTableView* table = page.findChild<QTableView*>("standards");
    QTableView* history = page.findChild<QTableView*>("history");
    std::shared_ptr<const Determination> last;

    Desk()
    {
        QObject::connect(&sheet, &SheetDocument::tookEffect, &determiner, &Determiner::determineAgain);
        QObject::connect(&determiner, &Determiner::determined, &page, &StandardsPage::showDetermination);
        QObject::connect(&determiner, &Determiner::determined, &page, [this](const auto& determination) { last = determination; });
        const std::string pensioner =
            "profile: household\nid: x\ncounty: 某县\nunlisted: none\nmembers: [{id: p1, birth_date: 1948-06-15, sex: male, income: none, able_supporter: true, "
            "resident_pension: {contribution_years: 15, exempt_from_years: false, employee_pension: false}}]\n";
        [[maybe_unused]] const Diagnostics problems = document.openUnsaved(pensioner, {});
        page.speak(Language::Zh);
        page.setCaseCounty("某县");
        page.resize(1300, 700);
        [[maybe_unused]] const bool determined = QTest::qWaitFor([&] { return last != nullptr; });
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }

    void choose(const char* standard)
    {
        page.showStandard(standard);
        table->setFocus();
    }

    QLineEdit* field(int number) const { return page.findChild<StandardPanel*>()->findChildren<QLineEdit*>()[number]; }
    QString cell(int column) const { return table->model()->index(table->currentIndex().row(), column).data().toString(); }
    LinkButton* link(const QString& text) const
    {
        for (LinkButton* button : page.findChildren<LinkButton*>()) {
            if (button->isVisible() && button->text().contains(text))
                return button;
        }
        return nullptr;
    }
    QString problems() const
    {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>("problem"))
            texts << label->text();
        return texts.join(u'|');
    }
    const Row* row(const char* benefit) const
    {
        for (const Row& row : last->rows) {
            if (row.benefit->id == benefit)
                return &row;
        }
        return nullptr;
    }
};

enum Field { ValueField, FromField };

}  // namespace

void StandardsPageTest::aMissingStandardIsFilledInWithKeysAlone()
{
    Desk desk;
    desk.choose("resident_base_pension");
    QVERIFY(desk.row("resident_base_pension")->amount.form == AmountResult::Form::NotKnown);
    QTest::keyClick(desk.table, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.field(ValueField));
    QTest::keyClicks(desk.field(ValueField), "118");
    QTest::keyClick(desk.field(ValueField), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.field(FromField)); // the day is still missing
    QTest::keyClicks(desk.field(FromField), "20220701");
    QTest::keyClick(desk.field(FromField), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.table);
    QCOMPARE(desk.cell(6), QString("123.00元/人·月"));
    QTRY_VERIFY(desk.row("resident_base_pension")->amount.form == AmountResult::Form::Exact);
    QVERIFY(desk.row("resident_base_pension")->amount.low == Number(123));
    desk.sheet.undoStack().undo();
    QTRY_VERIFY(desk.row("resident_base_pension")->amount.form == AmountResult::Form::NotKnown);
}

void StandardsPageTest::whatIsMissingOrWrongIsSaidWhileOneTypes()
{
    Desk desk;
    desk.choose("urban_dibao");
    QCOMPARE(desk.problems().remove('|'), QString());
    QTest::keyClick(desk.table, Qt::Key_Return);
    QTest::keyClicks(desk.field(ValueField), "64o");
    QVERIFY2(desk.problems().contains("不是数"), qPrintable(desk.problems()));
    QTest::keyClick(desk.field(ValueField), Qt::Key_Backspace);
    QCOMPARE(desk.problems().remove('|'), QString());
    QTest::keyClick(desk.field(ValueField), Qt::Key_Return);
    QVERIFY2(desk.problems().contains("从哪一天起执行"), qPrintable(desk.problems()));
    QTest::keyClicks(desk.field(FromField), "2024-01-01");
    QVERIFY2(desk.problems().contains("还用不上"), qPrintable(desk.problems()));
    QVERIFY2(desk.problems().contains("没有文号"), qPrintable(desk.problems()));
    QVERIFY(!desk.sheet.isUnsaved());
}

void StandardsPageTest::anEntryIsChangedAndDeletedFromTheHistory()
{
    Desk desk;
    desk.sheet.open("示例县");
    desk.choose("resident_base_pension");
    QCOMPARE(desk.history->model()->rowCount(), 3); // an entry, a raise, the new one
    QCOMPARE(desk.history->currentIndex().row(), 2);
    desk.history->setFocus();
    QTest::keyClick(desk.history, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(desk.field(ValueField)->text(), QString("118"));
    QTest::keyClick(desk.history, Qt::Key_Return);
    desk.field(ValueField)->selectAll();
    QTest::keyClicks(desk.field(ValueField), "120");
    QTest::keyClick(desk.field(ValueField), Qt::Key_Return);
    QCOMPARE(desk.sheet.entries("resident_base_pension").front().value, std::string("120"));
    QCOMPARE(desk.sheet.entries("resident_base_pension").front().document, std::string("示例〔2022〕5号"));
    QCOMPARE(desk.cell(6), QString("125.00元/人·月"));

    desk.history->setFocus();
    QTest::keyClick(desk.history, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(desk.history, Qt::Key_Delete);
    QVERIFY(desk.sheet.entries("resident_base_pension").empty());
    desk.sheet.undoStack().undo();
    QCOMPARE(desk.sheet.entries("resident_base_pension").size(), std::size_t(1));
}

void StandardsPageTest::aSwitchIsChosen()
{
    Desk desk;
    desk.choose("nursing_allowance_covers_grade_3_4");
    QTest::keyClick(desk.table, Qt::Key_Return);
    auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), QString("是"));
    desk.field(FromField)->setFocus();
    QTest::keyClicks(desk.field(FromField), "2023-01-01");
    QTest::keyClick(desk.field(FromField), Qt::Key_Return);
    QCOMPARE(desk.sheet.entries("nursing_allowance_covers_grade_3_4").front().value, std::string("true"));
    QCOMPARE(desk.cell(6), QString("是"));
}

void StandardsPageTest::whoWaitsForAStandardIsReached()
{
    Desk desk;
    QSignalSpy asked(&desk.page, &StandardsPage::rowRequested);
    desk.choose("resident_base_pension");
    QTRY_VERIFY(desk.link("城乡居民基础养老金"));
    desk.link("城乡居民基础养老金")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QString("resident_base_pension"));
    QCOMPARE(asked[0][2].toString(), QString("p1"));
}

void StandardsPageTest::thePageFollowsTheCasesCountyUnlessEditsWouldBeLost()
{
    Desk desk;
    desk.page.setCaseCounty("示例县");
    QCOMPARE(desk.sheet.county(), std::string("示例县"));
    desk.sheet.edit([](SheetText& text) { return text.setIllustrative(false); }, "x");
    desk.page.setCaseCounty("某县");
    QCOMPARE(desk.sheet.county(), std::string("示例县"));
    QSignalSpy asked(&desk.page, &StandardsPage::countyRequested);
    QTRY_VERIFY(desk.link("示例县"));
    desk.link("示例县")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QString("示例县"));
}

void StandardsPageTest::sampleFiguresAreCalledSo()
{
    Desk desk;
    const auto* warnings = desk.page.findChild<WarningBox*>();
    QVERIFY(!warnings->isVisible());
    desk.page.setCaseCounty("示例县");
    QVERIFY(warnings->isVisible());
    QVERIFY(warnings->findChild<QLabel*>()->text().contains("示例标准，非正式数据"));
    desk.page.findChild<QCheckBox*>()->click();
    QVERIFY(!warnings->isVisible());
    QVERIFY(!desk.sheet.sheet()->illustrative);
}

void StandardsPageTest::savingWithTheKeySavesTheSheet()
{
    Desk desk;
    desk.sheet.edit([](SheetText& text) { return text.addEntry("urban_dibao", {"2022-07-01", "640", "", ""}); }, "x");
    QVERIFY(desk.sheet.isUnsaved());
    desk.table->setFocus();
    QTest::keyClick(desk.table, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.sheet.isUnsaved());
    QVERIFY(QFile::exists(desk.folder.filePath("standards/某县.yaml")));
}

static const bool registered = huimin::tests::add<StandardsPageTest>("standards_page_test");

#include "standards_page_test.moc"
