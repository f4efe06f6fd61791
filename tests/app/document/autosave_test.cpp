#include "app/document/autosave.h"

#include <QtTest>

#include "app/document/disk_watch.h"
#include "core/profile/profile_text.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using huimin::tests::shippedRules;

namespace {

void note(CaseDocument& document, const std::string& text)
{
    document.edit([&](ProfileText& profile) { return profile.setFrame("notes", text); }, "notes");
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

}  // namespace

class AutosaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotSavedIsLeftForTheNextProgram();
    void aSheetThatIsNotSavedIsLeftToo();
    void whatIsSavedLeavesNothing();
    void aRunningProgramsCaseIsNotOffered();
    void aChangeOfTheFileIsNoticed();
    void ourOwnSavingIsNoChange();
};

void AutosaveTest::whatIsNotSavedIsLeftForTheNextProgram()
{
    QTemporaryDir folder;
    std::string text;
    {
        CaseDocument document(shippedRules());
        Autosave autosave(document, folder.path());
        note(document, "不能丢");
        text = document.text();
        // Without being told to finish.
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({"*.json"}).isEmpty(), 5000);
    }
    const auto left = Autosave::leftIn(folder.path());
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left[0].text, text);
    CaseDocument next(shippedRules());
    QVERIFY(next.openUnsaved(left[0].text, left[0].of).empty());
    QVERIFY(next.isUnsaved());
    Autosave::discard(left[0]);
    QVERIFY(Autosave::leftIn(folder.path()).empty());
}

void AutosaveTest::aSheetThatIsNotSavedIsLeftToo()
{
    QTemporaryDir folder;
    const CountySheets sheets(shippedRules(), huimin::tests::shippedRulesDirectory(), folder.filePath("office").toStdString());
    std::string text;
    {
        SheetDocument sheet(shippedRules(), sheets);
        Autosave autosave(sheet, folder.filePath("kept"));
        sheet.open("某县");
        QVERIFY(sheet.edit([](SheetText& changing) { return changing.setIllustrative(true); }, "x").empty());
        text = sheet.text();
        autosave.finish();
    }
    const auto left = Autosave::leftIn(folder.filePath("kept"));
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left[0].of, QString("某县"));
    QCOMPARE(left[0].text, text);
    SheetDocument next(shippedRules(), sheets);
    QVERIFY(!next.openUnsaved("某县", "standards: [").empty());
    QVERIFY(next.county().empty());
    QVERIFY(next.openUnsaved("某县", left[0].text).empty());
    QCOMPARE(next.county(), std::string("某县"));
    QCOMPARE(next.text(), text);
    QVERIFY(next.isUnsaved());
    QVERIFY(next.save().empty());
    QVERIFY(!next.isUnsaved());
}

void AutosaveTest::whatIsSavedLeavesNothing()
{
    QTemporaryDir folder;
    {
        CaseDocument document(shippedRules());
        Autosave autosave(document, folder.filePath("kept"));
        note(document, "一");
        autosave.finish();
        QCOMPARE(QDir(folder.filePath("kept")).entryList({"*.json"}).size(), 1);
        QVERIFY(document.saveAs(folder.filePath("case.yaml")).empty());
        autosave.finish();
    }
    QVERIFY(Autosave::leftIn(folder.filePath("kept")).empty());
}

void AutosaveTest::aRunningProgramsCaseIsNotOffered()
{
    QTemporaryDir folder;
    CaseDocument document(shippedRules());
    Autosave autosave(document, folder.path());
    note(document, "一");
    autosave.finish();
    QVERIFY(Autosave::leftIn(folder.path()).empty());
}

void AutosaveTest::aChangeOfTheFileIsNoticed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("case.yaml");
    CaseDocument document(shippedRules());
    QVERIFY(document.saveAs(path).empty());
    DiskWatch watch(document);
    QSignalSpy changed(&watch, &DiskWatch::changedOnDisk);
    write(path, "profile: household\nmembers: [{id: p9}]\n");
    QTRY_COMPARE(changed.size(), 1);
    QFile::remove(path);
    QTRY_COMPARE(changed.size(), 2);
}

void AutosaveTest::ourOwnSavingIsNoChange()
{
    QTemporaryDir folder;
    CaseDocument document(shippedRules());
    QVERIFY(document.saveAs(folder.filePath("case.yaml")).empty());
    DiskWatch watch(document);
    QSignalSpy changed(&watch, &DiskWatch::changedOnDisk);
    note(document, "一");
    QVERIFY(document.save().empty());
    QTest::qWait(500);
    QCOMPARE(changed.size(), 0);
}

static const bool registered = huimin::tests::add<AutosaveTest>("autosave_test");

#include "autosave_test.moc"
