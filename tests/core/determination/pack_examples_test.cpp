#include <QtTest>

#include "core/determination/pack_examples.h"
#include "tests/support/edited_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const Date day = *Date::of(2023, 2, 1);

const char* const broken = "cases: 试\ndate: 2023-02-01\nexamples:\n  - name: nobody\n    profile: {profile: village_clinic, id: c}\n    expect:\n      - {benefit: nowhere, status: eligible}\n";

}  // namespace

/// The examples of all packs are run with the edits of the rules, as `check` runs them without.
class PackExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedExamplesPass()
    {
        const PackExamples examples = runPackExamples(rulesWith({}), rulesFolder(), {}, day);
        QVERIFY(examples.isComplete);
        QVERIFY(examples.passed() > 400);
        QCOMPARE(examples.failed(), 0);
        for (const CaseFileRun& file : examples.files)
            QVERIFY2(file.diagnostics.empty() && !file.pack.empty(), file.file.c_str());
    }

    void anEditOfARuleFailsTheExamplesThatHoldIt()
    {
        const std::string file = rulesFolder() + "/shanxi/parameters.yaml";
        const auto tree = readFile(file, {});
        QVERIFY(bool(tree));
        std::string text = tree->source().text();
        text.replace(text.find("value: 0.9,"), 11, "value: 0.8,");
        const EditedFiles edited{{file, text}};
        const PackExamples examples = runPackExamples(rulesWith(edited), rulesFolder(), edited, day);
        QVERIFY(examples.failed() > 0);
        for (const CaseFileRun& run : examples.files) {
            for (const ExampleRun& one : run.runs) {
                for (const Mismatch& mismatch : one.mismatches)
                    QVERIFY2(!mismatch.expected.empty() && mismatch.expected != mismatch.got && mismatch.place.line > 0, one.example->name.c_str());
            }
        }
    }

    void anExampleThatIsBeingWrittenIsRun()
    {
        const std::string file = rulesFolder() + "/shanxi/examples/new.yaml";
        const EditedFiles edited{{file, std::string(broken)}};
        const PackExamples examples = runPackExamples(rulesWith({}), rulesFolder(), edited, day);
        const auto found = std::find_if(examples.files.begin(), examples.files.end(), [&](const CaseFileRun& run) { return run.file == file; });
        QVERIFY(found != examples.files.end());
        QVERIFY(!found->cases && found->runs.empty() && !found->diagnostics.empty());
        QCOMPARE(found->diagnostics.front().place.file, file);
    }

    void anExampleFileThatIsTakenAwayIsNotRun()
    {
        const std::string file = rulesFolder() + "/sme-2023/examples/sme.yaml";
        const PackExamples all = runPackExamples(rulesWith({}), rulesFolder(), {}, day);
        const PackExamples fewer = runPackExamples(rulesWith({}), rulesFolder(), {{file, std::nullopt}}, day);
        QCOMPARE(fewer.files.size() + 1, all.files.size());
    }

    void whatIsStoppedIsNotComplete()
    {
        std::stop_source stop;
        stop.request_stop();
        const PackExamples examples = runPackExamples(rulesWith({}), rulesFolder(), {}, day, stop.get_token());
        QVERIFY(!examples.isComplete);
        QVERIFY(examples.files.empty());
    }
};

static const bool registered = huimin::tests::add<PackExamplesTest>("pack_examples_test");
#include "pack_examples_test.moc"
