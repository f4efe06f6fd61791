#include "core/rulepack/pack_reader.h"

#include <algorithm>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

std::optional<BaseUnit::Conversion> readConversion(yaml::MapReader& owner, Diagnostics& diagnostics)
{
    const yaml::Node* node = owner.take("is");
    if (!node)
        return std::nullopt;
    yaml::MapReader map(*node, diagnostics);
    if (!map.isMap())
        return std::nullopt;
    map.require("count");
    const auto count = readNumber(map, "count", diagnostics);
    const std::string of = map.requireText("of");
    map.finish();
    if (!count || of.empty())
        return std::nullopt;
    return BaseUnit::Conversion{*count, of};
}

void declareUnit(const yaml::Node& node, UnitSystem& units, Diagnostics& diagnostics)
{
    yaml::MapReader map(node, diagnostics);
    if (!map.isMap())
        return;
    BaseUnit unit;
    unit.id = map.requireText("id");
    unit.label = requireBilingual(map, "label", diagnostics);
    unit.conversion = readConversion(map, diagnostics);
    map.finish();
    const SourcePlace place = node.place();
    if (!unit.id.empty())
        append(diagnostics, units.declare(std::move(unit), place, node.source->line(place.line)));
}

TotalKind readTotal(const yaml::Node& node, PackReading& reading)
{
    TotalKind total;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return total;
    total.id = reading.declareId(map, "id", Thing::Total);
    total.label = requireBilingual(map, "label", reading.diagnostics());
    total.unit = reading.requireUnit(map, "unit");
    map.require("of");
    for (const yaml::Node& unit : map.items("of"))
        total.units.push_back(reading.unit(unit));
    map.finish();
    return total;
}

/// Every text of a pack is in both languages.
void checkLanguages(yaml::MapReader& map, PackReading& reading)
{
    const std::vector<std::string> languages = map.texts("languages");
    const bool both = languages.size() == 2 && std::count(languages.begin(), languages.end(), "zh") == 1 &&
                      std::count(languages.begin(), languages.end(), "en") == 1;
    if (map.node().find("languages") && !both)
        reading.complain(*map.node().find("languages"), fill(sentences::bothLanguages));
}

int readDays(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    const int days = map.integer(key).value_or(0);
    if (days < 0)
        reading.complain(*map.node().find(key), fill(sentences::belowZero, {key}));
    return days;
}

}  // namespace

void declareUnits(const yaml::Node& root, UnitSystem& units, Diagnostics& diagnostics)
{
    // What is wrong with the file as a whole is told when it is read as a pack.
    const yaml::Node* list = root.find("units");
    if (!list || !list->isSequence())
        return;
    for (const yaml::Node& node : list->items)
        declareUnit(node, units, diagnostics);
}

PackFile readPackFile(const yaml::Node& root, PackReading& reading)
{
    PackFile pack;
    yaml::MapReader map(root, reading.diagnostics());
    if (!map.isMap())
        return pack;
    pack.info.id = reading.declareId(map, "pack", Thing::Pack);
    pack.info.version = map.requireText("version");
    pack.info.title = requireBilingual(map, "title", reading.diagnostics());
    pack.info.jurisdiction = readBilingual(map, "jurisdiction", reading.diagnostics());
    pack.info.warnIfOlderThanDays = readDays(map, "warn_if_older_than", reading);
    checkLanguages(map, reading);
    map.items("units");
    for (const yaml::Node& node : map.items("totals"))
        pack.totals.push_back(readTotal(node, reading));
    map.finish();
    return pack;
}

}  // namespace huimin
