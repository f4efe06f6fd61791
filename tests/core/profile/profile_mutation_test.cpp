#include <QtTest>
#include <array>
#include <random>

#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/diagnostic_cases.h"
#include "tests/support/registry.h"

namespace huimin::tests {

namespace {

/// Changes a text a little, as a slip, a bad transfer or an unkind hand does. The same seed makes the same changes.
class Mutation {
public:
    explicit Mutation(std::uint32_t seed) : m_random(seed) {}

    std::string of(std::string text)
    {
        for (std::size_t changes = 1 + below(3); changes > 0; --changes)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }

    void change(std::string& text)
    {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = std::min(below(12), text.size() - at);
        switch (below(6)) {
        case 0:
            text.erase(at, length);
            return;
        case 1:
            text.insert(at, word());
            return;
        case 2:
            text.replace(at, length, word());
            return;
        case 3:
            text.insert(at, text.substr(below(text.size() + 1), below(40)));
            return;
        case 4:
            text.insert(at, 1, static_cast<char>(below(256)));
            return;
        case 5:
            swapLines(text, at);
            return;
        }
    }

    /// What means something to YAML or to a profile.
    std::string word()
    {
        constexpr std::array<std::string_view, 40> words{
            "unknown",  "none",   "true", "null",  "~",
            "\"",       "'",      "{",    "}",     "[",
            "]",        ",",      ": ",   "- ",    "\n",
            "\t",       "  ",     "#",    "&a",    "*a",
            "!t",       "---\n",  "...",  "|",     ">",
            "? ",       "%",      "0",    "-1",    "1e9",
            "00",       ".",      "：",   "，",    std::string_view("\0", 1),
            "members:", "id: p1", "\r",   "{a: {", "99999999999999999999999"};
        return std::string(words[below(words.size())]);
    }

    /// A line goes in front of the one before it.
    static void swapLines(std::string& text, std::size_t at)
    {
        const std::size_t start = text.rfind('\n', at == 0 ? 0 : at - 1);
        const std::size_t end = text.find('\n', at);
        const std::size_t before =
            start == std::string::npos || start == 0 ? std::string::npos : text.rfind('\n', start - 1);
        if (start == std::string::npos || end == std::string::npos || before == std::string::npos || start >= end)
            return;
        const std::string line = text.substr(start, end - start);
        text.erase(start, end - start).insert(before, line);
    }

    std::mt19937 m_random;
};

/// A profile of one of the kinds that the shipped packs declare together.
Result<Profile> readShippedProfile(const std::string& text)
{
    static const auto rules = loadRules(HUIMIN_SOURCE_DIR "/rules");
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    static const ProfileVocabulary vocabulary = (*rules)->profileVocabulary();
    const auto tree = yaml::read(text, "profile.yaml");
    if (!tree)
        return tree.diagnostics();
    return readProfile(tree->root(), vocabulary);
}

bool hasPlace(const Diagnostic& diagnostic)
{
    return !diagnostic.place.file.empty() && !diagnostic.message.zh.empty() && !diagnostic.message.en.empty();
}

} // namespace

/// Whatever is done to a profile's bytes, it is read or refused with a place and words in both languages; never worse.
/// HUIMIN_LONG=1 tries a hundred times as many.
class ProfileMutationTest : public QObject {
    Q_OBJECT

private slots:
    void aChangedProfileIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("file");
        const std::filesystem::path samples = HUIMIN_SOURCE_DIR "/rules/samples";
        for (const auto& entry : std::filesystem::directory_iterator(samples))
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
        QTest::newRow("a profile with every fact") << HUIMIN_SOURCE_DIR "/tests/data/every_fact.yaml";
    }

    void aChangedProfileIsReadOrRefused()
    {
        QFETCH(QString, file);
        const std::string original = contentOf(file.toStdString());
        QVERIFY2(bool(readShippedProfile(original)), "the file is not right to begin with");
        Mutation mutation(20230201);
        const int rounds = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 50'000 : 500;
        for (int round = 0; round < rounds; ++round) {
            const std::string changed = mutation.of(original);
            const auto profile = readShippedProfile(changed);
            const Diagnostics said = profile ? datesAfter(*profile, *Date::of(2023, 2, 1)) : profile.diagnostics();
            QVERIFY2(profile || hasErrors(said), changed.c_str());
            QVERIFY2(std::all_of(said.begin(), said.end(), hasPlace), changed.c_str());
            rendered(said);
        }
    }
};

} // namespace huimin::tests

static const bool registered = huimin::tests::add<huimin::tests::ProfileMutationTest>("profile_mutation_test");

#include "profile_mutation_test.moc"
