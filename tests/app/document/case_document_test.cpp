#include "app/document/case_document.h"

#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>

#include "core/profile/profile_text.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/app/support/without_root.h"
#include "tests/support/registry.h"

using namespace huimin;
using huimin::tests::shippedRules;
using huimin::tests::WithoutRoot;

class CaseDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewWindowHoldsAnEmptyCaseWithOnePerson();
    void undoAndRedoSwapTheTextAndTellTheViews();
    void typingInOnePlaceIsOneStep();
    void savedIsWhatTheFileHolds();
    void whatCannotBeSavedIsSaidAndNothingIsLost_data();
    void whatCannotBeSavedIsSaidAndNothingIsLost();
    void aFileThatMayNotBeReadIsToldSo();
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

/// A folder that takes no files, and one with files that may not be written and not be read.
class GuardedFolder {
public:
    GuardedFolder()
    {
        QDir folder(m_folder.path());
        folder.mkdir("closed");
        folder.mkdir("open");
        for (const char* name : {"open/read-only.yaml", "open/secret.yaml"})
            QFile(path(name)).open(QIODevice::WriteOnly);
        chmod(qPrintable(m_folder.path()), 0755);
        chmod(qPrintable(path("closed")), 0555);
        chmod(qPrintable(path("open")), 0777);
        chmod(qPrintable(path("open/read-only.yaml")), 0444);
        chmod(qPrintable(path("open/secret.yaml")), 0000);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

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
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such folder") << "nowhere/at/all/case.yaml" << "there is no folder";
    QTest::newRow("a folder that takes no files") << "closed/new.yaml" << "cannot be written to";
    QTest::newRow("a file that may not be written") << "open/read-only.yaml" << "is read-only";
}

void CaseDocumentTest::whatCannotBeSavedIsSaidAndNothingIsLost()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    GuardedFolder folder;
    CaseDocument document(shippedRules());
    document.edit(office("notes", "不能丢"), "notes");
    const WithoutRoot person;
    const Diagnostics problems = document.saveAs(folder.path(name));
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(QString::fromStdString(problems[0].message.en).contains(says), problems[0].message.en.c_str());
    QVERIFY(problems[0].message.zh.find("您的内容还在") != std::string::npos);
    QVERIFY(document.isUnsaved());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.profile()->office.notes, std::string("不能丢"));
}

void CaseDocumentTest::aFileThatMayNotBeReadIsToldSo()
{
    GuardedFolder folder;
    CaseDocument document(shippedRules());
    const WithoutRoot person;
    const Diagnostics problems = document.open(folder.path("open/secret.yaml"));
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(problems[0].message.en.find("permission") != std::string::npos, problems[0].message.en.c_str());
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
    // It is told of when the case is saved, and goes with its member.
    document.enterNotUnderstood(path, {"1948-", {"…", "…"}}, "birth");
    QTemporaryDir folder;
    const Diagnostics saved = document.saveAs(folder.filePath("case.yaml"));
    QVERIFY(saved.size() == 1 && !hasErrors(saved) && !document.isUnsaved());
    QVERIFY(document.edit([](ProfileText& profile) { return profile.removeItem("members[p1]"); }, "remove").empty());
    QVERIFY(document.notUnderstood().empty());
    QVERIFY(document.save().empty());
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
