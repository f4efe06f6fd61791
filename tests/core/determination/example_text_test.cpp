#include <QtTest>

#include <filesystem>
#include <set>

#include "core/determination/determine.h"
#include "core/determination/example_text.h"
#include "core/determination/pack_examples.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/edited_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

const std::set<std::string> tellingKeys{"name", "sender", "purchaser", "national_id", "case_number", "applicant", "address", "phone", "notes", "told_by"};

/// What in a profile tells who it is about, by its keys, however deep; and the number of the case.
void addTelling(const yaml::Node& node, std::set<std::string>& told)
{
    for (const auto& [key, value] : node.entries) {
        if (tellingKeys.contains(key.text))
            told.insert(value.text);
        addTelling(value, told);
    }
    for (const yaml::Node& item : node.items)
        addTelling(item, told);
}

std::string said(const Diagnostics& diagnostics)
{
    std::string text;
    for (const Diagnostic& each : diagnostics)
        text += toText(each, Language::En) + "\n";
    return text;
}

struct Kept {
    std::set<std::string> telling;  ///< what must stay behind
    std::string text;
    std::string problems;
};

/// What is written of a case when it is kept, under the rules with the edits.
Kept kept(const yaml::Tree& profile, const RuleSetPtr& rules, const EditedFiles& edited = {})
{
    Kept kept;
    auto read = readProfile(profile.root(), rules->profileVocabulary());
    if (!read)
        return {{}, {}, said(read.diagnostics())};
    addTelling(profile.root(), kept.telling);
    kept.telling.insert(profile.root().find("id")->text);
    kept.telling.erase(read->county);  // a county's profile has the name of the county it is in
    kept.telling.erase("p1");
    const std::string county = read->county;
    const auto sheet = findStandards(rulesFolder(), county, *rules);
    const auto determination = determine({rules, std::make_shared<const Profile>(std::move(*read)), *sheet, *Date::of(2023, 2, 1)});
    if (!determination)
        return {{}, {}, said(determination.diagnostics())};
    const auto sheetFile = findSheetFile(rulesFolder(), county);
    const auto values = yaml::read(*sheet ? yaml::readFile(*sheetFile)->source().text() : "values: {}\n", *sheetFile);
    const std::string file = rulesFolder() + "/shanxi/examples/kept.yaml";
    const auto text = textWithExample(nullptr, file, "kept", {"what came of it", &profile.root(), *sheet ? values->root().find("values") : nullptr, &*determination});
    if (!text)
        return {{}, {}, said(text.diagnostics())};
    kept.text = *text;
    EditedFiles files = edited;
    files[file] = *text;
    const CaseFileRun run = runCaseFile(file, surroundingsOf(rules, rulesFolder(), files, *Date::of(2030, 1, 1)), files);
    kept.problems = said(run.diagnostics);
    if (run.runs.size() != 1 || !run.runs.front().passed())
        kept.problems += "it does not pass\n";
    return kept;
}

void verify(const Kept& kept)
{
    QVERIFY2(kept.problems.empty(), kept.problems.c_str());
    QVERIFY(!kept.text.empty());
    for (const std::string& told : kept.telling)
        QVERIFY2(kept.text.find(told) == std::string::npos, (told + " in\n" + kept.text).c_str());
}

}  // namespace

/// A case that is kept as an example tells nobody whose it was.
class ExampleTextTest : public QObject {
    Q_OBJECT

private slots:
    void aSampleTellsNoOneAndPasses_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(rulesFolder() + "/samples"))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }

    void aSampleTellsNoOneAndPasses()
    {
        QFETCH(QString, file);
        static const RuleSetPtr rules = rulesWith({});
        const auto profile = yaml::readFile(file.toStdString());
        QVERIFY(bool(profile));
        const Kept example = kept(*profile, rules);
        verify(example);
        QVERIFY(!example.telling.empty());
    }

    /// Numbers, addresses and telephone numbers may be facts, too, and may stand in groups.
    void whatStandsInAGroupStaysBehind()
    {
        const std::string file = rulesFolder() + "/shanxi/profiles/more.yaml";
        const EditedFiles edited{{file, std::string("extends: household\nat: members\nfacts:\n"
                                                    "  - id: told_by\n    type: text\n    required: true\n    label: {zh: 谁说的, en: told by}\n    question: {zh: 谁说的？, en: 'Told by whom?'}\n"
                                                    "  - id: guardian\n    type: group\n    label: {zh: 监护人, en: guardian}\n    question: {zh: 监护人？, en: 'The guardian?'}\n    facts:\n"
                                                    "      - {id: name, type: text, label: {zh: 姓名, en: name}, question: {zh: 姓名？, en: 'Name?'}}\n"
                                                    "      - {id: phone, type: text, label: {zh: 电话, en: phone}, question: {zh: 电话？, en: 'Phone?'}}\n"
                                                    "      - {id: national_id, type: national_id, label: {zh: 号码, en: ID}, question: {zh: 号码？, en: 'ID?'},\n"
                                                    "         fills_birth_date: born, fills_sex: sex, male: male, female: female}\n"
                                                    "      - {id: born, type: date, label: {zh: 出生, en: born}, question: {zh: 哪天出生？, en: 'Born?'}}\n"
                                                    "      - {id: sex, type: choice, label: {zh: 性别, en: sex}, question: {zh: 性别？, en: 'Sex?'},\n"
                                                    "         options: {male: {zh: 男, en: male}, female: {zh: 女, en: female}}}\n")}};
        const auto profile = yaml::read("profile: household\nid: 2023-7\ncase_number: N-8\napplicant: p1\naddress: 东街 12 号\nphone: '13800000000'\n"
                                        "notes: 托王五来问\ncounty: 示例县\nresidence: rural\nproperty_within_limits: true\nunlisted: none\nmembers:\n"
                                        "  - {id: p1, name: 张三, told_by: 李四, birth_date: 1950-01-01, sex: male, income: none, able_supporter: true,\n"
                                        "     guardian: {name: 赵六, phone: '13911111111', national_id: '140000194806154279'}}\n",
                                        "case.yaml");
        QVERIFY(bool(profile));
        const Kept example = kept(*profile, rulesWith(edited), edited);
        QVERIFY(example.telling.size() >= 9);
        verify(example);
        QVERIFY2(example.text.find("born: 1948-06-15") != std::string::npos, example.text.c_str());
    }
};

static const bool registered = huimin::tests::add<ExampleTextTest>("example_text_test");
#include "example_text_test.moc"
