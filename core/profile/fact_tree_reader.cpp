#include "core/profile/fact_tree_reader.h"

#include <algorithm>

#include "core/profile/id_filling.h"
#include "core/profile/item_id.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/received_sum.h"
#include "core/profile/scalar_fact_reader.h"
#include "core/profile/value_words.h"
#include "core/text/enumeration.h"
#include "core/yaml/shortened.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin {

namespace {

using State = GivenFact::State;

/// The line of a place that can be complained about later, when the nodes are gone.
std::string lineOf(const yaml::Node& node)
{
    return yaml::errorAt(node, {}).line;
}

GivenFact factOf(const GivenFact& owner, const Fact& fact)
{
    GivenFact given;
    given.fact = &fact;
    given.path = owner.path.empty() ? fact.id : owner.path + "." + fact.id;
    given.askedAs = given.path;
    given.place = owner.place;
    return given;
}

/// A fact of a group that is not given. What never leaves anything open does not here either.
State stateUnder(const Fact& fact, State owner)
{
    const bool neverOpen = fact.type == FactType::Sums || fact.type == FactType::Benefits;
    return owner == State::NotKnown && neverOpen ? State::Given : owner;
}

/// Every fact of a group that is not given is what the group is; where it is not known, it is asked for as `askedAs`.
void addNotGiven(GivenFact& owner, const std::string& askedAs, State state)
{
    for (const Fact& fact : owner.fact->facts) {
        GivenFact given = factOf(owner, fact);
        given.askedAs = askedAs;
        given.state = stateUnder(fact, state);
        if (fact.type == FactType::Group || fact.type == FactType::Sums)
            addNotGiven(given, askedAs, state);
        owner.facts.push_back(std::move(given));
    }
}

/// `unlisted: none` speaks of the profile and its members; the keys inside a group that is given are never assumed.
bool unlistedMaySpeakOf(const GivenFact& owner)
{
    return owner.path.empty() || owner.fact->type == FactType::List;
}

} // namespace

void FactTreeReader::complain(const yaml::Node& node, Bilingual message, std::string suggestion)
{
    m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
}

void FactTreeReader::readFacts(GivenFact& owner, yaml::MapReader& map)
{
    for (const Fact& fact : owner.fact->facts)
        owner.facts.push_back(readFact(owner, fact, map));
    fillFromIds(owner, map.node(), m_diagnostics);
}

GivenFact FactTreeReader::readFact(const GivenFact& owner, const Fact& fact, yaml::MapReader& map)
{
    const yaml::Node* node = map.take(fact.id);
    GivenFact given = factOf(owner, fact);
    if (node)
        given.place = node->place();
    const bool isKey = !owner.fact->keyFact.empty() && owner.fact->keyFact == fact.id;
    if (node && (isKey || fact.notAfterDetermination || fact.type == FactType::NationalId))
        given.line = lineOf(*node);
    if (fact.required && !node)
        complain(map.node(), fill(sentences::requiredFact, {fact.label, fact.id}));
    else if (fact.required && isUnknown(*node))
        complain(*node, fill(sentences::requiredUnknown, {fact.label, fact.id}));
    else
        readByType(given, node, !node && m_unlistedIsNone && unlistedMaySpeakOf(owner));
    return given;
}

void FactTreeReader::readByType(GivenFact& given, const yaml::Node* node, bool unlisted)
{
    switch (given.fact->type) {
    case FactType::Group:
        return readGroup(given, node, unlisted);
    case FactType::Sums:
        return readSums(given, node);
    case FactType::Benefits:
        return readBenefits(given, node);
    case FactType::List:
        return readList(given, node);
    case FactType::Boolean:
    case FactType::Number:
    case FactType::Choice:
    case FactType::Choices:
    case FactType::Date:
    case FactType::Text:
    case FactType::NationalId:
        return readScalar(given, node, unlisted);
    }
}

void FactTreeReader::readScalar(GivenFact& given, const yaml::Node* node, bool unlisted)
{
    const Fact& fact = *given.fact;
    std::optional<FactScalar> value;
    if (node && !isUnknown(*node))
        value = readFactScalar(fact, *node, m_diagnostics);
    else if (unlisted && fact.unlisted)
        value = *fact.unlisted;
    else if (!node)
        value = fact.absent;
    if (!value)
        return;
    given.scalar = std::move(*value);
    given.state = State::Given;
}

/// False, after a complaint unless it is `none` or `unknown`, where no map stands.
bool FactTreeReader::readEntries(GivenFact& given, const yaml::Node& node)
{
    if (!node.isMap()) {
        if (!isNone(node) && !isUnknown(node))
            complain(node, fill(sentences::shouldBeGroup, {given.fact->label, yaml::found(node)}));
        return false;
    }
    yaml::MapReader map(node, m_diagnostics);
    readFacts(given, map);
    map.finish();
    checkMostGiven(given, node);
    return true;
}

/// Which of two wages would hold is not for the program to choose.
void FactTreeReader::checkMostGiven(const GivenFact& given, const yaml::Node& node)
{
    const auto& most = given.fact->limits.high;
    std::vector<Bilingual> names;
    for (const GivenFact& fact : given.facts) {
        if (!fact.isGiven())
            continue;
        names.push_back(fact.fact->label);
        if (most && Number(static_cast<int>(names.size())) > *most)
            complain(*node.find(fact.fact->id), fill(sentences::tooManyOfGroup, {given.fact->label, most->toString(), enumeration(names)}));
    }
}

void FactTreeReader::readGroup(GivenFact& given, const yaml::Node* node, bool unlisted)
{
    given.state = State::Given;
    if (node && readEntries(given, *node))
        return;
    const bool mayBeNone = given.fact->groupMayBeUnlisted;
    if (node && isNone(*node) && !mayBeNone)
        complain(*node, fill(sentences::groupAlwaysApplies, {given.fact->label}));
    const bool none = mayBeNone && (node ? isNone(*node) : unlisted);
    given.state = none ? State::None : State::NotKnown;
    addNotGiven(given, given.path, given.state);
}

void FactTreeReader::readSums(GivenFact& given, const yaml::Node* node)
{
    given.state = State::Given;
    if (node && readEntries(given, *node))
        return;
    addNotGiven(given, given.path, State::NotKnown);
    if (!node || !isNone(*node))
        return;
    for (GivenFact& sum : given.facts) {
        sum.scalar = Number(0);
        sum.state = State::Given;
    }
}

void FactTreeReader::readBenefits(GivenFact& given, const yaml::Node* node)
{
    given.state = State::Given;
    if (!node || isNone(*node) || isUnknown(*node))
        return;
    if (!node->isMap())
        return complain(*node, fill(sentences::shouldBeGroup, {given.fact->label, yaml::found(*node)}));
    for (const yaml::Node::Entry& entry : node->entries)
        readReceived(given, entry);
}

void FactTreeReader::readReceived(GivenFact& given, const yaml::Node::Entry& entry)
{
    const auto& [key, value] = entry;
    if (yaml::isCutOffNumber(entry))
        return complain(key, fill(yaml::sentences::thousandsMark, {key.text}));
    if (std::find(m_benefits.begin(), m_benefits.end(), key.text) == m_benefits.end())
        complain(key, fill(sentences::unknownBenefit, {yaml::shortened(key.text)}),
                 yaml::nearest(key.text, m_benefits));
    if (isUnknown(value) || isNone(value))
        return;
    const std::string shown = yaml::shortened(key.text);
    if (const auto sum = readFactScalar(receivedSum({shown, shown}), value, m_diagnostics))
        given.benefits.emplace(key.text, std::get<Number>(*sum));
}

void FactTreeReader::readList(GivenFact& given, const yaml::Node* node)
{
    if (!node || isUnknown(*node))
        return;
    given.state = State::Given;
    if (!node->isSequence())
        return complain(*node, fill(sentences::shouldBeList, {given.fact->label, yaml::found(*node)}));
    if (node->items.size() < static_cast<std::size_t>(given.fact->atLeast))
        complain(*node, fill(sentences::tooFewItems,
                             {given.fact->label, given.fact->atLeast, static_cast<int>(node->items.size())}));
    std::map<std::string, int> lines;
    for (const yaml::Node& itemNode : node->items) {
        given.items.push_back(readItem(given, itemNode));
        checkUnique(*given.fact, given.items.back().id, itemNode, lines);
    }
}

/// `lines`: where each id was first written.
void FactTreeReader::checkUnique(const Fact& list, const std::string& id, const yaml::Node& item,
                                 std::map<std::string, int>& lines)
{
    const yaml::Node* node = item.find(list.keyFact.empty() ? "id" : list.keyFact);
    if (!node || id.empty())
        return;
    const auto [first, isNew] = lines.emplace(id, node->place().line);
    if (isNew)
        return;
    const Fact* key = list.find(list.keyFact);
    const std::string shownId = yaml::shortened(id);
    complain(*node, key ? fill(sentences::itemKeyTwice, {shownId, first->second, key->label})
                        : fill(sentences::itemIdTwice, {shownId, first->second}));
}

GivenFact FactTreeReader::readItem(const GivenFact& list, const yaml::Node& node)
{
    GivenFact item;
    item.fact = list.fact;
    item.state = State::Given;
    item.place = node.place();
    item.line = lineOf(node);
    yaml::MapReader map(node, m_diagnostics);
    if (!map.isMap())
        return item;
    item.id = readItemId(*list.fact, map, m_whole, m_diagnostics);
    item.path = list.path + "[" + item.id + "]";
    item.askedAs = item.path;
    readFacts(item, map);
    map.finish();
    return item;
}

} // namespace huimin
