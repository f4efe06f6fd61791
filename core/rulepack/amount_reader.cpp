#include "core/rulepack/amount_reader.h"

#include <array>

#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

constexpr int mostDecimals = 12;

constexpr std::array<std::pair<std::string_view, Rounding>, 7> roundingNames{{
    {"half_up", Rounding::HalfUp},
    {"half_down", Rounding::HalfDown},
    {"half_even", Rounding::HalfEven},
    {"up", Rounding::Up},
    {"down", Rounding::Down},
    {"ceiling", Rounding::Ceiling},
    {"floor", Rounding::Floor},
}};

Rounding readRounding(yaml::MapReader& map, PackReading& reading)
{
    const auto written = map.text("rounding");
    if (!written)
        return Rounding::HalfUp;
    std::vector<std::string> known;
    for (const auto& [name, rounding] : roundingNames) {
        if (*written == name)
            return rounding;
        known.emplace_back(name);
    }
    reading.complain(*map.node().find("rounding"), fill(sentences::badRounding, {*written}),
                     yaml::nearest(*written, known));
    return Rounding::HalfUp;
}

int readDecimals(yaml::MapReader& map, PackReading& reading)
{
    const int decimals = map.integer("decimals").value_or(2);
    if (decimals < 0 || decimals > mostDecimals)
        reading.complain(*map.node().find("decimals"), fill(sentences::badDecimals, {mostDecimals}));
    return decimals;
}

}  // namespace

AmountRule requireAmount(yaml::MapReader& owner, PackReading& reading)
{
    AmountRule amount;
    const yaml::Node* node = owner.require("amount");
    if (!node)
        return amount;
    yaml::MapReader map(*node, reading.diagnostics());
    if (!map.isMap())
        return amount;
    amount.formulas = requireDatedFormulas(map, "formula", reading);
    amount.unit = reading.requireUnit(map, "unit");
    amount.atLeast = readFormula(map, "at_least", reading);
    amount.decimals = readDecimals(map, reading);
    amount.rounding = readRounding(map, reading);
    map.finish();
    return amount;
}

}  // namespace huimin
