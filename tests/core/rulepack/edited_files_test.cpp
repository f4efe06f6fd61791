#include <QtTest>

#include "core/rulepack/examples.h"
#include "core/rulepack/overview.h"
#include "core/rulepack/pack_files.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::string shipped = HUIMIN_SOURCE_DIR "/rules";
const std::string raises = shipped + "/shanxi/standards.yaml";

std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

const char* const newPack = "pack: trial\nversion: \"1\"\ntitle: {zh: 试行, en: Trial}\nlanguages: [zh, en]\n";

std::size_t count(const Result<RuleSetPtr>& rules)
{
    return rules ? (*rules)->packs.size() : 0;
}

}  // namespace

/// Rules are read with texts in the place of files, and nothing on disk changes.
class EditedFilesTest : public QObject {
    Q_OBJECT

private slots:
    void withoutEditsTheSameIsRead()
    {
        const auto rules = loadRules(shipped);
        const auto same = loadRules(shipped, {{raises, contentOf(raises)}});
        QVERIFY(bool(rules) && bool(same));
        for (std::size_t i = 0; i < (*rules)->packs.size(); ++i)
            QCOMPARE((*same)->packs[i].fingerprint, (*rules)->packs[i].fingerprint);
    }

    void anEditedTextStandsInThePlaceOfAFile()
    {
        const std::string text = changed(contentOf(raises), "value: 5", "value: 7");
        const auto rules = loadRules(shipped, {{raises, text}});
        QVERIFY(bool(rules));
        bool isThere = false;
        for (const auto& [id, standard] : (*rules)->standards) {
            for (const Raise& raise : standard.raises)
                isThere = isThere || raise.value == Number(7);
        }
        QVERIFY(isThere);
    }

    void aMistakeInAnEditedTextIsToldAtItsPlace()
    {
        const auto rules = loadRules(shipped, {{raises, changed(contentOf(raises), "value: 5", "valeu: 5")}});
        QVERIFY(!rules);
        QCOMPARE(rules.diagnostics().front().place.file, raises);
        QVERIFY(rules.diagnostics().front().place.line > 0);
    }

    void anEditedTextThatIsNoYamlIsTold()
    {
        const auto rules = loadRules(shipped, {{raises, std::string("standards: [")}});
        QVERIFY(!rules);
        QCOMPARE(rules.diagnostics().size(), std::size_t{1});
    }

    void aPathThatIsNotOnDiskIsOneMoreFile()
    {
        const std::string file = shipped + "/shanxi/benefits/trial.yaml";
        const std::string text = "benefit: trial\nlabel: {zh: 试行, en: Trial}\nkind: information\nsubject: household\nconditions: []\n";
        const auto rules = loadRules(shipped, {{file, text}});
        QVERIFY2(bool(rules), rules ? "" : qPrintable(rendered(rules.diagnostics(), shipped)));
        QVERIFY((*rules)->benefit("trial"));
    }

    void aFileOfANewPackMakesThePack()
    {
        const auto before = loadRules(shipped);
        const auto rules = loadRules(shipped, {{shipped + "/trial/pack.yaml", std::string(newPack)}});
        QVERIFY2(bool(rules), rules ? "" : qPrintable(rendered(rules.diagnostics(), shipped)));
        QCOMPARE(count(rules), count(before) + 1);
    }

    void aFolderThatIsNotThereMayBeginWithANewPack()
    {
        const std::string nowhere = shipped + "/nowhere/at/all";
        QCOMPARE(count(loadRules(nowhere, {{nowhere + "/trial/pack.yaml", std::string(newPack)}})), std::size_t{1});
        QVERIFY(!loadRules(nowhere, {{shipped + "/trial/pack.yaml", std::string(newPack)}}));
    }

    void aFileWithoutATextIsTakenAway()
    {
        const auto rules = loadRules(shipped, {{shipped + "/spring-breeze-2023/pack.yaml", std::nullopt}});
        QCOMPARE(count(rules) + 1, count(loadRules(shipped)));
        const auto without = loadRules(shipped, {{shipped + "/shanxi/papers.yaml", std::nullopt}});
        QVERIFY(!without);  // benefits refer to papers
    }

    void pathsAreToldApartByWhereTheyLie()
    {
        const EditedFiles edited{{shipped + "/shanxi/standards.yaml", std::string("a: 1\n")}};
        const auto tree = readFile(shipped + "/shanxi/examples/../standards.yaml", edited);
        QVERIFY(bool(tree) && tree->root().find("a"));
        QVERIFY(!isThere(raises, {{shipped + "/./shanxi/standards.yaml", std::nullopt}}));
        QCOMPARE(count(loadRules(shipped + "/", {{shipped + "/trial/pack.yaml", std::string(newPack)}})), count(loadRules(shipped)) + 1);
    }

    void sheetsAreFoundAmongEditsToo()
    {
        const auto rules = soundRules();
        const std::string file = shipped + "/standards/new.yaml";
        const EditedFiles edited{{file, std::string("standards: 新县\nvalues: {}\n")}};
        const auto sheet = findStandards(shipped, "新县", *rules, edited);
        QVERIFY2(bool(sheet), sheet ? "" : qPrintable(rendered(sheet.diagnostics(), shipped)));
        QVERIFY(*sheet != nullptr);
        QVERIFY(bool(loadStandards(file, *rules, edited)));
        const auto none = findStandards(shipped, "新县", *rules);
        QVERIFY(!none || !*none);
    }

    void anExampleReadsTheEditedSheetItNames()
    {
        const auto rules = soundRules();
        const EditedFiles edited{{dataFolder + "trial/sheet.yaml", std::string("standards: 新县\nvalues: {}\n")}};
        const auto tree = treeOf("cases: 试\nstandards_file: ../trial/sheet.yaml\nexamples: [{name: one, profile: {}}]\n", dataFolder + "cases/trial.yaml");
        QVERIFY(bool(readCaseFile(tree, *rules, edited)));
        QVERIFY(!readCaseFile(tree, *rules));
    }

    void theOverviewIsReadWithEdits()
    {
        const auto rules = loadRules(shipped);
        const auto all = readOverview(**rules);
        const auto fewer = readOverview(**rules, {{shipped + "/sme-2023/overview.yaml", std::nullopt}});
        QVERIFY(bool(all) && bool(fewer));
        QVERIFY(fewer->size() < all->size());
    }
};

static const bool registered = huimin::tests::add<EditedFilesTest>("edited_files_test");
#include "edited_files_test.moc"
