#pragma once
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/feel/parser.h"
#include "core/number/unit.h"
#include "core/rulepack/thing.h"
#include "core/yaml/map_reader.h"

namespace huimin {

/// What the readers of all files share: the units and names to read by, what is wrong so far, and which ids were declared
/// and referred to, so that references can be followed once everything is read. Units and names must outlive it.
class PackReading {
public:
    PackReading(const UnitSystem& units, const feel::DeclaredNames& names) : m_units(units), m_names(names) {}

    const UnitSystem& units() const { return m_units; }
    const feel::DeclaredNames& names() const { return m_names; }
    Diagnostics& diagnostics() { return m_diagnostics; }
    const std::vector<ThingId>& declared() const { return m_declared; }
    const std::vector<ThingId>& references() const { return m_references; }

    void complain(const yaml::Node& node, Bilingual message, std::string suggestion = {});

    /// The id under a key, declared; empty and a complaint where there is none.
    std::string declareId(yaml::MapReader& map, std::string_view key, Thing thing);
    void declare(const yaml::Node& node, Thing thing, const std::string& id);
    /// The id under a key, referred to; empty where there is none.
    std::string referTo(yaml::MapReader& map, std::string_view key, Thing thing);
    std::string requireReference(yaml::MapReader& map, std::string_view key, Thing thing);
    /// A list of ids, referred to.
    std::vector<std::string> referToAll(yaml::MapReader& map, std::string_view key, Thing thing);

    /// A unit under a key; absent: a ratio.
    Unit unit(yaml::MapReader& map, std::string_view key);
    Unit unit(const yaml::Node& node);
    Unit requireUnit(yaml::MapReader& map, std::string_view key);
    /// False once a unit could not be read.
    bool hasAllUnits() const { return m_hasAllUnits; }

    /// Complains about an id that expressions could not name: one word, or words with single blanks.
    void checkIsName(const yaml::Node& node);

private:
    void refer(const yaml::Node& node, Thing thing);

    const UnitSystem& m_units;
    const feel::DeclaredNames& m_names;
    Diagnostics m_diagnostics;
    std::vector<ThingId> m_declared;
    std::vector<ThingId> m_references;
    bool m_hasAllUnits = true;
};

}  // namespace huimin
