#include <QtTest>

#include "core/rulepack/examples.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// Every standards sheet in tests/data/standards and every case file in tests/data/cases that has an .expected beside it is
/// wrong in the way its name says, and is refused in those words. They are read by the sound pack.
class RulepackRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void sheet_data() { addFiles("standards"); }

    void sheet()
    {
        QFETCH(QString, file);
        const auto sheet = loadStandards(file.toStdString(), *soundRules());
        QVERIFY2(!sheet, "the sheet reads without a complaint");
        compare(sheet.diagnostics(), file, "standards");
    }

    void caseFile_data() { addFiles("cases"); }

    void caseFile()
    {
        QFETCH(QString, file);
        const auto tree = yaml::readFile(file.toStdString());
        QVERIFY(bool(tree));
        const auto cases = readCaseFile(*tree, *soundRules());
        QVERIFY2(!cases, "the case file reads without a complaint");
        compare(cases.diagnostics(), file, "cases");
    }

private:
    void addFiles(const std::string& folder)
    {
        QTest::addColumn<QString>("file");
        int found = 0;
        for (const auto& entry : std::filesystem::directory_iterator(dataFolder + folder)) {
            const auto expected = std::filesystem::path(entry.path()).replace_extension(".expected");
            if (entry.path().extension() != ".yaml" || !std::filesystem::exists(expected))
                continue;
            ++found;
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
        }
        QVERIFY2(found > 0, "no file found");
    }

    void compare(const Diagnostics& diagnostics, const QString& file, const std::string& folder)
    {
        const QString actual = rendered(diagnostics, dataFolder + folder);
        QCOMPARE(actual, keptIn(std::filesystem::path(file.toStdString()).replace_extension(".expected"), actual));
    }
};

static const bool registered = huimin::tests::add<RulepackRefusalsTest>("rulepack_refusals_test");
#include "rulepack_refusals_test.moc"
