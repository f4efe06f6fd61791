// The list over several case files: what is offered, what it shows, who is left out, and what becomes of it when it is cancelled.
#include "app/printing/publicity_dialog.h"

#include <QtTest>
#include <QtWidgets>

#include "app/printing/page_desk.h"
#include "app/printing/page_view.h"
#include "app/printing/print_page.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const QString cases = HUIMIN_SOURCE_DIR "/tests/data/printouts/";
const Date day = *Date::of(2023, 2, 1);

struct Desk {
    PublicityDialog dialog{shippedRules(), shippedSheets()};
    QComboBox* benefit = dialog.findChild<QComboBox*>("publicBenefit");
    PageView* view = dialog.findChild<PageView*>("printedPages");
    QPlainTextEdit* leftOut = dialog.findChild<QPlainTextEdit*>("leftOut");
    QPushButton* cancel = dialog.findChild<QPushButton*>("cancelPdf");

    Desk()
    {
        dialog.setDay(day);
        dialog.speak(Language::Zh);
        dialog.show();
    }
    bool shows(const QString& text) const
    {
        for (const reports::PrintedPage& page : view->pages()) {
            for (const reports::PlacedText& placed : page.texts) {
                if (placed.text.contains(text))
                    return true;
            }
        }
        return false;
    }
    void choose(const QString& id) { benefit->setCurrentIndex(benefit->findData(id)); }
    bool isReading() const { return !dialog.findChild<QPushButton*>("chooseCases")->isEnabled(); }
};

}  // namespace

class PublicityDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatMayBePublishedIsOffered();
    void theListShowsWhoIsDueAndTellsWhoIsNot();
    void anotherBenefitNeedsNoNewFiles();
    void whatCannotBeReadIsTold();
    void readingCanBeCancelled();
    void theListIsWrittenAsPdf();
    void thePageOfPrintsLeadsToIt();
};

void PublicityDialogTest::onlyWhatMayBePublishedIsOffered()
{
    Desk desk;
    QStringList ids;
    for (int i = 0; i < desk.benefit->count(); ++i)
        ids << desk.benefit->itemData(i).toString();
    ids.sort();
    QCOMPARE(ids, (QStringList{"extreme_poverty_support", "rural_dibao", "urban_dibao"}));
}

void PublicityDialogTest::theListShowsWhoIsDueAndTellsWhoIsNot()
{
    Desk desk;
    desk.choose("rural_dibao");
    desk.dialog.readFiles({cases + "dibao_alone.yaml", cases + "dibao_household.yaml", cases + "above_the_standard.yaml", cases + "child_alone.yaml"});
    QVERIFY(desk.isReading());
    QTRY_VERIFY(!desk.isReading());
    QVERIFY(desk.shows("孙䶮") && desk.shows("王建国"));
    QVERIFY(!desk.shows("周小禾"));
    QVERIFY2(desk.leftOut->isVisible() && desk.leftOut->toPlainText().contains("周小禾"), qPrintable(desk.leftOut->toPlainText()));
    QVERIFY(desk.leftOut->toPlainText().contains("赵大山"));
    desk.dialog.setOffice({"示例县民政局", "", "", ""});
    QVERIFY(desk.shows("示例县民政局"));
    desk.dialog.speak(Language::En);
    QVERIFY(desk.shows("Publicity list"));
}

void PublicityDialogTest::anotherBenefitNeedsNoNewFiles()
{
    Desk desk;
    desk.choose("rural_dibao");
    desk.dialog.readFiles({cases + "extreme_poverty.yaml"});
    QTRY_VERIFY(!desk.isReading());
    QVERIFY(desk.view->pages().empty());
    QVERIFY(desk.leftOut->isVisible());
    desk.choose("extreme_poverty_support");
    QVERIFY(desk.shows("郑有福") && !desk.shows("郑小年"));
}

void PublicityDialogTest::whatCannotBeReadIsTold()
{
    Desk desk;
    desk.choose("rural_dibao");
    desk.dialog.readFiles({cases + "no_such_case.yaml", cases + "dibao_alone.yaml"});
    QTRY_VERIFY(!desk.isReading());
    QVERIFY(desk.shows("孙䶮"));
    QVERIFY(desk.leftOut->toPlainText().contains("no_such_case.yaml"));
}

void PublicityDialogTest::readingCanBeCancelled()
{
    Desk desk;
    desk.choose("rural_dibao");
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << cases + "dibao_alone.yaml";
    desk.dialog.readFiles(many);
    QVERIFY(desk.cancel->isVisible());
    QTRY_VERIFY(desk.dialog.findChild<QProgressBar*>()->value() >= 3);
    QTest::mouseClick(desk.cancel, Qt::LeftButton);
    QVERIFY(!desk.isReading());
    QVERIFY(desk.view->pages().empty() && !desk.cancel->isVisible());
    // And again from the start.
    desk.dialog.readFiles({cases + "dibao_alone.yaml"});
    QTRY_VERIFY(!desk.isReading());
    QVERIFY(desk.shows("孙䶮"));
}

void PublicityDialogTest::theListIsWrittenAsPdf()
{
    Desk desk;
    const QTemporaryDir folder;
    desk.choose("rural_dibao");
    desk.dialog.readFiles({cases + "dibao_alone.yaml"});
    QTRY_VERIFY(!desk.isReading());
    const QString path = folder.filePath("list.pdf");
    desk.dialog.findChild<PageDesk*>()->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
}

void PublicityDialogTest::thePageOfPrintsLeadsToIt()
{
    PrintPage page(shippedRules(), shippedSheets(), day);
    page.speak(Language::Zh);
    page.show();
    page.setOffice({"示例县民政局", "", "", ""});
    QTest::mouseClick(page.findChild<QPushButton*>("publicity"), Qt::LeftButton);
    const auto* dialog = page.findChild<PublicityDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QComboBox*>("publicBenefit")->count() > 0);
}

static const bool registered = huimin::tests::add<PublicityDialogTest>("publicity_dialog_test");

#include "publicity_dialog_test.moc"
