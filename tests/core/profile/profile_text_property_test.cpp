// Random edits of profiles: what was entered is what is read again, and nothing else is.
#include <QtTest>
#include <map>
#include <random>

#include "core/profile/profile_text.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin {

namespace {

/// What a fact says, as a text that can be compared.
std::string said(const GivenFact& given)
{
    if (given.state == GivenFact::State::None)
        return "none";
    const bool isScalar = given.facts.empty() && given.items.empty() && given.benefits.empty();
    if (!given.isGiven())
        return "not known";
    if (!isScalar)
        return "given";
    const yaml::NewValue value = newValueOf(*given.fact, given.scalar);
    std::string text = value.text();
    for (const auto& item : value.items())
        text += item.text() + ",";
    return text;
}

using Facts = std::map<std::string, std::pair<const Fact*, std::string>>;

void collect(const GivenFact& given, Facts& facts)
{
    for (const GivenFact& fact : given.facts) {
        facts[fact.path] = {fact.fact, said(fact)};
        collect(fact, facts);
    }
    for (const GivenFact& item : given.items)
        collect(item, facts);
}

Facts factsOf(const std::string& text)
{
    const auto profile = tests::readShanxiProfile(text);
    if (!profile)
        qFatal("%s\n%s", toText(profile.diagnostics().front(), Language::En).c_str(), text.c_str());
    Facts facts;
    collect(profile->root, facts);
    return facts;
}

/// Everything below the fact of the subject that `path` is a part of: `members[p1].disability`.
std::string wholeOf(const std::string& path)
{
    const std::size_t afterItem = path.find(']') == std::string::npos ? 0 : path.find(']') + 2;
    return path.substr(0, path.find('.', afterItem));
}

class RandomEntry {
public:
    explicit RandomEntry(std::uint32_t seed) : m_random(seed) {}
    std::size_t below(std::size_t count) { return m_random() % count; }

    FactEntry of(const Fact& fact)
    {
        if (fact.type == FactType::Group && (!fact.groupMayBeUnlisted || below(2) == 0))
            return Applies();
        if (fact.type == FactType::Group || fact.type == FactType::Sums)
            return below(2) == 0 ? FactEntry(DoesNotApply()) : FactEntry(NotAsked());
        return below(5) == 0 ? FactEntry(NotAsked()) : FactEntry(scalar(fact));
    }

private:
    FactScalar scalar(const Fact& fact)
    {
        static const std::vector<std::string> texts{"张三", "no", "a: b", "'", "12", "unknown", "# 号", "两 行\u3000", "买买提·艾力"};
        const auto option = [&] { return fact.options[below(fact.options.size())].id; };
        switch (fact.type) {
        case FactType::Boolean:
            return below(2) == 0;
        case FactType::Number:
            return Number(static_cast<int>(1 + below(3)));
        case FactType::Choice:
            return option();
        case FactType::Choices:
            return below(2) == 0 ? std::vector<std::string>{option()}
                                 : std::vector<std::string>{fact.options[0].id, fact.options[1].id};
        case FactType::Date:
            return *Date::of(1950 + static_cast<int>(below(50)), 2, 28);
        default:
            return texts[below(texts.size())];
        }
    }

    std::mt19937 m_random;
};

std::string fileText(const char* path)
{
    QFile file(QString(HUIMIN_SOURCE_DIR) + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    return file.readAll().toStdString();
}

/// Facts an entry can be made for: not those an ID number fills, and no lists.
bool canBeEdited(const Fact& fact)
{
    return fact.type != FactType::NationalId && fact.type != FactType::List && fact.type != FactType::Benefits &&
           fact.id != "birth_date" && fact.id != "sex";
}

/// Whether others of a fact's group are given, and as many as the group takes: one more would be refused.
bool isFull(const Facts& facts, const std::string& path)
{
    const std::string prefix = path.substr(0, path.rfind('.') + 1);
    const auto group = facts.find(prefix.empty() ? prefix : prefix.substr(0, prefix.size() - 1));
    if (group == facts.end() || group->second.first->type != FactType::Group || !group->second.first->limits.high)
        return false;
    const auto given = std::count_if(facts.begin(), facts.end(), [&](const auto& fact) {
        return fact.first != path && fact.first.starts_with(prefix) && fact.second.second != "not known" && fact.second.second != "none";
    });
    return Number(static_cast<int>(given)) >= *group->second.first->limits.high;
}

bool isValue(const FactEntry& entry)
{
    return std::holds_alternative<FactScalar>(entry);
}

std::string expectedOf(const Fact& fact, const FactEntry& entry)
{
    if (std::holds_alternative<DoesNotApply>(entry))
        return fact.type == FactType::Sums ? "given" : "none";
    if (std::holds_alternative<Applies>(entry) || fact.type == FactType::Sums)
        return "given";
    if (std::holds_alternative<NotAsked>(entry))
        return "not known";
    GivenFact given;
    given.fact = &fact;
    given.state = GivenFact::State::Given;
    given.scalar = std::get<FactScalar>(entry);
    return said(given);
}

}  // namespace

class ProfileTextPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasEnteredIsReadAgainAndNothingElseChanges_data();
    void whatWasEnteredIsReadAgainAndNothingElseChanges();
};

void ProfileTextPropertyTest::whatWasEnteredIsReadAgainAndNothingElseChanges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seed");
    const int runs = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 60 : 4;
    for (int seed = 0; seed < runs; ++seed) {
        for (const char* path : {"/rules/samples/household.yaml", "/tests/data/every_fact.yaml", "/rules/samples/wage_claim.yaml"})
            QTest::addRow("%s, seed %d", path, seed) << QByteArray::fromStdString(fileText(path)) << seed;
    }
}

void ProfileTextPropertyTest::whatWasEnteredIsReadAgainAndNothingElseChanges()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seed);
    RandomEntry random(static_cast<std::uint32_t>(seed));
    std::string now = text.toStdString();
    Facts before = factsOf(now);
    for (int step = 0; step < 60; ++step) {
        auto chosen = std::next(before.begin(), static_cast<std::ptrdiff_t>(random.below(before.size())));
        const auto& [path, declared] = *chosen;
        const Fact& fact = *declared.first;
        if (!canBeEdited(fact) || fact.required || isFull(before, path))
            continue;
        const FactEntry entry = random.of(fact);
        // Inside a group that does not apply there is nothing to take back.
        if (declared.second == "none" && path != wholeOf(path) && std::holds_alternative<NotAsked>(entry))
            continue;
        auto document = yaml::Document::open(now, "profile.yaml");
        QVERIFY(document);
        ProfileText edited(std::move(*document), tests::readShanxiProfile(now)->kind);
        const Diagnostics problems = edited.set(path, entry);
        QVERIFY2(problems.empty(), (path + " in\n" + now).c_str());

        const Facts after = factsOf(edited.text());
        QVERIFY2(after.at(path).second == expectedOf(fact, entry), (path + ": " + after.at(path).second + " in\n" + edited.text()).c_str());
        for (const auto& [other, there] : before) {
            if (!other.starts_with(wholeOf(path)))
                QVERIFY2(after.at(other).second == there.second, (path + " changed " + other + " in\n" + edited.text()).c_str());
        }
        if (isValue(entry) && fact.type != FactType::Text)
            QCOMPARE(std::count(edited.text().begin(), edited.text().end(), '#'), std::count(now.begin(), now.end(), '#'));
        now = edited.text();
        before = after;
    }
}

}  // namespace huimin

static const bool registered = huimin::tests::add<huimin::ProfileTextPropertyTest>("profile_text_property_test");

#include "profile_text_property_test.moc"
