#include "app/document/sheet_document.h"

#include <QtTest>
#include <sys/resource.h>

#include "app/document/determiner.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/app/support/without_root.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class SheetDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCountyWithoutASheetBeginsWithTheBlankOne();
    void anEditCountsAtOnceAndUndoTakesItBack();
    void savedIsTheOfficesOwnAndTheInstalledStays();
    void whatWouldNotBeASheetIsRefused();
    void anImportedSheetIsAStepToUndo();
    void aSheetThatCannotBeReadIsSaidAndReplaced();
    void theDeterminerHearsOfIt();
    void whatCannotBeWrittenIsSaidAndNothingIsLost();
    void aWriteThatFailsHalfWayLeavesTheSheet();
};

namespace {

/// An office's folder of its own.
struct Office {
    QTemporaryDir folder;
    CountySheets sheets{shippedRules(), shippedRulesDirectory(), folder.path().toStdString()};
    SheetDocument document{shippedRules(), sheets};

    QString file(const QString& name) const { return folder.filePath("standards/" + name); }
    Diagnostics enter(const std::string& standard, const std::string& value, const std::string& from = "2022-07-01")
    {
        return document.edit([&](SheetText& sheet) { return sheet.addEntry(standard, {from, value, "", ""}); }, "enter");
    }
};

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
    file.write(text);
}

bool has(const Result<CountySheets::Sheet>& sheet, const std::string& standard)
{
    return sheet && *sheet && (*sheet)->entries.count(standard) > 0;
}

}  // namespace

void SheetDocumentTest::aCountyWithoutASheetBeginsWithTheBlankOne()
{
    Office office;
    office.document.open("某县");
    QVERIFY(office.document.isNew());
    QVERIFY(!office.document.isUnsaved());
    QVERIFY(office.document.sheet());
    QCOMPARE(office.document.sheet()->id, std::string("某县"));
    QVERIFY(office.document.text().find("# 城市低保标准") != std::string::npos);
    QVERIFY2(!*office.sheets.of("某县"), "untouched it is no sheet");
    const auto counties = office.document.counties();
    QVERIFY2(std::find(counties.begin(), counties.end(), "空白表") == counties.end(), "the blank sheet is no county's");
}

void SheetDocumentTest::anEditCountsAtOnceAndUndoTakesItBack()
{
    Office office;
    office.document.open("某县");
    QSignalSpy effect(&office.document, &SheetDocument::tookEffect);
    QVERIFY(office.enter("urban_dibao", "640").empty());
    QVERIFY(office.document.isUnsaved());
    QVERIFY(has(office.sheets.of("某县"), "urban_dibao"));
    QCOMPARE(office.document.entries("urban_dibao").size(), std::size_t(1));
    office.document.undoStack().undo();
    QVERIFY(!*office.sheets.of("某县"));
    QVERIFY(!office.document.isUnsaved());
    office.document.undoStack().redo();
    QVERIFY(has(office.sheets.of("某县"), "urban_dibao"));
    QCOMPARE(effect.size(), 3);
    // Given up, it counts no longer.
    office.document.open("示例县");
    QVERIFY(!*office.sheets.of("某县"));
    QCOMPARE(effect.size(), 4);
    office.document.open("某县");
    QCOMPARE(effect.size(), 4);
}

void SheetDocumentTest::savedIsTheOfficesOwnAndTheInstalledStays()
{
    Office office;
    office.document.open("示例县");
    QVERIFY(!office.document.isNew());
    QVERIFY(office.enter("only_child_death", "600").empty());
    QVERIFY(office.document.save().empty());
    QVERIFY(!office.document.isUnsaved());
    QFile own(office.file("示例县.yaml"));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll().toStdString(), office.document.text());
    QVERIFY(has(office.sheets.of("示例县"), "only_child_death"));

    CountySheets others(shippedRules(), shippedRulesDirectory(), office.folder.path().toStdString());
    QVERIFY(has(others.of("示例县"), "only_child_death"));
    QVERIFY2(!has(shippedSheets().of("示例县"), "only_child_death"), "what is installed is not written to");
    QCOMPARE(others.officeFileOf("示例县"), own.fileName().toStdString());
    QCOMPARE(others.officeFileOf("../x"), office.folder.path().toStdString() + "/standards/_.._x.yaml");
}

void SheetDocumentTest::whatWouldNotBeASheetIsRefused()
{
    Office office;
    office.document.open("示例县");
    const std::string before = office.document.text();
    QVERIFY(!office.enter("urban_dibao", "700").empty()); // from that day there is one
    QVERIFY(!office.enter("urban_dibao", "a lot", "2023-01-01").empty());
    QCOMPARE(office.document.text(), before);
    QVERIFY(!office.document.undoStack().canUndo());
}

void SheetDocumentTest::anImportedSheetIsAStepToUndo()
{
    Office office;
    office.document.open("示例县");
    const std::string before = office.document.text();
    const QString path = office.folder.filePath("usb.yaml");
    write(path, "standards: 示例县\nvalues: {urban_dibao: [{from: 2023-01-01, value: 1}]}\n");
    QCOMPARE(*office.document.countyIn(path), std::string("示例县"));
    QVERIFY(office.document.importFrom(path, "import").empty());
    QCOMPARE(office.document.entries("urban_dibao").size(), std::size_t(1));
    office.document.undoStack().undo();
    QCOMPARE(office.document.text(), before);

    write(path, "standards: 邻县\nvalues: {}\n");
    QVERIFY(office.document.importFrom(path, "import").empty());
    QCOMPARE(office.document.county(), std::string("邻县"));
    QVERIFY(office.document.isUnsaved());

    write(path, "standards: 邻县\nvalues: {urban_dibao: 3}\n");
    QVERIFY(!office.document.importFrom(path, "import").empty());
    QVERIFY(office.document.sheet());
    const QString out = office.folder.filePath("out.yaml");
    QVERIFY(office.document.exportTo(out).empty());
    QCOMPARE(*office.document.countyIn(out), std::string("邻县"));
    QVERIFY(office.document.exportBlank(out).empty());
    QCOMPARE(*office.document.countyIn(out), std::string("空白表"));
}

void SheetDocumentTest::aSheetThatCannotBeReadIsSaidAndReplaced()
{
    Office office;
    write(office.file("某县.yaml"), "standards: 某县\nvalues: {urban_dibao: 3}\n");
    office.document.open("某县");
    QVERIFY(!office.document.sheet());
    QCOMPARE(office.document.diagnostics().size(), std::size_t(1));
    QVERIFY(!office.enter("urban_dibao", "1").empty());
    QVERIFY(!office.sheets.of("某县"));
    const QString path = office.folder.filePath("usb.yaml");
    write(path, "standards: 某县\nvalues: {urban_dibao: [{from: 2023-01-01, value: 1}]}\n");
    QVERIFY(office.document.importFrom(path, "import").empty());
    QVERIFY(office.document.diagnostics().empty());
    QVERIFY(has(office.sheets.of("某县"), "urban_dibao"));
    QVERIFY(office.document.save().empty());
    QVERIFY(has(office.sheets.of("某县"), "urban_dibao"));
}

void SheetDocumentTest::theDeterminerHearsOfIt()
{
    Office office;
    CaseDocument document(shippedRules());
    QVERIFY(document.openUnsaved("profile: household\nid: x\ncounty: 某县\nmembers: [{id: p1}]\n", {}).empty());
    Determiner determiner(document, office.sheets, *Date::of(2023, 2, 1));
    connect(&office.document, &SheetDocument::tookEffect, &determiner, &Determiner::determineAgain);
    std::shared_ptr<const Determination> last;
    connect(&determiner, &Determiner::determined, this, [&](const auto& determination) { last = determination; });
    QTRY_VERIFY(last);
    QVERIFY(!last->input.standards);
    office.document.open("某县");
    QVERIFY(office.enter("urban_dibao", "640").empty());
    QTRY_VERIFY(last->input.standards);
    office.document.undoStack().undo();
    QTRY_VERIFY(!last->input.standards);
}

void SheetDocumentTest::whatCannotBeWrittenIsSaidAndNothingIsLost()
{
    Office office;
    office.document.open("某县");
    QVERIFY(office.enter("rural_dibao", "400").empty());
    QVERIFY(office.document.save().empty());
    QVERIFY(office.enter("urban_dibao", "600").empty());
    const std::string edited = office.document.text();
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(office.folder.path(), readable);
    QFile::setPermissions(office.folder.filePath("standards"), readable);
    {
        const WithoutRoot person;
        const Diagnostics problems = office.document.save();
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(problems[0].message.zh.find("您的内容还在") != std::string::npos);
        QVERIFY2(problems[0].message.en.starts_with("Not saved: "), problems[0].message.en.c_str());
    }
    QCOMPARE(office.document.text(), edited);
    QVERIFY(office.document.isUnsaved());
    for (const QString& path : {office.folder.path(), office.folder.filePath("standards")})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(office.document.save().empty());
}

void SheetDocumentTest::aWriteThatFailsHalfWayLeavesTheSheet()
{
    Office office;
    office.document.open("某县");
    QVERIFY(office.enter("rural_dibao", "400").empty());
    QVERIFY(office.document.save().empty());
    const std::string before = office.document.text();
    QVERIFY(office.enter("urban_dibao", "600").empty());

    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{64, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Diagnostics problems = office.document.save();
    setrlimit(RLIMIT_FSIZE, &usual);

    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(problems[0].message.en.find("no room") != std::string::npos, problems[0].message.en.c_str());
    QVERIFY(office.document.isUnsaved());
    QFile file(office.file("某县.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), before);
    QVERIFY(office.document.save().empty());
}

static const bool registered = huimin::tests::add<SheetDocumentTest>("sheet_document_test");

#include "sheet_document_test.moc"
