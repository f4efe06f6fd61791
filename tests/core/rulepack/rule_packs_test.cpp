#include <QtTest>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// Every folder in tests/data/packs with an expected.txt is wrong in the way its name says, and is refused in those words; one
/// with a warnings.txt loads, with those words; every other one loads without a complaint.
class RulePacksTest : public QObject {
    Q_OBJECT

private slots:
    void isRefusedInTheseWords_data() { addFolders("expected.txt"); }

    void isRefusedInTheseWords()
    {
        QFETCH(QString, folder);
        const auto rules = loadRules(folder.toStdString());
        QVERIFY2(!rules, "the pack loads without a complaint");
        QCOMPARE(rendered(rules.diagnostics(), folder.toStdString()),
                 QString::fromStdString(contentOf((folder + "/expected.txt").toStdString())));
    }

    void loadsWithTheseWords_data() { addFolders("warnings.txt"); }

    void loadsWithTheseWords()
    {
        QFETCH(QString, folder);
        const auto rules = loadRules(folder.toStdString());
        QVERIFY2(bool(rules), rules ? "" : qPrintable(rendered(rules.diagnostics(), folder.toStdString())));
        QCOMPARE(rendered(rules.warnings(), folder.toStdString()),
                 QString::fromStdString(contentOf((folder + "/warnings.txt").toStdString())));
    }

    void loads_data() { addFolders(""); }

    void loads()
    {
        QFETCH(QString, folder);
        const auto rules = loadRules(folder.toStdString());
        QVERIFY2(bool(rules), rules ? "" : qPrintable(rendered(rules.diagnostics(), folder.toStdString())));
        QVERIFY(rules.warnings().empty());
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const auto rules = loadRules(dataFolder + "packs/nowhere");
        QVERIFY(!rules);
        QCOMPARE(rules.diagnostics().size(), std::size_t{1});
    }

    /// A document that nothing is taken from is a source of nothing.
    void everyDocumentOfTheShippedPacksIsCited()
    {
        const std::filesystem::path folder = HUIMIN_SOURCE_DIR "/rules";
        std::string text;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".yaml")
                text += contentOf(entry.path());
        }
        const auto rules = loadRules(folder.string());
        QVERIFY(bool(rules));
        for (const auto& [id, document] : (*rules)->documents)
            QVERIFY2(text.find("document: " + id + ",") != std::string::npos, id.c_str());
    }

private:
    /// The folders with such a file; without a name, those with neither.
    void addFolders(const std::string& file)
    {
        QTest::addColumn<QString>("folder");
        int found = 0;
        for (const auto& entry : std::filesystem::directory_iterator(dataFolder + "packs")) {
            const auto has = [&](const char* name) { return std::filesystem::exists(entry.path() / name); };
            if (file.empty() ? has("expected.txt") || has("warnings.txt") : !has(file.c_str()))
                continue;
            ++found;
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        }
        QVERIFY2(found > 0, "no pack found in tests/data/packs");
    }
};

static const bool registered = huimin::tests::add<RulePacksTest>("rule_packs_test");
#include "rule_packs_test.moc"
