#include "core/rulepack/route_reader.h"

#include <set>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/amount_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

Condition readCondition(const yaml::Node& node, PackReading& reading)
{
    Condition condition;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return condition;
    condition.id = map.requireText("id");
    condition.label = readBilingual(map, "label", reading.diagnostics());
    condition.when = requireFormula(map, "when", reading);
    condition.citations = requireCitations(map, reading);
    condition.period = readPeriod(map, reading.diagnostics());
    map.finish();
    return condition;
}

void readConditions(Route& route, yaml::MapReader& map, PackReading& reading)
{
    std::set<std::string> ids;
    map.require("conditions");
    for (const yaml::Node& node : map.items("conditions")) {
        route.conditions.push_back(readCondition(node, reading));
        const std::string& id = route.conditions.back().id;
        if (!id.empty() && !ids.insert(id).second)
            reading.complain(*node.find("id"), fill(sentences::conditionTwice, {id}));
    }
}

/// What a route and a benefit of a single route have alike.
void readWay(Route& route, yaml::MapReader& map, BenefitKind kind, PackReading& reading)
{
    route.subject = reading.requireReference(map, "subject", Thing::Subject);
    readConditions(route, map, reading);
    if (kind == BenefitKind::Money)
        route.amount = requireAmount(map, reading);
    else if (const yaml::Node* amount = map.take("amount"))
        reading.complain(*amount, fill(sentences::amountOfService));
}

bool readHiding(yaml::MapReader& map, PackReading& reading)
{
    const auto rows = map.text("rows");
    if (rows && *rows != "unless_ineligible")
        reading.complain(*map.node().find("rows"), fill(sentences::badRows, {*rows}),
                         yaml::nearest(*rows, {"unless_ineligible"}));
    return rows.has_value();
}

Route readRoute(const yaml::Node& node, BenefitKind kind, PackReading& reading)
{
    Route route;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return route;
    route.id = map.requireText("id");
    if (!route.id.empty())
        reading.checkIsName(*node.find("id"));
    route.label = requireBilingual(map, "label", reading.diagnostics());
    readWay(route, map, kind, reading);
    route.hideIneligible = readHiding(map, reading);
    map.finish();
    return route;
}

}  // namespace

std::vector<Route> readRoutes(yaml::MapReader& benefit, BenefitKind kind, PackReading& reading)
{
    std::vector<Route> routes;
    const yaml::Node* list = benefit.take("routes");
    if (!list) {
        readWay(routes.emplace_back(), benefit, kind, reading);
        return routes;
    }
    for (const char* key : {"subject", "conditions", "amount"}) {
        if (const yaml::Node* node = benefit.take(key))
            reading.complain(*node, fill(sentences::besideRoutes, {key}));
    }
    std::set<std::string> ids;
    for (const yaml::Node& node : benefit.items("routes")) {
        routes.push_back(readRoute(node, kind, reading));
        if (!routes.back().id.empty() && !ids.insert(routes.back().id).second)
            reading.complain(*node.find("id"), fill(sentences::routeTwice, {routes.back().id}));
    }
    if (list->isSequence() && routes.empty())
        reading.complain(*list, fill(sentences::emptyList));
    return routes;
}

}  // namespace huimin
