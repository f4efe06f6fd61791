#include <QtTest>

#include "core/catalogue/profile_kind_reader.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

namespace huimin {

namespace {

/// What no pack has yet, but may: sums, benefits, lists and groups inside a group, and defaults inside one.
constexpr const char* employer = R"(profile: employer
label: {zh: 单位, en: employer}
subject: employer
facts:
  - id: insurance
    type: group
    label: {zh: 保险, en: insurance}
    facts:
      - {id: joined, type: boolean, unlisted: false, label: {zh: 参保, en: joined}}
      - id: injury
        type: group
        label: {zh: 工伤, en: injury}
        facts:
          - {id: rate, type: number, label: {zh: 费率, en: rate}}
      - id: paid
        type: sums
        label: {zh: 已缴, en: paid}
        facts:
          - {id: own, type: number, label: {zh: 单位部分, en: own}}
      - {id: refunds, type: benefits, label: {zh: 返还, en: refunds}}
      - id: posts
        type: list
        label: {zh: 岗位, en: posts}
        subject: post
        facts:
          - {id: filled, type: boolean, unlisted: false, label: {zh: 在岗, en: filled}}
)";

Profile profileOf(const std::string& text)
{
    const auto kindTree = yaml::read(employer, "employer.yaml");
    const auto tree = yaml::read("profile: employer\n" + text, "profile.yaml");
    if (!kindTree || !tree)
        qFatal("the test's text is no YAML");
    auto kind = readProfileKind(kindTree->root(), UnitSystem());
    if (!kind)
        qFatal("%s", toText(kind.diagnostics().front(), Language::En).c_str());
    auto profile = readProfile(tree->root(), {{std::make_shared<const ProfileKind>(*std::move(kind))}, {"refund"}});
    if (!profile)
        qFatal("%s", toText(profile.diagnostics().front(), Language::En).c_str());
    return *std::move(profile);
}

using State = GivenFact::State;

} // namespace

class NestedFactsTest : public QObject {
    Q_OBJECT

private slots:
    void everythingInAGroupThatIsNotKnownIsAskedForByTheGroup()
    {
        const Profile profile = profileOf("");
        const GivenFact& insurance = *profile.root.find("insurance");
        QVERIFY(insurance.state == State::NotKnown);
        for (const GivenFact& fact : insurance.facts)
            QCOMPARE(fact.askedAs, std::string("insurance"));
        const GivenFact& rate = *insurance.find("injury")->find("rate");
        QVERIFY(rate.state == State::NotKnown);
        QCOMPARE(rate.path, std::string("insurance.injury.rate"));
        QCOMPARE(rate.askedAs, std::string("insurance"));
        const GivenFact& own = *insurance.find("paid")->find("own");
        QVERIFY(own.state == State::NotKnown);
        QCOMPARE(own.askedAs, std::string("insurance"));
        QVERIFY(insurance.find("refunds")->isGiven());
        QVERIFY(insurance.find("posts")->items.empty());
    }

    void everythingInAGroupThatIsNoneIsNone()
    {
        for (const char* text : {"insurance: none\n", "unlisted: none\n"}) {
            const Profile profile = profileOf(text);
            const GivenFact& insurance = *profile.root.find("insurance");
            QVERIFY(insurance.state == State::None);
            for (const GivenFact& fact : insurance.facts)
                QVERIFY(fact.state == State::None);
            QVERIFY(insurance.find("injury")->find("rate")->state == State::None);
            QVERIFY(insurance.find("paid")->find("own")->state == State::None);
        }
    }

    /// `unlisted: none` reaches neither the booleans nor the groups inside a group that is given.
    void nothingInsideAGivenGroupIsAssumed()
    {
        const Profile profile = profileOf("unlisted: none\ninsurance: {}\n");
        const GivenFact& insurance = *profile.root.find("insurance");
        QVERIFY(insurance.find("joined")->state == State::NotKnown);
        QVERIFY(insurance.find("injury")->state == State::NotKnown);
        QCOMPARE(insurance.find("injury")->find("rate")->askedAs, std::string("insurance.injury"));
    }

    void theItemsOfAListAreSpokenOf()
    {
        const Profile profile = profileOf("unlisted: none\ninsurance: {posts: [{id: a}]}\n");
        const GivenFact& post = profile.root.find("insurance")->find("posts")->items.front();
        QVERIFY(post.find("filled")->isGiven());
        QCOMPARE(post.find("filled")->path, std::string("insurance.posts[a].filled"));
    }
};

} // namespace huimin

static const bool registered = huimin::tests::add<huimin::NestedFactsTest>("nested_facts_test");

#include "nested_facts_test.moc"
