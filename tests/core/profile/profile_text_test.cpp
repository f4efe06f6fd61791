#include "core/profile/profile_text.h"

#include <QtTest>

#include "core/profile/empty_profile.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin {

namespace {

const std::string household = "# 一户\nprofile: household\nid: h1   # 编号\ncounty: 示例县\nmembers:\n  # 户主\n"
                              "  - id: p1\n    name: 王建国   # 老王\n    income: none\n    disability: {grade: 2}\n"
                              "  - {id: p2, name: 李秀英}\n";

ProfileText textOf(const std::string& text)
{
    auto document = yaml::Document::open(text, "case.yaml");
    const auto profile = tests::readShanxiProfile(text);
    if (!document || !profile)
        qFatal("the test's profile cannot be read");
    return ProfileText(std::move(*document), profile->kind);
}

FactEntry value(FactScalar scalar)
{
    return scalar;
}

/// `after` must be `household` with one stretch of text changed.
std::string changedTo(const std::string& from, const std::string& to)
{
    std::string text = household;
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("no such stretch in the test's profile");
    return text.replace(at, from.size(), to);
}

}  // namespace

class ProfileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFactIsSet_data();
    void oneFactIsSet();
    void notAskedIsWrittenOutWhereAbsenceWouldBeAnAnswer();
    void itemsComeAndGo();
    void theRestDoesNotApplyToOneMember();
    void theRestDoesNotApplyToTheWhole();
    void whatIsNotThereIsRefused();
    void anEmptyProfileOfEveryKindCanBeRead();
};

void ProfileTextTest::oneFactIsSet_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FactEntry>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* path, FactEntry entry, const std::string& expected) {
        QTest::newRow(name) << QString(path) << entry << QString::fromStdString(expected);
    };
    row("a value beside another", "members[p1].disability.needs_long_term_care", value(true),
        changedTo("{grade: 2}", "{grade: 2, needs_long_term_care: true}"));
    row("a value for another", "members[p1].disability.grade", value(Number(3)), changedTo("grade: 2", "grade: 3"));
    row("a value of a group nobody asked about", "members[p2].disability.grade", value(Number(1)),
        changedTo("李秀英}", "李秀英, disability: {grade: 1}}"));
    row("a group that does not apply", "members[p1].disability", DoesNotApply(), changedTo("{grade: 2}", "none"));
    row("a group not asked about any more", "members[p1].disability", NotAsked(),
        changedTo("    disability: {grade: 2}\n", ""));
    row("a group that applies", "members[p1].child", Applies(),
        changedTo("{grade: 2}\n", "{grade: 2}\n    child: {}\n"));
    row("a group that applies already", "members[p1].disability", Applies(), household);
    row("one of four sums that were zero", "members[p1].income.wage", value(*Number::parse("200.50")),
        changedTo("income: none", "income: {wage: 200.5, business: 0, property: 0, transfer: 0}"));
    row("one of four zeros not known", "members[p1].income.transfer", NotAsked(),
        changedTo("income: none", "income: {wage: 0, business: 0, property: 0}"));
    row("a fact stands where its kind declares it", "members[p1].relationship", value(std::string("head")),
        changedTo("# 老王\n", "# 老王\n    relationship: head\n"));
    row("a fact of the whole", "residence", value(std::string("rural")),
        changedTo("county: 示例县\n", "county: 示例县\nresidence: rural\n"));
    row("a name that means something else", "members[p2].name", value(std::string("unknown")),
        changedTo("李秀英", "\"unknown\""));
    row("a sum that is paid", "members[p1].receiving.resident_base_pension", value(Number(123)),
        changedTo("income: none\n", "income: none\n    receiving: {resident_base_pension: 123}\n"));
    row("several options", "members[p1].disability.kind", value(std::vector<std::string>{"visual", "mental"}),
        changedTo("{grade: 2}", "{grade: 2, kind: [visual, mental]}"));
    row("what is not there is not removed", "members[p2].income.wage", NotAsked(), household);
}

void ProfileTextTest::oneFactIsSet()
{
    QFETCH(QString, path);
    QFETCH(FactEntry, entry);
    QFETCH(QString, expected);
    ProfileText text = textOf(household);
    const Diagnostics problems = text.set(path.toStdString(), entry);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems[0].message.en.c_str());
    QCOMPARE(QString::fromStdString(text.text()), expected);
    QVERIFY(tests::readShanxiProfile(text.text()));
}

void ProfileTextTest::notAskedIsWrittenOutWhereAbsenceWouldBeAnAnswer()
{
    ProfileText text = textOf(changedTo("county: 示例县\n", "county: 示例县\nunlisted: none\n"));
    QVERIFY(text.set("members[p2].in_school", NotAsked()).empty());
    QVERIFY(text.set("members[p2].lives_with_household", NotAsked()).empty());
    QVERIFY(text.set("members[p2].child", NotAsked()).empty());
    const auto profile = tests::readShanxiProfile(text.text());
    QVERIFY(profile);
    const GivenFact& member = profile->lists().front()->items[1];
    for (const char* fact : {"in_school", "lives_with_household", "child"})
        QVERIFY2(member.find(fact)->state == GivenFact::State::NotKnown, fact);
    QVERIFY(member.find("gravely_ill")->isGiven());
}

void ProfileTextTest::itemsComeAndGo()
{
    ProfileText text = textOf(household);
    QCOMPARE(text.newItemId("members"), std::string("p3"));
    QVERIFY(text.addItem("members", "p3").empty());
    QCOMPARE(text.text(), household + "  - id: p3\n");
    QVERIFY(text.setFrame("applicant", "p2").empty());
    QVERIFY(text.removeItem("members[p2]").empty());
    QVERIFY(text.moveItem("members[p3]", 0).empty());
    const auto profile = tests::readShanxiProfile(text.text());
    QVERIFY(profile);
    QCOMPARE(profile->office.applicant, std::string());
    QCOMPARE(profile->lists().front()->items.front().id, std::string("p3"));
    QCOMPARE(profile->lists().front()->items.size(), std::size_t(2));
}

void ProfileTextTest::theRestDoesNotApplyToOneMember()
{
    ProfileText text = textOf(household);
    QVERIFY(text.restDoesNotApply("members[p1]").empty());
    const auto profile = tests::readShanxiProfile(text.text());
    QVERIFY(profile);
    const auto& members = profile->lists().front()->items;
    QVERIFY(members[0].find("disability")->isGiven());
    QVERIFY(members[0].find("child")->state == GivenFact::State::None);
    QCOMPARE(std::get<bool>(members[0].find("gravely_ill")->scalar), false);
    QVERIFY(members[0].find("able_supporter")->state == GivenFact::State::NotKnown);
    QVERIFY(members[1].find("child")->state == GivenFact::State::NotKnown);
}

void ProfileTextTest::theRestDoesNotApplyToTheWhole()
{
    ProfileText text = textOf(household);
    QVERIFY(text.restDoesNotApply("").empty());
    QCOMPARE(text.text(), changedTo("county: 示例县\n", "county: 示例县\nunlisted: none\n"));
}

void ProfileTextTest::whatIsNotThereIsRefused()
{
    ProfileText text = textOf(household);
    for (const char* path : {"members[p9].name", "members[p1].shoe_size", "", "members[p1]", "nothing"})
        QVERIFY2(!text.set(path, NotAsked()).empty(), path);
    QVERIFY(!text.addItem("members[p1]", "p3").empty());
    QVERIFY(!text.removeItem("members").empty());
    QVERIFY(!text.moveItem("members[p9]", 0).empty());
    QCOMPARE(text.text(), household);
}

void ProfileTextTest::anEmptyProfileOfEveryKindCanBeRead()
{
    QVERIFY(!tests::shanxiVocabulary().kinds.empty());
    for (const auto& kind : tests::shanxiVocabulary().kinds) {
        const auto tree = yaml::read(emptyProfileText(*kind), "new.yaml");
        QVERIFY(tree);
        const ProfileReading reading = readProfileWithMistakes(tree->root(), tests::shanxiVocabulary());
        QVERIFY2(reading.profile && reading.profile->kind == kind, kind->id.c_str());
        QVERIFY2(reading.diagnostics.empty(), emptyProfileText(*kind).c_str());
    }
}

}  // namespace huimin

static const bool registered = huimin::tests::add<huimin::ProfileTextTest>("profile_text_test");

#include "profile_text_test.moc"
