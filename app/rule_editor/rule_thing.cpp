#include "app/rule_editor/rule_thing.h"

namespace huimin {

namespace {

std::string textAt(const yaml::Node& node, std::string_view key)
{
    const yaml::Node* value = node.find(key);
    return value && value->isScalar() ? value->text : std::string();
}

Bilingual bilingualOf(const yaml::Node& node)
{
    return {textAt(node, "zh"), textAt(node, "en")};
}

Bilingual labelOf(const yaml::Node& node)
{
    const yaml::Node* label = node.find("label");
    return label ? bilingualOf(*label) : Bilingual();
}

/// Reads one file into the things it declares.
class ThingReader {
public:
    explicit ThingReader(std::string file) : m_file(std::move(file)) {}

    RuleThing whole(RuleThing::Kind kind, const yaml::Node& root, std::string_view idKey) const
    {
        return {kind, textAt(root, idKey), labelOf(root), m_file, {}, 0, {}};
    }

    std::vector<RuleThing> listed(RuleThing::Kind kind, const yaml::Node& node, const yaml::Path& at, const std::string& key) const
    {
        std::vector<RuleThing> things;
        const yaml::Node* list = node.find(key);
        for (std::size_t i = 0; list && i < list->items.size(); ++i) {
            const yaml::Node& item = list->items[i];
            const yaml::Path path = at / key / i;
            things.push_back({kind, textAt(item, "id"), labelOf(item), m_file, path, item.begin, {}});
            if (kind == RuleThing::Kind::Fact)
                things.back().inner = listed(kind, item, path, key);
        }
        return things;
    }

    std::vector<RuleThing> papers(const yaml::Node& root) const
    {
        std::vector<RuleThing> things;
        const yaml::Node* papers = root.find("papers");
        for (std::size_t i = 0; papers && i < papers->entries.size(); ++i) {
            const auto& [key, value] = papers->entries[i];
            things.push_back({RuleThing::Kind::Paper, key.text, bilingualOf(value), m_file, yaml::Path{"papers", key.text}, key.begin, {}});
        }
        return things;
    }

private:
    std::string m_file;
};

}  // namespace

RuleThing fileAsThing(const std::string& name, const std::string& file)
{
    return {RuleThing::Kind::File, name, {}, file, {}, 0, {}};
}

std::vector<RuleThing> thingsIn(const std::string& name, const std::string& file, const yaml::Node& root)
{
    using Kind = RuleThing::Kind;
    const ThingReader reader(file);
    std::vector<RuleThing> things;
    if (name.starts_with("benefits/"))
        things = {reader.whole(Kind::Benefit, root, "benefit")};
    else if (name.starts_with("statements/") || name.starts_with("wages/"))
        things = {reader.whole(Kind::Statement, root, "statement")};
    else if (name.starts_with("profiles/"))
        things = reader.listed(Kind::Fact, root, {}, "facts");
    else if (name.starts_with("definitions/"))
        things = reader.listed(Kind::Definition, root, {}, "definitions");
    else if (name == "standards.yaml")
        things = reader.listed(Kind::Standard, root, {}, "standards");
    else if (name == "parameters.yaml")
        things = reader.listed(Kind::Parameter, root, {}, "parameters");
    else if (name == "papers.yaml")
        things = reader.papers(root);
    return things.empty() ? std::vector<RuleThing>{fileAsThing(name, file)} : things;
}

}  // namespace huimin
