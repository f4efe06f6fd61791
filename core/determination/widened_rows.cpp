#include "core/determination/widened_rows.h"

#include <algorithm>

#include "core/determination/determine.h"
#include "core/rulepack/mention.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

/// The switches that a condition asks.
void addSwitches(std::vector<std::string>& switches, const Condition& condition, const RuleSet& rules)
{
    const std::string prefix = std::string(reserved::standards) + ".";
    for (const Mention& mention : mentionsOf(*condition.when.tree)) {
        const auto standard = mention.path.starts_with(prefix) ? rules.standards.find(mention.path.substr(prefix.size())) : rules.standards.end();
        if (standard != rules.standards.end() && standard->second.isSwitch)
            switches.push_back(standard->first);
    }
}

std::vector<std::string> switchesOf(const Policy& policy, const RuleSet& rules)
{
    std::vector<std::string> switches;
    for (const std::string& id : policy.benefits) {
        for (const Route& route : rules.benefit(id)->routes) {
            for (const Condition& condition : route.conditions)
                addSwitches(switches, condition, rules);
        }
    }
    return switches;
}

/// The same case where the locality widened nothing.
DeterminationInput withSwitchesOff(DeterminationInput input, const std::vector<std::string>& switches)
{
    auto sheet = input.standards ? std::make_shared<StandardsSheet>(*input.standards) : std::make_shared<StandardsSheet>();
    for (const std::string& id : switches)
        sheet->entries[id] = {{input.day, Number(), false, {}}};
    input.standards = std::move(sheet);
    return input;
}

bool isRefused(const Row& row, const Determination& determination)
{
    const auto same = std::find_if(determination.rows.begin(), determination.rows.end(), [&](const Row& other) {
        return other.route == row.route && other.subject == row.subject;
    });
    return same == determination.rows.end() || same->status == Status::Ineligible;
}

bool hangsOn(const Row& row, const std::vector<std::string>& switches)
{
    return std::any_of(switches.begin(), switches.end(), [&](const std::string& id) {
        return std::find(row.missingStandards.begin(), row.missingStandards.end(), id) != row.missingStandards.end();
    });
}

}  // namespace

bool widensCoverage(const PolicyRows& policy, const Determination& determination)
{
    const RuleSet& rules = *determination.input.rules;
    const auto isOwn = [&](const std::string& id) { return rules.benefit(id)->policy == policy.policy->number; };
    return std::none_of(policy.policy->benefits.begin(), policy.policy->benefits.end(), isOwn) && !switchesOf(*policy.policy, rules).empty();
}

std::vector<std::size_t> widenedRows(const PolicyRows& policy, const Determination& determination)
{
    std::vector<std::size_t> widened;
    const std::vector<std::string> switches = switchesOf(*policy.policy, *determination.input.rules);
    const auto without = determine(withSwitchesOff(determination.input, switches));
    for (const std::size_t index : policy.rows) {
        const Row& row = determination.rows[index];
        if (without && row.status != Status::Ineligible && (isRefused(row, *without) || hangsOn(row, switches)))
            widened.push_back(index);
    }
    return widened;
}

}  // namespace huimin
