#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"

namespace huimin {

struct RuleSet;

/// What hangs on what: definitions and the routes of benefits, with an arrow from each to everything its formulas ask for.
/// Holds ids only, no part of the rules.
class DependencyGraph {
public:
    /// A definition, or a route of a benefit (`some_benefit.some_route`; without a dot where the benefit has one way only).
    struct Node {
        std::string definition;  ///< empty for a route
        std::string benefit;     ///< empty for a definition
        std::string route;
        friend auto operator<=>(const Node&, const Node&) = default;
        std::string text() const;
    };

    DependencyGraph() = default;
    /// Of rules whose names are checked: what is not there has no node.
    explicit DependencyGraph(const RuleSet& rules);

    const std::map<Node, std::set<Node>>& arrows() const { return m_arrows; }
    /// Whether one hangs on another, however many steps away; on itself always.
    bool reaches(const Node& from, const Node& to) const;
    /// The benefits that ask for a definition, themselves or through other definitions; not those that only hang on such a benefit.
    std::set<std::string> benefitsAskingFor(std::string_view definition) const;
    /// One error for each circle that is found; it names the circle's path and where its parts are declared.
    Diagnostics circles(const RuleSet& rules) const;

private:
    std::map<Node, std::set<Node>> m_arrows;
};

}  // namespace huimin
