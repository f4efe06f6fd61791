// The page that prints: what it offers follows the case, what it shows is what it prints and writes.
#include "app/printing/print_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/document/case_document.h"
#include "app/printing/page_desk.h"
#include "app/printing/page_view.h"
#include "app/printing/printer_pages.h"
#include "app/reports/page_layout.h"
#include "app/reports/page_painter.h"
#include "app/reports/paper.h"
#include "core/determination/determine.h"
#include "tests/app/support/sample_printout.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

#include <QPrinter>

using namespace huimin;
using namespace huimin::tests;

class PrintPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsAProperModel();
    void theDocumentsFollowTheCase();
    void theChosenDocumentStaysChosen();
    void aWageClaimOpensOnItsSheet();
    void aCodeThatCannotBeDrawnIsSaid();
    void theResultTellsWhatTheRaisesChanged();
    void whatIsShownIsWritten();
    void aLongDocumentCanBeCancelled();
    void whatCannotBeWrittenIsSaid();
    void thePagesAreSeenLargerAndSmallerByKey();
    void aPrinterGetsThePagesThatWereChosen();
};

namespace {

std::shared_ptr<const Determination> determinationOf(const QString& sample)
{
    CaseDocument document(shippedRules());
    if (hasErrors(document.open(QString(HUIMIN_SOURCE_DIR "/rules/samples/") + sample)))
        qFatal("cannot open %s", qPrintable(sample));
    auto sheets = shippedSheets();
    const auto& sheet = sheets.of(document.profile()->county);
    auto result = determine({document.rules(), document.profile(), sheet ? *sheet : nullptr, *Date::of(2023, 2, 1)});
    if (!result)
        qFatal("cannot determine %s", qPrintable(sample));
    return std::make_shared<const Determination>(std::move(*result));
}

struct Desk {
    PrintPage page{shippedRules(), shippedSheets(), *Date::of(2023, 2, 1)};
    QListView* list = page.findChild<QListView*>("printable");
    PageView* view = page.findChild<PageView*>("printedPages");
    QTemporaryDir folder;

    Desk()
    {
        page.speak(Language::Zh);
        page.resize(1000, 700);
        page.show();
    }
    bool shows(const QString& text) const
    {
        for (const reports::PrintedPage& shown : view->pages()) {
            for (const reports::PlacedText& placed : shown.texts) {
                if (placed.text.contains(text))
                    return true;
            }
        }
        return false;
    }
    /// The sample household, with what changed found.
    bool showHousehold()
    {
        page.showDetermination(determinationOf("household.yaml"));
        return QTest::qWaitFor([this] { return shows("的变化"); }, 30000);
    }
    QString shownTitle() const { return list->currentIndex().data().toString(); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(' ');
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void PrintPageTest::theListIsAProperModel()
{
    PrintableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocuments({{report::PrintableDocument::Kind::Result, "结果"}, {report::PrintableDocument::Kind::Survey, "调查表"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.find({report::PrintableDocument::Kind::Survey, ""}).row(), 1);
    QCOMPARE(model.find({report::PrintableDocument::Kind::Receipt, ""}).row(), 0);
    model.setDocuments({});
    QCOMPARE(model.rowCount(), 0);
}

void PrintPageTest::theDocumentsFollowTheCase()
{
    Desk desk;
    QCOMPARE(desk.list->model()->rowCount(), 0);
    QVERIFY(!desk.page.findChild<QPushButton*>("print")->isEnabled());
    desk.page.showDetermination(determinationOf("household.yaml"));
    QVERIFY(desk.list->model()->rowCount() >= 3);
    QVERIFY(!desk.view->pages().empty());
    QVERIFY(desk.page.findChild<QPushButton*>("print")->isEnabled());
    const QString title = desk.shownTitle();
    desk.page.speak(Language::En);
    QVERIFY(desk.shownTitle() != title);
    desk.page.showDetermination(nullptr);
    QVERIFY(desk.view->pages().empty());
    QVERIFY(!desk.page.findChild<QPushButton*>("pdf")->isEnabled());
}

void PrintPageTest::theChosenDocumentStaysChosen()
{
    Desk desk;
    desk.page.showDetermination(determinationOf("household.yaml"));
    const QString first = desk.shownTitle();
    desk.list->setFocus();
    QTest::keyClick(desk.list, Qt::Key_Down);
    const QString chosen = desk.shownTitle();
    QVERIFY(chosen != first);
    desk.page.showDetermination(determinationOf("household.yaml"));
    QCOMPARE(desk.shownTitle(), chosen);
}

void PrintPageTest::aWageClaimOpensOnItsSheet()
{
    Desk desk;
    desk.page.showDetermination(determinationOf("wage_claim.yaml"));
    QCOMPARE(desk.list->currentIndex().row(), 0);
    QVERIFY2(desk.shownTitle().contains("工资核算单"), qPrintable(desk.shownTitle()));
    // After a household, too, whose result was looked at.
    desk.page.showDetermination(determinationOf("household.yaml"));
    QVERIFY2(desk.shownTitle().contains("测算结果"), qPrintable(desk.shownTitle()));
    desk.page.showDetermination(determinationOf("wage_claim.yaml"));
    QVERIFY2(desk.shownTitle().contains("工资核算单"), qPrintable(desk.shownTitle()));
}

void PrintPageTest::aCodeThatCannotBeDrawnIsSaid()
{
    PageDesk pages;
    pages.speak(Language::Zh);
    auto printout = samplePrintout(1);
    printout.code = std::string(5000, 'W');
    pages.showPages(reports::layOut(printout, Language::Zh), "1", *Date::of(2023, 2, 1));
    QVERIFY(pages.findChild<PageView*>("printedPages")->pages().empty());
    QVERIFY(!pages.findChild<QPushButton*>("print")->isEnabled());
    const auto labels = pages.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("5000"); }));
}

void PrintPageTest::theResultTellsWhatTheRaisesChanged()
{
    Desk desk;
    desk.page.showDetermination(determinationOf("household.yaml"));
    QVERIFY(!desk.shows("的变化"));
    QVERIFY(desk.showHousehold());
    desk.page.setOffice({"示例县民政局", "", "", ""});
    QVERIFY(desk.shows("的变化"));
    QVERIFY(desk.shows("示例县民政局"));
}

void PrintPageTest::whatIsShownIsWritten()
{
    Desk desk;
    QVERIFY(desk.showHousehold());
    const QString path = desk.folder.filePath("1.pdf");
    desk.page.exportTo(path);
    QTRY_VERIFY(desk.said().contains("1.pdf"));
    const QString again = desk.folder.filePath("2.pdf");
    QVERIFY(reports::writePdf(desk.view->pages(), desk.shownTitle(), {Language::Zh, *Date::of(2023, 2, 1)}, again));
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    QCOMPARE(bytesOf(path), bytesOf(again));
}

void PrintPageTest::aLongDocumentCanBeCancelled()
{
    QTemporaryDir folder;
    PdfExport exporter;
    QSignalSpy cancelled(&exporter, &PdfExport::cancelled);
    QSignalSpy written(&exporter, &PdfExport::written);
    QObject::connect(&exporter, &PdfExport::progressed, &exporter, [&](int pages) {
        if (pages == 3)
            exporter.cancel();
    });
    exporter.start(*reports::layOut(samplePrintout(2000), Language::Zh), "1", {Language::Zh, *Date::of(2023, 2, 1)}, folder.filePath("1.pdf"));
    QVERIFY(exporter.isBusy());
    QTRY_COMPARE(cancelled.size(), 1);
    QVERIFY(!exporter.isBusy());
    QCOMPARE(written.size(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PrintPageTest::whatCannotBeWrittenIsSaid()
{
    Desk desk;
    desk.page.showDetermination(determinationOf("household.yaml"));
    desk.page.exportTo("/no/such/folder/1.pdf");
    QTRY_VERIFY(desk.said().contains("/no/such/folder/1.pdf"));
    QVERIFY(desk.page.findChild<QPushButton*>("pdf")->isEnabled());
}

void PrintPageTest::thePagesAreSeenLargerAndSmallerByKey()
{
    Desk desk;
    QVERIFY(desk.showHousehold());
    const int usual = desk.view->verticalScrollBar()->maximum();
    QTest::keyClick(desk.view, Qt::Key_Plus);
    QVERIFY(desk.view->verticalScrollBar()->maximum() > usual);
    QTest::keyClick(desk.view, Qt::Key_0);
    QCOMPARE(desk.view->verticalScrollBar()->maximum(), usual);
    QTest::keyClick(desk.view, Qt::Key_End);
    QCOMPARE(desk.view->verticalScrollBar()->value(), usual);
}

void PrintPageTest::aPrinterGetsThePagesThatWereChosen()
{
    QTemporaryDir folder;
    const auto pages = *reports::layOut(samplePrintout(40), Language::Zh);
    QCOMPARE(pages.size(), std::size_t(3));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath("printed.pdf"));
    prepare(printer, "1");
    printer.setFromTo(2, 3);
    QVERIFY(printPages(printer, pages));
    QProcess info;
    info.start("pdfinfo", {folder.filePath("printed.pdf")});
    QVERIFY(info.waitForFinished());
    QVERIFY(info.readAllStandardOutput().contains("Pages:           2"));
}

static const bool registered = huimin::tests::add<PrintPageTest>("print_page_test");

#include "print_page_test.moc"
