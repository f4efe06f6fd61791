#include "core/profile/fact_place.h"

namespace huimin {

namespace {

/// Walks a path step by step, along the facts a kind declares and the items a profile has.
class PlaceFinder {
public:
    PlaceFinder(const ProfileKind& kind, const yaml::Node& root, std::string_view path) : m_root(root), m_rest(path)
    {
        m_place.recordOf = &kind.root;
    }

    std::optional<FactPlace> find()
    {
        while (!m_rest.empty()) {
            if (!step())
                return std::nullopt;
        }
        return m_place;
    }

private:
    bool step()
    {
        const std::string name = takeName();
        if (m_place.fact() && m_place.fact()->type == FactType::Benefits && m_place.benefit.empty()) {
            m_place.benefit = name;
            return !name.empty();
        }
        const Fact* owner = m_place.fact() ? m_place.fact() : m_place.recordOf;
        const Fact* fact = owner->find(name);
        if (!fact)
            return false;
        m_place.chain.push_back(fact);
        return !m_rest.starts_with('[') || stepIntoItem(*fact);
    }

    std::string takeName()
    {
        if (m_rest.starts_with('.'))
            m_rest.remove_prefix(1);
        const std::size_t end = std::min(m_rest.find_first_of(".["), m_rest.size());
        const std::string name(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return name;
    }

    /// An id may hold any character: the items say which ids there are, and the longest that fits is meant.
    bool stepIntoItem(const Fact& list)
    {
        yaml::Path path = m_place.record;
        for (const std::string& key : m_place.keys())
            path = path / key;
        const yaml::Node* node = findBelow(m_root, path);
        const std::string key = list.keyFact.empty() ? "id" : list.keyFact;
        std::optional<std::size_t> found;
        for (std::size_t index = 0; node && index < node->items.size(); ++index) {
            const yaml::Node* id = node->items[index].find(key);
            if (!id || !m_rest.starts_with("[" + id->text + "]") || (found && id->text.size() < m_place.itemId.size()))
                continue;
            found = index;
            m_place.itemId = id->text;
        }
        if (!found)
            return false;
        m_rest.remove_prefix(m_place.itemId.size() + 2);
        m_place.record = path / *found;
        m_place.recordOf = &list;
        m_place.chain.clear();
        return true;
    }

    const yaml::Node& m_root;
    std::string_view m_rest;
    FactPlace m_place;
};

}  // namespace

std::vector<std::string> FactPlace::keys() const
{
    std::vector<std::string> keys;
    for (const Fact* each : chain)
        keys.push_back(each->id);
    if (!benefit.empty())
        keys.push_back(benefit);
    return keys;
}

std::optional<FactPlace> findFactPlace(const ProfileKind& kind, const yaml::Node& root, std::string_view path)
{
    return PlaceFinder(kind, root, path).find();
}

const yaml::Node* findBelow(const yaml::Node& node, const yaml::Path& path)
{
    const yaml::Node* at = &node;
    for (const yaml::Path::Step& step : path.steps()) {
        if (const std::string* key = step.key())
            at = at->find(*key);
        else
            at = *step.index() < at->items.size() ? &at->items[*step.index()] : nullptr;
        if (!at)
            return nullptr;
    }
    return at;
}

}  // namespace huimin
