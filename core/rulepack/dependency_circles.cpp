// Circles in the graph of definitions and benefits.
#include <algorithm>

#include "core/rulepack/dependency_graph.h"
#include "core/rulepack/rule_set.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

using Node = DependencyGraph::Node;
using Path = std::vector<Node>;

/// Walks along the arrows, depth first; every node is left once.
class CircleSearch {
public:
    explicit CircleSearch(const std::map<Node, std::set<Node>>& arrows) : m_arrows(arrows) {}

    std::vector<Path> find()
    {
        for (const auto& [node, targets] : m_arrows)
            enter(node);
        return std::move(m_circles);
    }

private:
    void enter(const Node& node)
    {
        const auto before = std::find(m_path.begin(), m_path.end(), node);
        if (before != m_path.end()) {
            m_circles.emplace_back(before, m_path.end());
            return;
        }
        if (!m_entered.insert(node).second)
            return;
        m_path.push_back(node);
        const auto targets = m_arrows.find(node);
        if (targets != m_arrows.end()) {
            for (const Node& target : targets->second)
                enter(target);
        }
        m_path.pop_back();
    }

    const std::map<Node, std::set<Node>>& m_arrows;
    std::set<Node> m_entered;
    Path m_path;
    std::vector<Path> m_circles;
};

SourcePlace placeOf(const Node& node, const RuleSet& rules)
{
    if (const Benefit* benefit = rules.benefit(node.benefit))
        return benefit->place;
    const auto definition = rules.definitions.find(node.definition);
    return definition == rules.definitions.end() ? SourcePlace() : definition->second.place;
}

/// `a → b → a`
std::string pathText(const Path& circle)
{
    std::string text;
    for (const Node& node : circle)
        text += node.text() + " → ";
    return text + circle.front().text();
}

/// `a（file:3）、b（file:9）`
Bilingual placesText(const Path& circle, const RuleSet& rules)
{
    Bilingual text;
    for (const Node& node : circle) {
        const SourcePlace place = placeOf(node, rules);
        const std::string where = place.file + ":" + std::to_string(place.line);
        text.zh += (text.zh.empty() ? "" : "、") + node.text() + "（" + where + "）";
        text.en += (text.en.empty() ? "" : ", ") + node.text() + " (" + where + ")";
    }
    return text;
}

}  // namespace

Diagnostics DependencyGraph::circles(const RuleSet& rules) const
{
    Diagnostics diagnostics;
    for (const Path& circle : CircleSearch(m_arrows).find()) {
        const Bilingual message = fill(sentences::circle, {pathText(circle), placesText(circle, rules)});
        diagnostics.push_back({Diagnostic::Severity::Error, placeOf(circle.front(), rules), message, {}, {}});
    }
    return diagnostics;
}

}  // namespace huimin
