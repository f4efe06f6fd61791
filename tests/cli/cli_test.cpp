#include <QtTest>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <map>

#include "tests/support/line_diff.h"
#include "tests/support/registry.h"

namespace {

const QString sourceRoot = HUIMIN_SOURCE_DIR;
const QString testFolder = sourceRoot + "/tests/cli";
const QString goldenFolder = sourceRoot + "/tests/golden/cli";

QStringList namesIn(const QString& folder, const QString& ending)
{
    QStringList names;
    for (const QString& file : QDir(folder).entryList({"*" + ending}, QDir::Files, QDir::Name))
        names << file.chopped(ending.size());
    return names;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The `key: value` lines of a .test file; lines that begin with # say what it shows.
std::map<QString, QString> entriesOf(const QString& path)
{
    std::map<QString, QString> entries;
    for (const QString& line : QString::fromUtf8(contentOf(path)).split('\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(": ");
        if (!line.startsWith('#') && colon > 0)
            entries[line.left(colon)] = line.mid(colon + 2).trimmed();
    }
    return entries;
}

/// What a person would see who runs the command in the root of the source tree.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray complaints;

    /// Fingerprints and codes are left out: they change with every byte of the rules, and what they are is tested elsewhere.
    QByteArray text() const
    {
        const QString all = "exit status " + QString::number(status) + "\n== standard output\n" + QString::fromUtf8(out) +
                            "== standard error\n" + QString::fromUtf8(complaints);
        static const QRegularExpression fingerprint("sha256:([0-9a-f]{64}|[0-9a-f]+…)");
        static const QRegularExpression code("HM2-[0-9A-Z-]+");
        return QString(all).replace(fingerprint, "sha256:…").replace(code, "HM2-…").toUtf8();
    }
};

/// `data`: where the office keeps its own; nowhere where a test does not say, so that nothing hangs on who runs it.
Run runProgram(const QStringList& arguments, const QString& data = "/nowhere")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", data);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(sourceRoot);
    process.start(HUIMIN_CLI, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + "(it did not end by itself)\n"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// Each tests/cli/NAME.test is a command line; it is run in both languages, and what it prints is kept beside it in
/// tests/golden/cli/NAME.zh.txt and NAME.en.txt. HUIMIN_ACCEPT=1 writes them anew: read the difference before committing it.
class CliTest : public QObject {
    Q_OBJECT

private slots:
    void someWereFound()
    {
        QVERIFY(!namesIn(testFolder, ".test").isEmpty());
    }

    void everyGoldenFileBelongsToATest()
    {
        const QStringList tests = namesIn(testFolder, ".test");
        for (const QString& golden : namesIn(goldenFolder, ".txt"))
            QVERIFY2(tests.contains(golden.section('.', 0, -2)), qPrintable(golden));
    }

    void printsWhatIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const QString& name : namesIn(testFolder, ".test")) {
            for (const char* language : {"zh", "en"})
                QTest::addRow("%s, %s", qPrintable(name), language) << name << QString(language);
        }
    }

    void printsWhatIsKept()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        auto entries = entriesOf(testFolder + "/" + name + ".test");
        const QStringList arguments = QStringList{"--lang", language} + QProcess::splitCommand(entries["args"]);
        const Run run = runProgram(arguments);
        QVERIFY2(run.status == entries["status"].toInt(), run.text());

        const QString path = goldenFolder + "/" + name + "." + language + ".txt";
        if (qEnvironmentVariableIsSet("HUIMIN_ACCEPT")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(run.text()), run.text().size());
        }
        QVERIFY2(QFile::exists(path), qPrintable(path + " is missing: HUIMIN_ACCEPT=1 writes it"));
        const std::string difference = huimin::tests::lineDiff(contentOf(path).toStdString(), run.text().toStdString());
        QVERIFY2(difference.empty(), ("\n" + difference).c_str());
    }

    void theTestsSayWhichStatusTheyExpect()
    {
        for (const QString& name : namesIn(testFolder, ".test")) {
            auto entries = entriesOf(testFolder + "/" + name + ".test");
            QVERIFY2(entries.contains("args") && entries.contains("status") && entries.size() == 2, qPrintable(name));
        }
    }

    /// Within one process a hash is seeded once: only several tell whether the order of one got into the file.
    void aPdfIsTheSameInEveryProcess()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("result.pdf");
        QByteArray first;
        for (int i = 0; i < 6; ++i) {
            const Run run = runProgram({"determine", "rules/samples/household.yaml", "--date", "2023-02-01", "--pdf", path});
            if (run.status == 3 && !QFile::exists(path))
                QSKIP("built without page layout");
            QVERIFY2(run.status == 0, run.text());
            if (i == 0)
                first = contentOf(path);
            QVERIFY(first.startsWith("%PDF"));
            QVERIFY2(contentOf(path) == first, "the same case and day gave other bytes");
        }
    }

    /// As the window does: what was printed by it is verified by the same rules.
    void theOfficesOwnRulesHoldWhereThereAreSome()
    {
        const QTemporaryDir data;
        const QString own = data.filePath("huimin/huimin/rules");
        const auto check = [&] { return runProgram({"--lang", "en", "check"}, data.path()); };
        const Run before = check();
        QVERIFY2(before.out.startsWith("rules in ") && !before.out.contains(data.path().toUtf8()), before.text());
        QVERIFY(QDir().mkpath(data.filePath("huimin/huimin")));
        QCOMPARE(QProcess::execute("cp", {"-r", sourceRoot + "/tests/data/cli/rules", own}), 0);
        const Run after = check();
        QVERIFY2(after.status == 0 && after.out.startsWith("rules in " + own.toUtf8() + "\n"), after.text());
        const Run named = runProgram({"--lang", "en", "check", "tests/data/cli/rules"}, data.path());
        QCOMPARE(named.out, after.out.mid(after.out.indexOf('\n') + 1));
        QVERIFY(!runProgram({"--lang", "en", "overview"}, data.path()).out.contains("Shanxi"));
        QVERIFY(QDir(own).mkdir("broken"));
        QFile pack(own + "/broken/pack.yaml");
        QVERIFY(pack.open(QIODevice::WriteOnly) && pack.write("pack: [\n") > 0);
        pack.close();
        const Run faulty = runProgram({"--lang", "en", "overview"}, data.path());
        QVERIFY2(faulty.status == 2 && faulty.complaints.contains((own + "/broken/pack.yaml").toUtf8()), faulty.text());
    }

    void aFullDiskIsNotTakenForSuccess()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setWorkingDirectory(sourceRoot);
        process.setStandardOutputFile("/dev/full");
        process.start(HUIMIN_CLI, {"--help"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
    }
};

static const bool registered = huimin::tests::add<CliTest>("cli_test");
#include "cli_test.moc"
