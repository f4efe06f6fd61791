#include "core/rulepack/policy_reader.h"

#include "core/catalogue/bilingual_reader.h"

namespace huimin {

namespace {

Policy readPolicy(const yaml::Node& node, PackReading& reading)
{
    Policy policy;
    policy.place = node.place();
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return policy;
    map.require("policy");
    if (const auto number = map.integer("policy")) {
        policy.number = *number;
        reading.declare(*node.find("policy"), Thing::Policy, std::to_string(*number));
    }
    policy.label = requireBilingual(map, "label", reading.diagnostics());
    policy.change = requireBilingual(map, "change", reading.diagnostics());
    policy.benefits = reading.referToAll(map, "benefits", Thing::Benefit);
    map.finish();
    return policy;
}

}  // namespace

std::vector<Policy> readPolicies(const yaml::Node& root, PackReading& reading)
{
    std::vector<Policy> policies;
    yaml::MapReader map(root, reading.diagnostics());
    for (const yaml::Node& node : map.items("policies"))
        policies.push_back(readPolicy(node, reading));
    map.finish();
    return policies;
}

std::map<std::string, Bilingual> readPapers(const yaml::Node& root, PackReading& reading)
{
    std::map<std::string, Bilingual> papers;
    yaml::MapReader map(root, reading.diagnostics());
    for (const auto& [id, name] : map.entries("papers")) {
        reading.declare(id, Thing::Paper, id.text);
        papers.emplace(id.text, readBilingual(name, reading.diagnostics()));
    }
    map.finish();
    return papers;
}

}  // namespace huimin
