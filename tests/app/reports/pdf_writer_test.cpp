// What was drawn is found again in the file, as programs find it that know nothing of this one.
#include "app/reports/pdf_writer.h"

#include <QtTest>

#include "app/reports/page_layout.h"
#include "tests/app/support/sample_printout.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class PdfWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordDrawnIsFound();
    void lettersOfSeveralGlyphsAreFound();
    void fontsAreEmbeddedAsSubsets();
    void theFileIsWithoutFault();
    void theSameDocumentIsTheSameFile();
    void theDayIsTheDocuments();
    void progressIsTold();
    void cancelLeavesNoHalfFile_data();
    void cancelLeavesNoHalfFile();
    void whatCannotBeWrittenSaysWhy();

private:
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

namespace {

const reports::PdfAbout about{Language::Zh, *Date::of(2023, 2, 1)};

/// What a program prints about a file; what it complains of where it does.
QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isFine = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isFine)
        return program + ": " + process.errorString() + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const report::Printout& printout, const QString& path)
{
    const auto outcome = reports::writePdf(*reports::layOut(printout, Language::Zh), QString::fromStdString(printout.title), about, path);
    QVERIFY(outcome);
    QCOMPARE(*outcome, reports::PdfOutcome::Written);
}

/// Without spaces of any width, and without line breaks.
QString unbroken(QString text)
{
    static const QRegularExpression spaces("\\s+", QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

/// The text of a file without what separates it into lines and columns.
QString unbrokenText(const QString& path)
{
    return unbroken(outputOf("pdftotext", {"-layout", path, "-"}));
}

}  // namespace

void PdfWriterTest::everyWordDrawnIsFound()
{
    const auto printout = samplePrintout(40);
    write(printout, pathOf("words.pdf"));
    const QString text = unbrokenText(pathOf("words.pdf"));
    for (const QString& word : QStringList{"惠民政策测算结果", "惠民生育补助", "女性", "长者", "民生", "人员", "工资", "示例标准，非正式数据", "示例县民政局", "第1页共3页"})
        QVERIFY2(text.contains(word), qPrintable(word));
    QCOMPARE(text.count(QString(rareName)), qsizetype(5));
    const auto pages = *reports::layOut(printout, Language::Zh);
    for (const reports::PrintedPage& page : pages) {
        for (const reports::PlacedText& placed : page.texts)
            QVERIFY2(text.contains(unbroken(placed.text)), qPrintable(placed.text));
    }
}

void PdfWriterTest::lettersOfSeveralGlyphsAreFound()
{
    report::Printout printout;
    printout.title = "Names";
    const QStringList names{"José", QString("José").normalized(QString::NormalizationForm_D), "efficient official flag", "👨‍👩‍👧", "“引用”—…《》①㎡",
                            "ཀྲུང", "葛󠄀城"};
    for (const QString& name : names)
        printout.blocks.push_back(report::Paragraph{name.toStdString()});
    printout.blocks.push_back(report::Paragraph{"惠民生育"});
    write(printout, pathOf("letters.pdf"));
    const QString text = unbrokenText(pathOf("letters.pdf"));
    for (const QString& found : QStringList{"efficientofficialflag", "惠民生育", "“引用”—…《》①㎡", "Jos"})
        QVERIFY2(text.contains(found), qPrintable(text));
}

void PdfWriterTest::fontsAreEmbeddedAsSubsets()
{
    write(samplePrintout(1), pathOf("fonts.pdf"));
    const QStringList lines = outputOf("pdffonts", {pathOf("fonts.pdf")}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QString& line : lines) {
        QVERIFY2(line.contains(QRegularExpression("^[A-Z]{6}\\+")), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(" yes +yes +yes ")), qPrintable(line));
    }
    QVERIFY(bytesOf(pathOf("fonts.pdf")).size() < 400000);
}

void PdfWriterTest::theFileIsWithoutFault()
{
    write(samplePrintout(400), pathOf("checked.pdf"));
    QVERIFY(outputOf("qpdf", {"--check", pathOf("checked.pdf")}).contains("No syntax or stream encoding errors found"));
}

void PdfWriterTest::theSameDocumentIsTheSameFile()
{
    write(samplePrintout(40), pathOf("first.pdf"));
    QTest::qSleep(1100);
    write(samplePrintout(40), pathOf("second.pdf"));
    QVERIFY(!bytesOf(pathOf("first.pdf")).isEmpty());
    QCOMPARE(bytesOf(pathOf("first.pdf")), bytesOf(pathOf("second.pdf")));
    write(samplePrintout(41), pathOf("other.pdf"));
    QVERIFY(bytesOf(pathOf("first.pdf")) != bytesOf(pathOf("other.pdf")));
}

void PdfWriterTest::theDayIsTheDocuments()
{
    write(samplePrintout(1), pathOf("day.pdf"));
    const QString info = outputOf("pdfinfo", {"-rawdates", pathOf("day.pdf")});
    QVERIFY2(info.contains("D:20230201"), qPrintable(info));
    QVERIFY2(info.contains("惠民政策测算结果"), qPrintable(info));
    QVERIFY2(info.contains("A4"), qPrintable(info));
}

void PdfWriterTest::progressIsTold()
{
    const auto pages = *reports::layOut(samplePrintout(400), Language::Zh);
    QList<int> told;
    const auto outcome = reports::writePdf(pages, "1", about, pathOf("progress.pdf"), [&](int done, int all) {
        told << done;
        return all == static_cast<int>(pages.size());
    });
    QVERIFY(outcome);
    QCOMPARE(*outcome, reports::PdfOutcome::Written);
    QCOMPARE(told.size(), qsizetype(pages.size()) + 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void PdfWriterTest::cancelLeavesNoHalfFile_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("at the beginning") << 0;
    QTest::newRow("in the middle") << 2;
    QTest::newRow("at the end") << 3;
}

void PdfWriterTest::cancelLeavesNoHalfFile()
{
    QFETCH(int, page);
    const auto pages = *reports::layOut(samplePrintout(40), Language::Zh);
    QCOMPARE(pages.size(), std::size_t(3));
    QTemporaryDir folder;
    const QString path = folder.filePath("cancelled.pdf");
    const auto stop = [&](int done, int) { return done < page; };
    auto outcome = reports::writePdf(pages, "1", about, path, stop);
    QVERIFY(outcome);
    QCOMPARE(*outcome, reports::PdfOutcome::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());

    write(samplePrintout(1), path);
    const QByteArray before = bytesOf(path);
    outcome = reports::writePdf(pages, "1", about, path, stop);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("cancelled.pdf"));
}

void PdfWriterTest::whatCannotBeWrittenSaysWhy()
{
    const auto outcome = reports::writePdf(*reports::layOut(samplePrintout(1), Language::Zh), "1", about, pathOf("no/such/folder.pdf"));
    QVERIFY(!outcome);
    QVERIFY(QString::fromStdString(outcome.diagnostics()[0].message.zh).contains("folder.pdf"));
}

static const bool registered = huimin::tests::add<PdfWriterTest>("pdf_writer_test");

#include "pdf_writer_test.moc"
