#include "app/document/rule_files.h"

#include <QtTest>
#include <sys/stat.h>

#include "app/installation/today.h"
#include "tests/app/support/without_root.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

void put(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Place {
    QTemporaryDir folder;
    QString operator()(const QString& name) const { return folder.filePath(name); }
    std::string path(const QString& name) const { return folder.filePath(name).toStdString(); }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name); }
};

}  // namespace

/// Files are written as a whole or not at all, and nobody's folder is written over.
class RuleFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeTakenAwayLeavesNothingWritten();
    void whatCannotTakeItsPlaceLeavesNothingWritten();
    void theCopyTakesThePlaceAndTheFormerIsKept();
    void aFolderThatCannotBeCopiedLeavesTheFormer();
};

void RuleFilesTest::whatCannotBeTakenAwayLeavesNothingWritten()
{
    const Place at;
    put(at("a.yaml"), "a\n");
    put(at("gone.yaml"), "gone\n");
    chmod(at.path("a.yaml").c_str(), 0640);
    put(at("z.yaml/inside"), "a folder with something in it is not taken away\n");
    const Diagnostics problems = writeRuleFiles({{at.path("a.yaml"), "b\n"}, {at.path("gone.yaml"), {}}, {at.path("new.yaml"), "new\n"}, {at.path("z.yaml"), {}}});
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(problems.front().message.en.starts_with("Nothing was written") && problems.front().message.en.find("z.yaml") != std::string::npos,
             problems.front().message.en.c_str());
    QCOMPARE(textOf(at("a.yaml")), QByteArray("a\n"));
    QCOMPARE(textOf(at("gone.yaml")), QByteArray("gone\n"));
    QCOMPARE(int(QFile::permissions(at("a.yaml")) & QFile::WriteOther), 0);
    QVERIFY(!QFile::exists(at("new.yaml")));
}

/// In a folder of which everybody may take away only what is their own (as /tmp), a file that may be written to cannot be replaced.
void RuleFilesTest::whatCannotTakeItsPlaceLeavesNothingWritten()
{
    if (getuid() != 0)
        QSKIP("only root can make a file of somebody else");
    const Place at;
    chmod(at.folder.path().toUtf8().constData(), 0777);
    put(at("open/a.yaml"), "a\n");
    put(at("sticky/b.yaml"), "b\n");
    for (const char* name : {"open", "open/a.yaml", "sticky/b.yaml"})
        chmod(at.path(name).c_str(), 0777);
    chmod(at.path("sticky").c_str(), 01777);
    const WithoutRoot someone;
    const EditedFiles edits{{at.path("open/a.yaml"), "edited\n"}, {at.path("sticky/b.yaml"), "edited\n"}};
    QVERIFY(!writeRuleFiles(edits).empty());
    QCOMPARE(textOf(at("open/a.yaml")), QByteArray("a\n"));
    QCOMPARE(textOf(at("sticky/b.yaml")), QByteArray("b\n"));
    QVERIFY(!writeRuleFiles({{at.path("open/a.yaml"), "edited\n"}, {at.path("sticky/b.yaml"), {}}}).empty());
    QCOMPARE(textOf(at("open/a.yaml")), QByteArray("a\n"));
    QCOMPARE(textOf(at("sticky/b.yaml")), QByteArray("b\n"));
}

void RuleFilesTest::theCopyTakesThePlaceAndTheFormerIsKept()
{
    const Place at;
    put(at("shipped/pack/one.yaml"), "shipped\n");
    chmod(at.path("shipped/pack/one.yaml").c_str(), 0444);
    put(at("rules/pack/one.yaml"), "the office's\n");
    put(at("rules/other/own.yaml"), "own\n");
    const QString dated = "rules-" + QString::fromStdString(today().toIso());
    QVERIFY(copyFolder(at.path("shipped"), at.path("rules")).empty());
    QCOMPARE(textOf(at("rules/pack/one.yaml")), QByteArray("shipped\n"));
    QVERIFY(QFileInfo(at("rules/pack/one.yaml")).permission(QFile::WriteOwner));
    QVERIFY(!QFile::exists(at("rules/other")));
    QCOMPARE(textOf(at(dated + "/pack/one.yaml")), QByteArray("the office's\n"));
    QCOMPARE(textOf(at(dated + "/other/own.yaml")), QByteArray("own\n"));
    put(at("rules/pack/one.yaml"), "edited again\n");
    QVERIFY(copyFolder(at.path("shipped"), at.path("rules")).empty());
    QCOMPARE(textOf(at(dated + "/pack/one.yaml")), QByteArray("the office's\n"));
    QCOMPARE(textOf(at(dated + "-2/pack/one.yaml")), QByteArray("edited again\n"));
    QCOMPARE(at.names(), QStringList({"rules", dated, dated + "-2", "shipped"}));
    QVERIFY(copyFolder(at.path("rules"), at.path("rules")).empty());
    QCOMPARE(at.names().size(), qsizetype(4));
}

void RuleFilesTest::aFolderThatCannotBeCopiedLeavesTheFormer()
{
    const Place at;
    put(at("rules/one.yaml"), "the office's\n");
    QVERIFY(!copyFolder(at.path("not there"), at.path("rules")).empty());
    QCOMPARE(at.names(), QStringList({"rules"}));
    QCOMPARE(textOf(at("rules/one.yaml")), QByteArray("the office's\n"));
}

static const bool registered = huimin::tests::add<RuleFilesTest>("rule_files_test");

#include "rule_files_test.moc"
