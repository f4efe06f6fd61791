#include "app/cli/overview_json.h"

#include "app/cli/json_values.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

namespace {

const char* nameOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Amount: return "amount";
    case Treatment::Rule: return "rule";
    case Treatment::Information: return "information";
    }
    return "";
}

Json itemJson(const OverviewItem& item, const RuleSet& rules)
{
    Json carriedBy = Json::array();
    for (const OverviewRule& rule : item.rules)
        carriedBy.push_back({{"id", rule.name}, {"file", rule.file}});
    Json citations = Json::array();
    for (const Citation& citation : item.citations)
        citations.push_back(toJson(&citation, rules));
    return {{"item", item.id},
            {"pack", item.pack},
            {"label", toJson(item.label)},
            {"what", toJson(item.what)},
            {"for_whom", toJson(item.forWhom)},
            {"figure", toJson(item.figure)},
            {"from", item.when.from ? Json(item.when.from->toIso()) : Json()},
            {"to", item.when.to ? Json(item.when.to->toIso()) : Json()},
            {"does", nameOf(item.treatment)},
            {"rules", std::move(carriedBy)},
            {"file", item.file},
            {"citations", std::move(citations)}};
}

}  // namespace

Json overviewJson(const std::vector<OverviewItem>& items, const RuleSet& rules)
{
    Json all = Json::array();
    for (const OverviewItem& item : items)
        all.push_back(itemJson(item, rules));
    return {{"items", std::move(all)}};
}

}  // namespace huimin::cli
