#include "core/report/follow_ups.h"

#include "core/rulepack/formula_list.h"
#include "core/rulepack/name_walk.h"

namespace huimin::report {

namespace {

using Node = DependencyGraph::Node;
using Role = OwnedFormula::Role;

Node nodeOf(const Benefit& benefit, const Route& route)
{
    return {{}, benefit.id, route.id};
}

/// Whose result a formula bears on; statements, notes and what only folds a row away bear on none.
std::optional<Node> nodeOf(const OwnedFormula& owned)
{
    switch (owned.role) {
    case Role::Definition:
    case Role::IncomePart: return Node{owned.definition->id, {}, {}};
    case Role::Condition:
    case Role::Amount:
    case Role::Floor:
    case Role::RowValue:
    case Role::Displacement: return nodeOf(*owned.benefit, *owned.route);
    case Role::Concerns:
    case Role::Note:
    case Role::StatementValue:
    case Role::StatementWhen:
    case Role::StatementDate: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

FollowUps::FollowUps(const RuleSet& rules) : m_rules(rules)
{
    const RuleNames names(rules);
    for (const OwnedFormula& owned : formulasOf(names)) {
        const auto node = nodeOf(owned);
        if (!node)
            continue;
        std::set<const Fact*>& asked = m_asked[*node];
        const auto onUse = [&](const feel::Expr&, const Meaning& meaning) {
            if (meaning.kind == Meaning::Kind::Fact)
                asked.insert(meaning.fact);
        };
        NameWalk(owned.scope, onUse, nullptr).walk(*owned.formula->tree);
    }
}

std::vector<const Fact*> FollowUps::of(const Fact& group, const Row& row) const
{
    const Node node = nodeOf(*row.benefit, *row.route);
    std::vector<const Fact*> facts;
    for (const Fact& fact : group.facts) {
        for (const auto& [other, asked] : m_asked) {
            if (asked.contains(&fact) && m_rules.dependencies.reaches(node, other)) {
                facts.push_back(&fact);
                break;
            }
        }
    }
    return facts;
}

}  // namespace huimin::report
