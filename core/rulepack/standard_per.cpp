#include "core/rulepack/standard_per.h"

namespace huimin {

namespace {

/// The standard's unit with `written` in the place of the divisor it converts to; nullopt where there is none.
std::optional<Unit> withDivisor(const Standard& standard, const Unit& written, const UnitSystem& units)
{
    for (const Unit::Factor& factor : standard.unit.factors()) {
        const auto divisor = units.unit(factor.base);
        if (factor.power >= 0 || !divisor)
            continue;
        const Unit unit = standard.unit * *divisor / written;
        if (units.conversionFactor(unit, standard.unit))
            return unit;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Number> perFactor(const Standard& standard, const std::string& per, const UnitSystem& units)
{
    if (per.empty())
        return Number(1);
    const auto written = units.unit(per);
    const auto unit = written ? withDivisor(standard, *written, units) : std::nullopt;
    return unit ? units.conversionFactor(*unit, standard.unit) : std::nullopt;
}

std::vector<std::string> perChoices(const Standard& standard, const UnitSystem& units)
{
    const auto& factors = standard.unit.factors();
    // Units are declared as people say them: CNY, person, month. The last divisor is what a value is given per.
    if (factors.empty() || factors.back().power >= 0)
        return {};
    std::vector<std::string> choices{factors.back().base};
    const auto own = units.unit(choices.front());
    for (const BaseUnit& other : units.baseUnits()) {
        if (other.id != choices.front() && units.conversionFactor(*units.unit(other.id), *own))
            choices.push_back(other.id);
    }
    return choices;
}

}  // namespace huimin
