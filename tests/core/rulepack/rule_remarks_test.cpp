#include <QtTest>

#include "core/rulepack/rule_remarks.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/diagnostic_cases.h"
#include "tests/support/edited_rules.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const std::string pack = tests::dataFolder + "packs/sound";

/// Where a file would lie in the pack: its first line says so, `# definitions/trial.yaml`.
std::string placeOf(const std::string& text)
{
    return pack + "/" + text.substr(2, text.find('\n') - 2);
}

}  // namespace

/// Every file in tests/data/remarks is doubtful in the way its name says, as one more file of the sound pack or in the place of one.
class RuleRemarksTest : public QObject {
    Q_OBJECT

private slots:
    void isRemarkedOnInTheseWords_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& path : tests::yamlFilesIn("remarks"))
            QTest::newRow(path.filename().c_str()) << QString::fromStdString(path.string());
    }

    void isRemarkedOnInTheseWords()
    {
        QFETCH(QString, file);
        const std::filesystem::path path = file.toStdString();
        const std::string text = tests::contentOf(path);
        const EditedFiles edited{{placeOf(text), text}};
        const auto rules = loadRules(pack, edited);
        QVERIFY2(bool(rules), rules ? "" : qPrintable(tests::rendered(rules.diagnostics(), pack)));
        const Date day = *Date::of(2023, 2, 1);
        Diagnostics remarks = ruleRemarks(**rules, edited, day);
        std::erase_if(remarks, [&](const Diagnostic& remark) { return remark.place.file != placeOf(text); });
        QVERIFY(!remarks.empty());
        for (const Diagnostic& remark : remarks)
            QVERIFY(remark.severity == Diagnostic::Severity::Warning && remark.place.line > 0 && !remark.line.empty());
        const std::string said = tests::rendered(remarks, pack).toStdString();
        QCOMPARE(QString::fromStdString(said), QString::fromStdString(tests::expectedBeside(path, said)));
    }

    void ownWordsThatStayedBesideAnotherExpressionAreRemarkedOn()
    {
        const std::string file = tests::rulesFolder() + "/shanxi/benefits/disabled_nursing_allowance.yaml";
        const std::string before = readFile(file, {})->source().text();
        const auto remarksOn = [&](const std::string& text) {
            const EditedFiles edited{{file, text}};
            Diagnostics remarks = ruleRemarks(*tests::rulesWith(edited), edited, *Date::of(2023, 2, 1));
            std::erase_if(remarks, [&](const Diagnostic& remark) { return remark.message.zh.find("自己的说法") == std::string::npos; });
            return remarks;
        };
        QVERIFY(remarksOn(before).empty());
        std::string edited = before;
        const std::string was = "when: applies(disability)\n    label: {zh: 持有残疾人证,";
        edited.replace(edited.find(was), was.size(), "when: applies(disability) and age >= 1\n    label: {zh: 持有残疾人证,");
        const Diagnostics remarks = remarksOn(edited);
        QCOMPARE(remarks.size(), std::size_t(1));
        QVERIFY(remarks.front().place.file == file && remarks.front().place.line > 0);
        const std::string words = "{zh: 持有残疾人证,";
        edited.replace(edited.find(words), words.size(), "{zh: 持有残疾人证且满1岁,");
        QVERIFY(remarksOn(edited).empty());
    }
};

static const bool registered = huimin::tests::add<RuleRemarksTest>("rule_remarks_test");
#include "rule_remarks_test.moc"
