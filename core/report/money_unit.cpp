#include "core/report/money_unit.h"

#include <algorithm>

namespace huimin::report {

bool isMoney(const Unit& unit, const RuleSet& rules)
{
    return std::any_of(rules.totals.begin(), rules.totals.end(), [&](const TotalKind& total) {
        const auto& factors = total.unit.factors();
        return std::any_of(factors.begin(), factors.end(),
                           [&](const Unit::Factor& factor) { return factor.power == 1 && unit.powerOf(factor.base) == 1; });
    });
}

}  // namespace huimin::report
