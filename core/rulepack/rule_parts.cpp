#include "core/rulepack/rule_parts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace huimin {

namespace {

using yaml::Node;
using yaml::Path;

template <std::size_t count> bool isAmong(std::string_view key, const std::array<std::string_view, count>& keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

constexpr std::array<std::string_view, 8> idKeys{"id", "item", "benefit", "statement", "profile", "extends", "pack", "policy"};
constexpr std::array<std::string_view, 6> expressionKeys{"when", "date", "concerns", "at_least", "one_row_per", "or_when"};
constexpr std::array<std::string_view, 3> idLists{"papers", "services", "benefits"};

/// Goes through one file; keys mean different things in different files, so it knows which sort it is in.
class PartFinder {
public:
    explicit PartFinder(const Node& root) : m_root(root), m_isBenefit(root.find("benefit")), m_isStatement(root.find("statement")) {}

    std::vector<RulePart> find()
    {
        if (!m_root.find("cases"))
            walk(m_root, {}, {});
        return std::move(m_parts);
    }

private:
    void add(RulePartKind kind, const Path& path, const std::vector<std::string>& owner) { m_parts.push_back({kind, path, owner}); }

    void walk(const Node& node, const Path& path, const std::vector<std::string>& owner)
    {
        for (std::size_t i = 0; i < node.items.size(); ++i)
            walk(node.items[i], path / i, owner);
        if (node.isMap())
            walkMap(node, path, owner);
    }

    void walkMap(const Node& map, const Path& path, std::vector<std::string> owner)
    {
        if (const std::string id = idOf(map); !id.empty())
            owner.push_back(id);
        if (isText(map))
            add(RulePartKind::Text, path, owner);
        for (const Node::Entry& entry : map.entries)
            walkEntry(entry, path, owner);
        addWhatMayCome(map, path, owner);
    }

    void walkEntry(const Node::Entry& entry, const Path& map, const std::vector<std::string>& owner)
    {
        const std::string& key = entry.key.text;
        const Node& value = entry.value;
        const Path path = map / key;
        if (isDatedList(key, map))
            add(key == "raises" ? RulePartKind::Raises : RulePartKind::Values, path, owner);
        else if (isFormula(key, value))
            add(hasDates(map) ? RulePartKind::Formulas : RulePartKind::Expression, path, owner);
        else if (isExpression(key, value, map))
            add(RulePartKind::Expression, path, owner);
        else if (isAmong(key, idLists) && value.isSequence())
            add(RulePartKind::Ids, path, owner);
        else if (key == "table" && value.isMap())
            add(RulePartKind::Table, path, owner);
        else
            goOn(key, value, path, owner);
    }

    /// Lists and maps that hold further parts.
    void goOn(const std::string& key, const Node& value, const Path& path, const std::vector<std::string>& owner)
    {
        if (key == "conditions" && m_isBenefit)
            add(RulePartKind::Conditions, path, owner);
        if (key == "options" && value.isMap())
            add(RulePartKind::Options, path, owner);
        walk(value, path, owner);
    }

    /// Parts that a form may add where nothing is written.
    void addWhatMayCome(const Node& map, const Path& path, const std::vector<std::string>& owner)
    {
        const bool isStandard = isItemOf("standards", path) && !map.find("switch");
        if (isStandard && !map.find("raises"))
            add(RulePartKind::Raises, path / "raises", owner);
        if (m_isBenefit && path.isRoot() && !map.find("papers"))
            add(RulePartKind::Ids, path / "papers", owner);
    }

    static bool isText(const Node& map)
    {
        const auto isScalar = [](const Node* node) { return node && node->isScalar(); };
        return isScalar(map.find("zh")) || isScalar(map.find("en"));
    }

    /// Whether a path is `list[i]` at the top of the file.
    static bool isItemOf(std::string_view list, const Path& path)
    {
        const auto& steps = path.steps();
        return steps.size() == 2 && steps[0].key() && *steps[0].key() == list && steps[1].index();
    }

    static bool isDatedList(const std::string& key, const Path& map)
    {
        return (key == "raises" && isItemOf("standards", map)) || (key == "values" && isItemOf("parameters", map));
    }

    static bool isFormula(const std::string& key, const Node& value)
    {
        return (key == "formula" || key == "part") && !value.isMap();
    }

    /// Whether a formula that stands in a map may be a list of dated ones.
    static bool hasDates(const Path& map)
    {
        const auto& steps = map.steps();
        const bool isAmount = !steps.empty() && steps.back().key() && *steps.back().key() == "amount";
        return isAmount || isItemOf("definitions", map) || isItemOf("counts_as_income", map);
    }

    bool isExpression(const std::string& key, const Node& value, const Path& map) const
    {
        const bool hasOnes = m_isBenefit || m_isStatement;
        const bool isDeadline = !map.steps().empty() && map.steps().front().key() && *map.steps().front().key() == "deadlines";
        return hasOnes && value.isScalar() && !value.null && isAmong(key, expressionKeys) && (key != "date" || isDeadline);
    }

    const Node& m_root;
    bool m_isBenefit;
    bool m_isStatement;
    std::vector<RulePart> m_parts;
};

}  // namespace

std::string idOf(const yaml::Node& map)
{
    for (const std::string_view key : idKeys) {
        const Node* id = map.find(key);
        if (id && id->isScalar())
            return id->text;
    }
    return {};
}

std::vector<RulePart> partsOf(const yaml::Node& root)
{
    return PartFinder(root).find();
}

}  // namespace huimin
