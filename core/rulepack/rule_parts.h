#pragma once
#include <string>
#include <vector>

#include "core/yaml/node.h"
#include "core/yaml/path.h"

namespace huimin {

/// What of a rule file a form can edit.
enum class RulePartKind {
    Raises,      ///< of a standard; the path may lead nowhere yet
    Values,      ///< of a parameter
    Formulas,    ///< of an amount, a definition, a part that counts as income: one, or one for each time
    Conditions,  ///< of a benefit or a route
    Text,        ///< {zh: …, en: …}: the path is that of the map the two stand in
    Ids,         ///< papers, services, benefits of a policy; papers may lead nowhere yet
    Options,     ///< of a fact
    Expression,  ///< one alone: a `when`, `date`, `concerns` …
    Table,       ///< a decision table
};

struct RulePart {
    RulePartKind kind = RulePartKind::Text;
    yaml::Path path;
    /// The ids of what it belongs to, outermost first: {some_benefit, some_route, some_condition}.
    std::vector<std::string> owner;
    friend bool operator==(const RulePart&, const RulePart&) = default;
};

/// The parts of a rule file in the order in which they are written.
std::vector<RulePart> partsOf(const yaml::Node& root);
/// What a map says it is called in the rules; empty where it does not.
std::string idOf(const yaml::Node& map);

}  // namespace huimin
