#include "core/rulepack/pack_reading.h"

#include <algorithm>
#include <array>

#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

/// Whether expressions can speak of it.
bool isNamedInExpressions(Thing thing)
{
    switch (thing) {
    case Thing::Subject:
    case Thing::Definition:
    case Thing::Standard:
    case Thing::Parameter:
    case Thing::Benefit: return true;
    case Thing::Pack:
    case Thing::Total:
    case Thing::Document:
    case Thing::Policy:
    case Thing::Paper:
    case Thing::Kind:
    case Thing::Statement:
    case Thing::CalendarYear: return false;
    }
    return false;
}

/// Letters of other scripts are all right; the parser looks at them more closely.
bool isNameCharacter(char character)
{
    const auto code = static_cast<unsigned char>(character);
    const bool isLetter = ('a' <= (code | 0x20) && (code | 0x20) <= 'z');
    return code >= 0x80 || isLetter || ('0' <= code && code <= '9') || code == '_' || code == ' ';
}

ThingId idAt(const yaml::Node& node, Thing thing, const std::string& id)
{
    const SourcePlace place = node.place();
    return {thing, id, place, node.source->line(place.line)};
}

}  // namespace

void PackReading::complain(const yaml::Node& node, Bilingual message, std::string suggestion)
{
    m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
}

std::string PackReading::declareId(yaml::MapReader& map, std::string_view key, Thing thing)
{
    const std::string id = map.requireText(key);
    if (id.empty())
        return id;
    const yaml::Node& node = *map.node().find(key);
    declare(node, thing, id);
    if (isNamedInExpressions(thing))
        checkIsName(node);
    return id;
}

void PackReading::declare(const yaml::Node& node, Thing thing, const std::string& id)
{
    m_declared.push_back(idAt(node, thing, id));
}

void PackReading::refer(const yaml::Node& node, Thing thing)
{
    m_references.push_back(idAt(node, thing, node.text));
}

std::string PackReading::referTo(yaml::MapReader& map, std::string_view key, Thing thing)
{
    const auto id = map.text(key);
    if (id)
        refer(*map.node().find(key), thing);
    return id.value_or("");
}

std::string PackReading::requireReference(yaml::MapReader& map, std::string_view key, Thing thing)
{
    const std::string id = map.requireText(key);
    if (!id.empty())
        refer(*map.node().find(key), thing);
    return id;
}

std::vector<std::string> PackReading::referToAll(yaml::MapReader& map, std::string_view key, Thing thing)
{
    std::vector<std::string> ids = map.texts(key);
    if (const yaml::Node* node = map.node().find(key)) {
        if (node->isScalar() && !node->null)
            refer(*node, thing);
        for (const yaml::Node& item : node->items) {
            if (item.isScalar() && !item.null)
                refer(item, thing);
        }
    }
    return ids;
}

Unit PackReading::unit(const yaml::Node& node)
{
    const SourcePlace place = node.place();
    if (!node.isScalar()) {
        complain(node, fill(sentences::unitIsText));
        m_hasAllUnits = false;
        return {};
    }
    auto unit = m_units.parse(node.text, place, node.source->line(place.line));
    if (unit)
        return *unit;
    append(m_diagnostics, unit.diagnostics());
    m_hasAllUnits = false;
    return {};
}

Unit PackReading::unit(yaml::MapReader& map, std::string_view key)
{
    const yaml::Node* node = map.take(key);
    return node ? unit(*node) : Unit();
}

Unit PackReading::requireUnit(yaml::MapReader& map, std::string_view key)
{
    const yaml::Node* node = map.require(key);
    m_hasAllUnits = m_hasAllUnits && node;
    return node ? unit(*node) : Unit();
}

void PackReading::checkIsName(const yaml::Node& node)
{
    // Declared, FEEL would let a name hold operators; read aloud, `a-b` would still be a difference.
    const bool hasOnlyNameCharacters = std::all_of(node.text.begin(), node.text.end(), isNameCharacter);
    const auto tree = feel::parse(node.text, feel::DeclaredNames({node.text}));
    const auto* name = tree ? std::get_if<feel::Name>(&(*tree)->node) : nullptr;
    if (!name || name->text != node.text || !hasOnlyNameCharacters)
        complain(node, fill(sentences::idIsNoName, {node.text}));
    else if (reserved::isReserved(node.text))
        complain(node, fill(sentences::idIsReserved, {node.text}));
}

}  // namespace huimin
