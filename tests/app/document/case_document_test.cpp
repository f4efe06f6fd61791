#include "app/document/case_document.h"

#include <QtTest>
#include <sys/resource.h>

#include "core/profile/profile_text.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using huimin::tests::shippedRules;

class CaseDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewWindowHoldsAnEmptyCaseWithOnePerson();
    void undoAndRedoSwapTheTextAndTellTheViews();
    void typingInOnePlaceIsOneStep();
    void savedIsWhatTheFileHolds();
    void whatCannotBeSavedIsSaidAndNothingIsLost_data();
    void whatCannotBeSavedIsSaidAndNothingIsLost();
    void aWriteThatFailsHalfWayLeavesTheFile();
    void whatIsNotUnderstoodIsKeptBesideTheText();
    void whatCannotBeOpenedLeavesTheCase_data();
    void whatCannotBeOpenedLeavesTheCase();
};

namespace {

CaseDocument::Change office(const std::string& key, const std::string& text)
{
    return [=](ProfileText& profile) { return profile.setFrame(key, text); };
}

}  // namespace

void CaseDocumentTest::aNewWindowHoldsAnEmptyCaseWithOnePerson()
{
    CaseDocument document(shippedRules());
    QVERIFY(document.diagnostics().empty());
    QVERIFY(!document.isUnsaved());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.profile()->lists().size(), std::size_t(1));
    QCOMPARE(document.profile()->lists().front()->items.size(), std::size_t(1));
}

void CaseDocumentTest::undoAndRedoSwapTheTextAndTellTheViews()
{
    CaseDocument document(shippedRules());
    const std::string before = document.text();
    QSignalSpy changed(&document, &CaseDocument::changed);

    QVERIFY(document.edit(office("notes", "来访"), "notes").empty());
    QCOMPARE(document.profile()->office.notes, std::string("来访"));
    QVERIFY(document.isUnsaved());
    const std::string after = document.text();
    document.undoStack().undo();
    QCOMPARE(document.text(), before);
    QVERIFY(!document.isUnsaved());
    document.undoStack().redo();
    QCOMPARE(document.text(), after);
    QCOMPARE(changed.size(), 3);
}

void CaseDocumentTest::typingInOnePlaceIsOneStep()
{
    CaseDocument document(shippedRules());
    const std::string before = document.text();
    for (const char* typed : {"1", "12", "123"})
        QVERIFY(document.edit(office("phone", typed), "phone", "phone").empty());
    document.endTyping();
    QVERIFY(document.edit(office("phone", "1234"), "phone", "phone").empty());

    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.profile()->office.phone, std::string("123"));
    document.undoStack().undo();
    QCOMPARE(document.text(), before);
}

void CaseDocumentTest::savedIsWhatTheFileHolds()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("王建国.yaml");
    CaseDocument document(shippedRules());
    QVERIFY(!document.save().empty()); // no name yet
    document.edit(office("notes", "一"), "notes");
    QVERIFY(document.saveAs(path).empty());
    QVERIFY(!document.isUnsaved());
    QCOMPARE(document.path(), path);

    CaseDocument other(shippedRules());
    QVERIFY(other.open(path).empty());
    QCOMPARE(other.text(), document.text());
    document.undoStack().undo();
    QVERIFY(document.isUnsaved());
}

void CaseDocumentTest::whatCannotBeSavedIsSaidAndNothingIsLost_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such folder") << "/nowhere/at/all/case.yaml" << "there is no folder";
    QTest::newRow("a folder that takes no files") << "/proc/self/case.yaml" << "cannot be written to";
}

void CaseDocumentTest::whatCannotBeSavedIsSaidAndNothingIsLost()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    CaseDocument document(shippedRules());
    document.edit(office("notes", "不能丢"), "notes");
    const Diagnostics problems = document.saveAs(path);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(QString::fromStdString(problems[0].message.en).contains(says), problems[0].message.en.c_str());
    QVERIFY(problems[0].message.zh.find("您的内容还在") != std::string::npos);
    QVERIFY(document.isUnsaved());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.profile()->office.notes, std::string("不能丢"));
}

void CaseDocumentTest::aWriteThatFailsHalfWayLeavesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("case.yaml");
    CaseDocument document(shippedRules());
    QVERIFY(document.saveAs(path).empty());
    const std::string before = document.text();
    document.edit(office("notes", std::string(20000, 'x')), "notes");

    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{4096, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Diagnostics problems = document.save();
    setrlimit(RLIMIT_FSIZE, &usual);

    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(problems[0].message.en.find("no room") != std::string::npos, problems[0].message.en.c_str());
    QVERIFY(document.isUnsaved());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no half file beside it
    QVERIFY(document.save().empty());
}

void CaseDocumentTest::whatIsNotUnderstoodIsKeptBesideTheText()
{
    CaseDocument document(shippedRules());
    const std::string path = "members[p1].birth_date";
    QVERIFY(document.enter(path, FactScalar(*Date::of(1948, 6, 15)), "birth").empty());
    QSignalSpy changed(&document, &CaseDocument::changed);
    document.enterNotUnderstood(path, {"1948-06-", {"…", "…"}}, "birth");
    QCOMPARE(changed.size(), 1);
    QVERIFY(!document.profile()->lists().front()->items[0].find("birth_date")->isGiven());
    QCOMPARE(document.notUnderstood().at(path).typed, QString("1948-06-"));
    QVERIFY(document.enter(path, FactScalar(*Date::of(1948, 6, 16)), "birth").empty());
    QVERIFY(document.notUnderstood().empty());
    QCOMPARE(document.undoStack().count(), 1);
    document.enterNotUnderstood("members[p9].birth_date", {"x", {}}, "birth");
    QVERIFY(document.notUnderstood().empty());
}

void CaseDocumentTest::whatCannotBeOpenedLeavesTheCase_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("malformed") << QByteArray("profile: household\nmembers: [") << QStringLiteral("bracket");
    QTest::newRow("a newer format") << QByteArray("format: 2\nprofile: household\n") << QStringLiteral("newer version");
    QTest::newRow("no profile") << QByteArray("county: 示例县\n") << QStringLiteral("what kind of profile");
    QTest::newRow("missing file") << QByteArray() << QStringLiteral("no file");
}

void CaseDocumentTest::whatCannotBeOpenedLeavesTheCase()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath("case.yaml");
    QFile file(path);
    if (!text.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
    }
    CaseDocument document(shippedRules());
    document.edit(office("notes", "不能丢"), "notes");
    const std::string before = document.text();
    QSignalSpy changed(&document, &CaseDocument::changed);

    const Diagnostics problems = document.open(path);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(QString::fromStdString(problems[0].message.en).contains(says), problems[0].message.en.c_str());
    QVERIFY(!problems[0].message.zh.empty());
    QCOMPARE(document.text(), before);
    QVERIFY(document.undoStack().canUndo());
    QCOMPARE(changed.size(), 0);
}

static const bool registered = huimin::tests::add<CaseDocumentTest>("case_document_test");

#include "case_document_test.moc"
