// What the README shows is what the program prints: it is the first thing people try.
#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/support/registry.h"

namespace {

/// A block of code, and the last command that was named before it.
struct Sample {
    QString command;
    QString language;
    QStringList lines;
};

QStringList readmeLines()
{
    QFile file(HUIMIN_SOURCE_DIR "/README.md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split('\n') : QStringList();
}

QList<Sample> samples()
{
    static const QRegularExpression named("`huimin-cli ([^`]+ [^`]+)`");
    QList<Sample> found;
    QString command;
    bool isInside = false;
    for (const QString& line : readmeLines()) {
        if (line.startsWith("```")) {
            isInside = !isInside;
            if (isInside)
                found << Sample{command, line.mid(3), {}};
        } else if (isInside) {
            found.last().lines << line;
        } else if (const auto match = named.match(line); match.hasMatch()) {
            command = match.captured(1);
        }
    }
    return found;
}

QString printed(const QStringList& arguments, int& status)
{
    QProcess process;
    process.setWorkingDirectory(HUIMIN_SOURCE_DIR);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", "/nowhere");  // no office's own rules
    process.setProcessEnvironment(environment);
    process.start(HUIMIN_CLI, arguments);
    status = process.waitForFinished(120'000) ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// Lines without the blanks at their ends; three dots stand for what is left out.
bool isLeftOut(const QString& line)
{
    return line.trimmed().isEmpty() || line.trimmed() == "…";
}

}  // namespace

class ReadmeTest : public QObject {
    Q_OBJECT

private slots:
    void whatItShowsIsPrinted_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("lines");
        for (const Sample& sample : samples()) {
            if (sample.language.isEmpty() && !sample.command.isEmpty())
                QTest::newRow(qPrintable(sample.command)) << sample.command << sample.lines;
        }
    }

    void whatItShowsIsPrinted()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, lines);
        int status = 0;
        const QStringList out = printed(QProcess::splitCommand(command), status).split('\n');
        QCOMPARE(status, 0);
        qsizetype at = 0;
        for (const QString& line : lines) {
            if (isLeftOut(line))
                continue;
            while (at < out.size() && out[at].trimmed() != line.trimmed())
                ++at;
            QVERIFY2(at < out.size(), qPrintable("not printed any more, or not in this place: " + line));
        }
    }

    void theCaseItShowsIsOne()
    {
        int cases = 0;
        for (const Sample& sample : samples()) {
            if (sample.language != "yaml")
                continue;
            ++cases;
            QTemporaryDir folder;
            QFile file(folder.filePath("case.yaml"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(sample.lines.join('\n').toUtf8());
            file.close();
            int status = 0;
            const QString out = printed({"determine", file.fileName(), "--date", "2023-02-01"}, status);
            QVERIFY2(status == 0, qPrintable(out));
        }
        QCOMPARE(cases, 1);
    }

    void theFilesItNamesAreThere()
    {
        static const QRegularExpression path("(?:`|\\()((?:rules|docs|scripts|tests)/[\\w./-]+)(?:`|\\))");
        int files = 0;
        for (const QString& line : readmeLines()) {
            for (auto match = path.globalMatch(line); match.hasNext(); ++files) {
                const QString name = match.next().captured(1);
                QVERIFY2(QFile::exists(HUIMIN_SOURCE_DIR "/" + name), qPrintable(name));
            }
        }
        QVERIFY(files > 10);
    }
};

static const bool registered = huimin::tests::add<ReadmeTest>("readme_test");
#include "readme_test.moc"
