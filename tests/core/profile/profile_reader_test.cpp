#include <QtTest>

#include "core/profile/item_name.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin::tests {

namespace {

using State = GivenFact::State;

Profile profileOf(const std::string& text)
{
    auto profile = readShanxiProfile(text);
    if (!profile)
        qFatal("%s", toText(profile.diagnostics().front(), Language::En).c_str());
    return *std::move(profile);
}

/// A household with one member, of whom the flow entries are said; `head` are lines of the profile itself.
Profile household(const std::string& entries, const std::string& head = "")
{
    return profileOf("profile: household\n" + head + "members:\n  - {id: p1" + (entries.empty() ? "" : ", ") + entries +
                     "}\n");
}

const GivenFact& member(const Profile& profile)
{
    return profile.root.find("members")->items.front();
}

/// A fact of the first member: `disability.grade`.
const GivenFact& fact(const Profile& profile, const QString& path)
{
    const GivenFact* found = &member(profile);
    for (const QString& id : path.split('.'))
        found = found->find(id.toStdString());
    return *found;
}

QString scalarText(const GivenFact& given)
{
    if (const auto* truth = std::get_if<bool>(&given.scalar))
        return *truth ? "true" : "false";
    if (const auto* number = std::get_if<Number>(&given.scalar))
        return QString::fromStdString(number->toString());
    if (const auto* date = std::get_if<Date>(&given.scalar))
        return QString::fromStdString(date->toIso());
    if (const auto* text = std::get_if<std::string>(&given.scalar))
        return QString::fromStdString(*text);
    QStringList all;
    for (const std::string& each : std::get<std::vector<std::string>>(given.scalar))
        all << QString::fromStdString(each);
    return all.join('+');
}

/// What is known of a fact: `none`, what is given, or `? members[p1].x` with the path that is asked for.
QString known(const GivenFact& given)
{
    switch (given.state) {
    case State::NotKnown:
        return "? " + QString::fromStdString(given.askedAs);
    case State::None:
        return "none";
    case State::Given:
        return given.facts.empty() ? scalarText(given) : "given";
    }
    return {};
}

} // namespace

class ProfileReaderTest : public QObject {
    Q_OBJECT

private slots:
    /// What a member's fact is, by what the profile says.
    void whatIsKnown_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const QString unlisted = "unlisted: none\n";
        const auto row = [](const char* name, const QString& entries, const QString& head, const QString& path,
                            const QString& expected) { QTest::newRow(name) << entries << head << path << expected; };

        row("an absent boolean", "", "", "in_school", "? members[p1].in_school");
        row("an unknown boolean", "in_school: unknown", "", "in_school", "? members[p1].in_school");
        row("nothing written", "in_school: ", "", "in_school", "? members[p1].in_school");
        row("a given boolean", "in_school: false", "", "in_school", "false");
        row("a boolean not listed", "", unlisted, "in_school", "false");
        row("every boolean that says so", "", unlisted, "gravely_ill", "false");
        row("and the third", "", unlisted, "work_injury_nursing_allowance", "false");
        row("unknown beats unlisted", "in_school: unknown", unlisted, "in_school", "? members[p1].in_school");
        row("given beats unlisted", "in_school: true", unlisted, "in_school", "true");
        row("a supporter is never assumed", "", unlisted, "able_supporter", "? members[p1].able_supporter");
        row("living with the household is the default", "", "", "lives_with_household", "true");
        row("given beats the default", "lives_with_household: false", "", "lives_with_household", "false");
        row("unknown beats the default", "lives_with_household: unknown", "", "lives_with_household",
            "? members[p1].lives_with_household");
        row("unlisted: unknown says nothing", "", "unlisted: unknown\n", "in_school", "? members[p1].in_school");

        row("an absent group", "", "", "disability", "? members[p1].disability");
        row("a fact of an absent group is asked for by the group", "", "", "disability.grade",
            "? members[p1].disability");
        row("an unknown group", "disability: unknown", "", "disability.grade", "? members[p1].disability");
        row("a group that is none", "disability: none", "", "disability", "none");
        row("a fact of a group that is none", "disability: none", "", "disability.grade", "none");
        row("a group not listed", "", unlisted, "disability", "none");
        row("a fact of a group not listed", "", unlisted, "disability.grade", "none");
        row("unknown beats unlisted for a group", "disability: unknown", unlisted, "disability",
            "? members[p1].disability");
        row("a given group", "disability: {grade: 2}", "", "disability", "given");
        row("a given fact of a group", "disability: {grade: 2}", "", "disability.grade", "2");
        row("a key inside a given group", "disability: {grade: 2}", "", "disability.kind",
            "? members[p1].disability.kind");
        row("is never assumed", "disability: {grade: 2}", unlisted, "disability.needs_long_term_care",
            "? members[p1].disability.needs_long_term_care");
        row("a given group may be empty", "disability: {}", unlisted, "disability.grade",
            "? members[p1].disability.grade");

        row("absent income is asked for as a whole", "", "", "income.wage", "? members[p1].income");
        row("unknown income too", "income: unknown", "", "income.transfer", "? members[p1].income");
        row("income is never assumed", "", unlisted, "income.wage", "? members[p1].income");
        row("income none is zero", "income: none", "", "income.wage", "0");
        row("four times", "income: none", "", "income.transfer", "0");
        row("income partly given", "income: {wage: 200.50}", "", "income.wage", "200.5");
        row("the rest is asked for by itself", "income: {wage: 0}", unlisted, "income.business",
            "? members[p1].income.business");
        row("a sum that is unknown", "income: {wage: unknown}", "", "income.wage", "? members[p1].income.wage");

        row("a birth date is never assumed", "", unlisted, "birth_date", "? members[p1].birth_date");
        row("an ID fills it", "national_id: \"140000194806154279\"", "", "birth_date", "1948-06-15");
        row("an ID fills the sex", "national_id: \"11010519491231002x\"", "", "sex", "female");
        row("and is kept as it should be written", "national_id: \"110105 19491231 002x\"", "", "national_id",
            "11010519491231002X");
        row("an ID fills what is said to be unknown", "birth_date: unknown, national_id: \"140000194806154279\"", "",
            "birth_date", "1948-06-15");
        row("an ID may agree", "national_id: \"140000194806154279\", birth_date: 1948-06-15, sex: male", "", "sex",
            "male");
        row("an unknown ID fills nothing", "national_id: unknown", "", "birth_date", "? members[p1].birth_date");

        row("one kind of disability", "disability: {kind: physical}", "", "disability.kind", "physical");
        row("a list of one", "disability: {kind: [physical]}", "", "disability.kind", "physical");
        row("a list of two, as written", "disability: {kind: [visual, hearing]}", "", "disability.kind",
            "visual+hearing");
        row("no kind known", "disability: {kind: unknown}", "", "disability.kind", "? members[p1].disability.kind");
        row("an option called none is a value", "family_planning: {only_child: none}", "", "family_planning.only_child",
            "none");
        row("an option that looks like a number", "family_planning: {complication_grade: 2}", "",
            "family_planning.complication_grade", "2");
        row("a text", "name: 欧阳·建国", "", "name", "欧阳·建国");
        row("a text that looks like a number", "name: \"0351\"", "", "name", "0351");
        row("a text in quotes is no unknown", "name: \"unknown\"", "", "name", "unknown");
        row("years with a fraction", "unemployment: {contribution_years: 6.5}", "", "unemployment.contribution_years",
            "6.5");
    }

    void whatIsKnown()
    {
        QFETCH(QString, entries);
        QFETCH(QString, head);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const Profile profile = household(entries.toStdString(), head.toStdString());
        QCOMPARE(known(fact(profile, path)), expected);
    }

    void anOptionCalledNoneIsGiven()
    {
        const Profile profile = household("family_planning: {only_child: none}");
        QVERIFY(fact(profile, "family_planning.only_child").isGiven());
    }

    void unlistedSpeaksOfNoFactOfTheWhole()
    {
        const Profile profile = household("", "unlisted: none\n");
        QCOMPARE(known(*profile.root.find("property_within_limits")), QString("? property_within_limits"));
        QCOMPARE(known(*profile.root.find("residence")), QString("? residence"));
    }

    void receivingIsNeverOpen_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<int>("count");
        QTest::newRow("absent") << "" << 0;
        QTest::newRow("unknown") << "receiving: unknown" << 0;
        QTest::newRow("none") << "receiving: none" << 0;
        QTest::newRow("nothing listed") << "receiving: {}" << 0;
        QTest::newRow("a sum that is unknown") << "receiving: {resident_base_pension: unknown}" << 0;
        QTest::newRow("two") << "receiving: {resident_base_pension: 123, rural_dibao: 0.50}" << 2;
    }

    void receivingIsNeverOpen()
    {
        QFETCH(QString, entries);
        QFETCH(int, count);
        const Profile profile = household(entries.toStdString());
        const GivenFact& receiving = fact(profile, "receiving");
        QVERIFY(receiving.isGiven());
        QCOMPARE(static_cast<int>(receiving.benefits.size()), count);
    }

    void sumsReceivedAreExact()
    {
        const Profile profile = household("receiving: {resident_base_pension: 123.45}");
        QCOMPARE(fact(profile, "receiving").benefits.at("resident_base_pension").toFixed(2), std::string("123.45"));
    }

    void theTreeHasEveryFactInTheKindsOrder()
    {
        const Profile profile = household("sex: male, name: 王建国");
        const std::vector<Fact>& declared = profile.kind->root.find("members")->facts;
        QCOMPARE(member(profile).facts.size(), declared.size());
        for (std::size_t i = 0; i < declared.size(); ++i)
            QCOMPARE(member(profile).facts[i].fact->id, declared[i].id);
    }

    void pathsNameTheMember()
    {
        const Profile profile = household("disability: {grade: 1}");
        QCOMPARE(fact(profile, "disability.grade").path, std::string("members[p1].disability.grade"));
        QCOMPARE(fact(profile, "income.wage").path, std::string("members[p1].income.wage"));
        QCOMPARE(fact(profile, "income.wage").askedAs, std::string("members[p1].income"));
        QCOMPARE(member(profile).path, std::string("members[p1]"));
    }

    void placesAreWhereFactsAreWritten()
    {
        const Profile profile = profileOf("profile: household\nmembers:\n  - id: p1\n    sex: male\n");
        QCOMPARE(fact(profile, "sex").place.line, 4);
        QCOMPARE(fact(profile, "sex").place.column, 10);
        QCOMPARE(fact(profile, "birth_date").place.line, 3);
        QCOMPARE(member(profile).line, std::string("  - id: p1"));
    }

    void whatAnIdFilledStandsWhereTheIdStands()
    {
        const Profile profile =
            profileOf("profile: household\nmembers:\n  - id: p1\n    national_id: \"140000194806154279\"\n");
        QCOMPARE(fact(profile, "birth_date").place.line, 4);
        QCOMPARE(fact(profile, "birth_date").line, std::string("    national_id: \"140000194806154279\""));
    }

    void officeDataIsKeptAsWritten()
    {
        const Profile profile = household(
            "name: 王建国", "format: 1\nid: 2023-0017\ncase_number: 00123\napplicant: p1\naddress: 东关村 3 号\n"
                            "phone: 03511234567\nnotes: |\n  下周再来。\n  带户口簿。\ncounty: 示例县\n");
        QCOMPARE(profile.id, std::string("2023-0017"));
        QCOMPARE(profile.county, std::string("示例县"));
        QCOMPARE(profile.office.caseNumber, std::string("00123"));
        QCOMPARE(profile.office.applicant, std::string("p1"));
        QCOMPARE(profile.office.address, std::string("东关村 3 号"));
        QCOMPARE(profile.office.phone, std::string("03511234567"));
        QCOMPARE(profile.office.notes, std::string("下周再来。\n带户口簿。\n"));
    }

    void officeDataThatIsUnknownIsEmpty()
    {
        const Profile profile = household("", "id:\ncounty: unknown\napplicant: unknown\nphone:\n");
        QVERIFY(profile.id.empty());
        QVERIFY(profile.county.empty());
        QVERIFY(profile.office.applicant.empty());
        QVERIFY(profile.office.phone.empty());
    }

    void commentsBlanksAndByteOrderMarksAreHarmless()
    {
        const Profile profile = profileOf("\xEF\xBB\xBF# 一户\r\n\r\nprofile: household  # kind\r\nmembers:\r\n"
                                          "  # the first\r\n  - id: p1   # id\r\n    sex: male\r\n# end\r\n");
        QCOMPARE(known(fact(profile, "sex")), QString("male"));
    }

    void peopleAreKnownByTheirNamesElseByTheirPlace()
    {
        const Profile profile = profileOf(
            "profile: household\nmembers:\n  - {id: p1, name: 王建国}\n  - {id: p2}\n  - {id: p3, name: unknown}\n");
        const GivenFact& members = *profile.root.find("members");
        QCOMPARE(itemName(members.items[0], members), (Bilingual{"王建国", "王建国"}));
        QCOMPARE(itemName(members.items[1], members).zh, members.fact->itemLabel.zh + " 2");
        QCOMPARE(itemName(members.items[2], members).en, members.fact->itemLabel.en + " 3");
        QCOMPARE(profile.lists(), (std::vector<const GivenFact*>{&members}));
    }

    void aProfileOutlivesItsTextAndCopies()
    {
        Profile copy;
        {
            const Profile original = household("disability: {grade: 2}");
            copy = original;
        }
        QCOMPARE(known(fact(copy, "disability.grade")), QString("2"));
        QCOMPARE(copy.root.fact, &copy.kind->root);
    }

    void daysOfAWageClaimAreKnownByTheirDates()
    {
        const Profile claim =
            profileOf("profile: wage_claim\napplicant: 赵师傅\ndays:\n  - {date: 2023-01-22, hours: 8}\n"
                      "  - {date: 2023-01-23, hours: 10.5, substitute_leave: true}\n");
        const GivenFact& days = *claim.root.find("days");
        QCOMPARE(days.items[0].id, std::string("2023-01-22"));
        QCOMPARE(days.items[1].path, std::string("days[2023-01-23]"));
        QCOMPARE(known(*days.items[0].find("substitute_leave")), QString("false"));
        QCOMPARE(known(*days.items[1].find("hours")), QString("10.5"));
        QCOMPARE(known(*claim.root.find("wage")), QString("? wage"));
        QCOMPARE(known(*claim.root.find("wage")->find("daily")), QString("? wage"));
        QCOMPARE(known(*claim.root.find("paid")), QString("? paid"));
    }

    void aListThatMayBeMissingMayBeUnknown()
    {
        for (const char* days : {"", "days: unknown\n", "days:\n"}) {
            const Profile claim = profileOf(std::string("profile: wage_claim\n") + days);
            QCOMPARE(known(*claim.root.find("days")), QString("? days"));
        }
        QVERIFY(profileOf("profile: wage_claim\ndays: []\n").root.find("days")->isGiven());
    }

    void groupsThatSaySoAreNotUnlisted()
    {
        const Profile claim = profileOf("profile: wage_claim\nunlisted: none\n");
        QCOMPARE(known(*claim.root.find("worker")), QString("? worker"));
        QCOMPARE(known(*claim.root.find("worker")->find("kind")), QString("? worker"));
    }

    void bornOnTheDayIsNotAfterIt()
    {
        const Profile profile = household("birth_date: 2023-02-01");
        QVERIFY(datesAfter(profile, *Date::of(2023, 2, 1)).empty());
        QCOMPARE(datesAfter(profile, *Date::of(2023, 1, 31)).size(), std::size_t{1});
    }

    void otherDatesMayLieAhead()
    {
        const Profile profile = household("unemployment: {since: 2024-01-01}, veteran: {retired_on: 2024-01-01}");
        QVERIFY(datesAfter(profile, *Date::of(2023, 2, 1)).empty());
    }
};

} // namespace huimin::tests

static const bool registered = huimin::tests::add<huimin::tests::ProfileReaderTest>("profile_reader_test");

#include "profile_reader_test.moc"
