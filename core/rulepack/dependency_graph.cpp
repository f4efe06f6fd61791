#include "core/rulepack/dependency_graph.h"

#include <algorithm>

#include "core/rulepack/formula_list.h"
#include "core/rulepack/name_walk.h"

namespace huimin {

namespace {

using Node = DependencyGraph::Node;
using Arrows = std::map<Node, std::set<Node>>;

Node nodeOf(const Definition& definition)
{
    return {definition.id, {}, {}};
}

Node nodeOf(const Benefit& benefit, const Route& route)
{
    return {{}, benefit.id, route.id};
}

/// Draws the arrows, formula by formula.
class ArrowCollector {
public:
    explicit ArrowCollector(const RuleNames& names) : m_names(names) {}

    Arrows collect()
    {
        addNodes();
        for (const OwnedFormula& owned : formulasOf(m_names))
            addUses(owned);
        for (const Benefit& benefit : m_names.rules().benefits)
            addDisplacements(benefit);
        return std::move(m_arrows);
    }

private:
    void addNodes()
    {
        for (const auto& [id, definition] : m_names.rules().definitions)
            m_arrows[nodeOf(definition)];
        for (const Benefit& benefit : m_names.rules().benefits) {
            for (const Route& route : benefit.routes)
                m_arrows[nodeOf(benefit, route)];
        }
    }

    /// From whom the arrows of a formula go out; a screen's hint, notes and statements decide nothing.
    static std::vector<Node> sourcesOf(const OwnedFormula& owned)
    {
        switch (owned.role) {
        case OwnedFormula::Role::Definition:
        case OwnedFormula::Role::IncomePart: return {nodeOf(*owned.definition)};
        case OwnedFormula::Role::Condition:
        case OwnedFormula::Role::Amount:
        case OwnedFormula::Role::Floor:
        case OwnedFormula::Role::RowValue:
        case OwnedFormula::Role::Displacement: return {nodeOf(*owned.benefit, *owned.route)};
        case OwnedFormula::Role::Concerns:
        case OwnedFormula::Role::Note:
        case OwnedFormula::Role::StatementValue:
        case OwnedFormula::Role::StatementWhen:
        case OwnedFormula::Role::StatementDate: return {};
        }
        return {};
    }

    void addUses(const OwnedFormula& owned)
    {
        for (const Node& source : sourcesOf(owned)) {
            const auto onUse = [&](const feel::Expr&, const Meaning& meaning) {
                addUse(m_arrows[source], meaning, owned.scope.subject());
            };
            NameWalk(owned.scope, onUse, nullptr).walk(*owned.formula->tree);
        }
    }

    void addUse(std::set<Node>& targets, const Meaning& meaning, const Subject& subject)
    {
        if (meaning.kind == Meaning::Kind::Definition)
            targets.insert(nodeOf(*meaning.definition));
        else if (meaning.kind == Meaning::Kind::EligibleBenefit || meaning.kind == Meaning::Kind::EntitlementBenefit)
            addBenefit(targets, *meaning.benefit, meaning.route, *meaning.subject);
        else if (meaning.kind == Meaning::Kind::CountedBenefits)
            addCounted(targets, *meaning.definition, subject);
    }

    void addBenefit(std::set<Node>& targets, const Benefit& benefit, const Route* named, const Subject& from)
    {
        for (const Route* route : routesSeenFrom(from, benefit, m_names)) {
            if (!named || named == route)
                targets.insert(nodeOf(benefit, *route));
        }
    }

    /// The benefits that count for the definition; what their parts ask for has arrows of its own from the definition.
    void addCounted(std::set<Node>& targets, const Definition& definition, const Subject& from)
    {
        for (const Benefit& benefit : m_names.rules().benefits) {
            for (const IncomeRule& rule : benefit.countsAsIncome) {
                if (rule.definition == definition.id)
                    addBenefit(targets, benefit, nullptr, from);
            }
        }
    }

    void addDisplacements(const Benefit& benefit)
    {
        for (const Route& route : benefit.routes) {
            const Subject* subject = m_names.subject(route.subject);
            for (const Displacement& displacement : benefit.displacedBy) {
                const Benefit* other = m_names.rules().benefit(displacement.benefit);
                if (other && subject)
                    addBenefit(m_arrows[nodeOf(benefit, route)], *other, nullptr, *subject);
            }
        }
    }

    const RuleNames& m_names;
    Arrows m_arrows;
};

}  // namespace

std::string DependencyGraph::Node::text() const
{
    if (!definition.empty())
        return definition;
    return route.empty() ? benefit : benefit + "." + route;
}

DependencyGraph::DependencyGraph(const RuleSet& rules)
{
    const RuleNames names(rules);
    m_arrows = ArrowCollector(names).collect();
}

bool DependencyGraph::reaches(const Node& from, const Node& to) const
{
    std::set<Node> seen{from};
    std::vector<Node> waiting{from};
    while (!waiting.empty()) {
        const Node node = waiting.back();
        waiting.pop_back();
        if (node == to)
            return true;
        const auto targets = m_arrows.find(node);
        if (targets == m_arrows.end())
            continue;
        for (const Node& target : targets->second) {
            if (seen.insert(target).second)
                waiting.push_back(target);
        }
    }
    return false;
}

std::set<std::string> DependencyGraph::benefitsAskingFor(std::string_view definition) const
{
    std::set<Node> reached{{std::string(definition), {}, {}}};
    std::set<std::string> benefits;
    // Backwards along the arrows until nothing new is reached.
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto& [node, targets] : m_arrows) {
            const bool reaches = std::any_of(targets.begin(), targets.end(), [&](const Node& one) { return reached.contains(one); });
            if (reaches && !node.benefit.empty())
                benefits.insert(node.benefit);
            else if (reaches && reached.insert(node).second)
                isGrowing = true;
        }
    }
    return benefits;
}

}  // namespace huimin
