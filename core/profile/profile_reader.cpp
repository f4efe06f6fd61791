#include "core/profile/profile_reader.h"

#include <algorithm>

#include "core/profile/fact_tree_reader.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/value_words.h"
#include "core/text/control_character.h"
#include "core/text/enumeration.h"
#include "core/yaml/shortened.h"

namespace huimin {

namespace {

/// A newer format says things this program would misread: then nothing else is worth saying.
bool isNewerFormat(yaml::MapReader& map, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take("format");
    if (!node)
        return false;
    const auto number = yaml::isPlainInteger(*node) ? Number::parse(node->text) : std::nullopt;
    const bool isNewer = number && *number > Number(1);
    if (isNewer)
        diagnostics.push_back(yaml::errorAt(*node, fill(sentences::newerFormat, {yaml::shortened(node->text)})));
    else if (number != Number(1))
        diagnostics.push_back(yaml::errorAt(*node, fill(sentences::badFormat, {yaml::found(*node)})));
    return isNewer;
}

std::vector<std::string> idsOf(const std::vector<std::shared_ptr<const ProfileKind>>& kinds)
{
    std::vector<std::string> ids;
    for (const auto& kind : kinds)
        ids.push_back(kind->id);
    return ids;
}

/// `profile` is missing: said at the key that may be it, misspelt, else at the top.
Diagnostic missingKind(const yaml::Node& root, const std::vector<std::string>& kinds)
{
    const Bilingual message = fill(sentences::notAProfile, {enumeration(kinds)});
    for (const auto& [key, value] : root.entries) {
        if (!yaml::nearest(key.text, {"profile"}).empty())
            return yaml::errorAt(key, message, "profile");
    }
    return yaml::errorAt(root, message);
}

std::shared_ptr<const ProfileKind> kindOf(yaml::MapReader& map, const ProfileVocabulary& vocabulary,
                                          Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take("profile");
    const std::vector<std::string> ids = idsOf(vocabulary.kinds);
    if (!node) {
        diagnostics.push_back(missingKind(map.node(), ids));
        return nullptr;
    }
    for (const auto& kind : vocabulary.kinds) {
        if (node->isScalar() && kind->id == node->text)
            return kind;
    }
    diagnostics.push_back(yaml::errorAt(*node, fill(sentences::unknownKind, {yaml::found(*node), enumeration(ids)}),
                                        yaml::nearest(node->text, ids)));
    return nullptr;
}

bool readUnlisted(yaml::MapReader& map, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take("unlisted");
    if (!node || isUnknown(*node))
        return false;
    if (!isNone(*node))
        diagnostics.push_back(yaml::errorAt(*node, fill(sentences::unlistedOnlyNone, {yaml::found(*node)})));
    return isNone(*node);
}

/// Office data may be written as a bare number (a telephone, a case number): it is kept as it stands.
std::string officeText(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take(key);
    if (!node || isUnknown(*node))
        return {};
    if (!node->isScalar() || node->null)
        diagnostics.push_back(yaml::errorAt(*node, fill(sentences::shouldBeText, {key, yaml::found(*node)})));
    else if (hasControlCharacter(node->text) && key != "notes")
        diagnostics.push_back(yaml::errorAt(*node, fill(sentences::controlInText, {key})));
    return node->text;
}

OfficeData readOffice(yaml::MapReader& map, Diagnostics& diagnostics)
{
    return {officeText(map, "case_number", diagnostics), officeText(map, "applicant", diagnostics),
            officeText(map, "address", diagnostics), officeText(map, "phone", diagnostics),
            officeText(map, "notes", diagnostics)};
}

/// The ids of those who can apply: the items that have an id of their own.
std::vector<std::string> memberIds(const Profile& profile)
{
    std::vector<std::string> ids;
    for (const GivenFact* list : profile.lists()) {
        for (const GivenFact& item : list->items) {
            const bool isNew = std::find(ids.begin(), ids.end(), item.id) == ids.end();
            if (list->fact->keyFact.empty() && !item.id.empty() && isNew)
                ids.push_back(item.id);
        }
    }
    return ids;
}

/// A long list of names helps nobody to find the right one: its beginning shows what they look like.
Bilingual someOf(std::vector<std::string> ids)
{
    constexpr std::size_t mostShown = 12;
    if (ids.size() > mostShown) {
        ids.resize(mostShown);
        ids.push_back("…");
    }
    return enumeration(ids);
}

void checkApplicant(const Profile& profile, const yaml::Node* node, Diagnostics& diagnostics)
{
    const std::string& applicant = profile.office.applicant;
    const std::vector<std::string> ids = memberIds(profile);
    if (!node || applicant.empty() || ids.empty() || std::find(ids.begin(), ids.end(), applicant) != ids.end())
        return;
    Bilingual message = fill(sentences::applicantUnknown, {yaml::shortened(applicant), someOf(ids)});
    diagnostics.push_back(yaml::errorAt(*node, std::move(message), yaml::nearest(applicant, ids)));
}

void readFrame(Profile& profile, yaml::MapReader& map, Diagnostics& diagnostics)
{
    profile.id = officeText(map, "id", diagnostics);
    profile.county = officeText(map, "county", diagnostics);
    profile.office = readOffice(map, diagnostics);
    profile.root.fact = &profile.kind->root;
    profile.root.state = GivenFact::State::Given;
    profile.root.place = map.node().place();
    profile.root.line = yaml::errorAt(map.node(), {}).line;
}

} // namespace

ProfileReading readProfileWithMistakes(const yaml::Node& root, const ProfileVocabulary& vocabulary)
{
    ProfileReading reading;
    Diagnostics& diagnostics = reading.diagnostics;
    yaml::MapReader map(root, diagnostics);
    if (!map.isMap() || isNewerFormat(map, diagnostics))
        return reading;
    Profile profile;
    profile.kind = kindOf(map, vocabulary, diagnostics);
    if (!profile.kind)
        return reading;
    readFrame(profile, map, diagnostics);
    FactTreeReader reader(vocabulary.benefits, profile.kind->subject, readUnlisted(map, diagnostics), diagnostics);
    reader.readFacts(profile.root, map);
    map.finish();
    checkApplicant(profile, root.find("applicant"), diagnostics);
    sortByPlace(diagnostics);
    reading.profile = std::move(profile);
    return reading;
}

Result<Profile> readProfile(const yaml::Node& root, const ProfileVocabulary& vocabulary)
{
    ProfileReading reading = readProfileWithMistakes(root, vocabulary);
    if (!reading.profile || hasErrors(reading.diagnostics))
        return std::move(reading.diagnostics);
    return std::move(*reading.profile);
}

} // namespace huimin
