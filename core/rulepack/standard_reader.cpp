#include "core/rulepack/standard_reader.h"

#include <algorithm>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

Number requireNumber(yaml::MapReader& map, std::string_view key, PackReading& reading)
{
    const yaml::Node* node = map.require(key);
    return node ? readNumber(*node, reading.diagnostics()).value_or(Number()) : Number();
}

Raise readRaise(const yaml::Node& node, PackReading& reading)
{
    Raise raise;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return raise;
    raise.value = requireNumber(map, "value", reading);
    if (const yaml::Node* from = map.require("from"))
        raise.from = readDate(*from, reading.diagnostics()).value_or(Date());
    raise.citations = requireCitations(map, reading);
    map.finish();
    return raise;
}

std::vector<Raise> readRaises(yaml::MapReader& map, PackReading& reading)
{
    std::vector<Raise> raises;
    for (const yaml::Node& node : map.items("raises")) {
        Raise raise = readRaise(node, reading);
        const bool twice =
            std::any_of(raises.begin(), raises.end(), [&](const Raise& other) { return other.from == raise.from; });
        if (twice)
            reading.complain(node, fill(sentences::raiseTwice, {raise.from.toIso()}));
        raises.push_back(std::move(raise));
    }
    std::stable_sort(raises.begin(), raises.end(), [](const Raise& a, const Raise& b) { return a.from < b.from; });
    return raises;
}

Standard readStandard(const yaml::Node& node, PackReading& reading)
{
    Standard standard;
    standard.place = node.place();
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return standard;
    standard.id = reading.declareId(map, "id", Thing::Standard);
    standard.isSwitch = map.boolean("switch").value_or(false);
    standard.label = requireBilingual(map, "label", reading.diagnostics());
    standard.lookFor = requireBilingual(map, "look_for", reading.diagnostics());
    // A switch has neither unit nor raises, a figure is in force whenever it is entered.
    if (standard.isSwitch) {
        standard.inForce = readPeriod(map, reading.diagnostics());
    } else {
        standard.unit = reading.requireUnit(map, "unit");
        standard.raises = readRaises(map, reading);
    }
    map.finish();
    return standard;
}

Parameter::Dated readDated(const yaml::Node& node, PackReading& reading)
{
    Parameter::Dated dated;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return dated;
    dated.period = readPeriod(map, reading.diagnostics());
    dated.value = requireNumber(map, "value", reading);
    dated.citations = requireCitations(map, reading);
    map.finish();
    return dated;
}

Parameter readParameter(const yaml::Node& node, PackReading& reading)
{
    Parameter parameter;
    parameter.place = node.place();
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return parameter;
    parameter.id = reading.declareId(map, "id", Thing::Parameter);
    parameter.label = requireBilingual(map, "label", reading.diagnostics());
    parameter.unit = reading.requireUnit(map, "unit");
    map.require("values");
    const std::vector<yaml::Node>& values = map.items("values");
    std::vector<Period> periods;
    for (const yaml::Node& value : values) {
        parameter.values.push_back(readDated(value, reading));
        periods.push_back(parameter.values.back().period);
    }
    checkPeriodsApart(periods, values, reading);
    map.finish();
    return parameter;
}

}  // namespace

std::vector<Standard> readStandards(const yaml::Node& root, PackReading& reading)
{
    std::vector<Standard> standards;
    yaml::MapReader map(root, reading.diagnostics());
    for (const yaml::Node& node : map.items("standards"))
        standards.push_back(readStandard(node, reading));
    map.finish();
    return standards;
}

std::vector<Parameter> readParameters(const yaml::Node& root, PackReading& reading)
{
    std::vector<Parameter> parameters;
    yaml::MapReader map(root, reading.diagnostics());
    for (const yaml::Node& node : map.items("parameters"))
        parameters.push_back(readParameter(node, reading));
    map.finish();
    return parameters;
}

}  // namespace huimin
