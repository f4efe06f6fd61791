#include "core/rulepack/turning_day.h"

#include <algorithm>

namespace huimin {

std::optional<Date> turningDay(const RuleSet& rules)
{
    std::map<Date, int> raises;
    for (const auto& [id, standard] : rules.standards) {
        for (const Raise& raise : standard.raises)
            ++raises[raise.from];
    }
    const auto most = std::max_element(raises.begin(), raises.end(), [](const auto& one, const auto& other) { return one.second <= other.second; });
    return most == raises.end() ? std::nullopt : std::optional(most->first);
}

}  // namespace huimin
