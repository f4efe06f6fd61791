#include "app/rule_editor/rule_list.h"

#include "core/yaml/reader.h"

namespace huimin {

namespace {

const RuleThing* innermost(const std::vector<RuleThing>& things, std::size_t offset)
{
    const RuleThing* found = nullptr;
    for (const RuleThing& thing : things) {
        if (thing.offset <= offset)
            found = &thing;
    }
    if (const RuleThing* inner = found ? innermost(found->inner, offset) : nullptr)
        return inner;
    return found;
}

const RuleThing* atPath(const std::vector<RuleThing>& things, const yaml::Path& path)
{
    for (const RuleThing& thing : things) {
        if (thing.path == path)
            return &thing;
        if (const RuleThing* inner = atPath(thing.inner, path))
            return inner;
    }
    return nullptr;
}

const RuleThing* withName(const std::vector<RuleThing>& things, const RuleThing& sought)
{
    for (const RuleThing& thing : things) {
        if (thing.kind == sought.kind && thing.id == sought.id)
            return &thing;
        if (const RuleThing* inner = withName(thing.inner, sought))
            return inner;
    }
    return nullptr;
}

Bilingual titleOf(const std::string* text, const std::string& folder)
{
    const auto tree = yaml::read(text ? *text : std::string(), {});
    const yaml::Node* title = tree ? tree->root().find("title") : nullptr;
    const yaml::Node* zh = title ? title->find("zh") : nullptr;
    const yaml::Node* en = title ? title->find("en") : nullptr;
    return {zh ? zh->text : folder, en ? en->text : folder};
}

}  // namespace

RuleList::RuleList(const RuleDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &RuleDocument::opened, this, &RuleList::takeOpened);
    connect(&document, &RuleDocument::changed, this, &RuleList::takeChanged);
    takeOpened();
}

void RuleList::takeOpened()
{
    m_things.clear();
    for (const auto& [name, text] : m_document.texts())
        m_stale[name] = true;
    update();
}

void RuleList::takeChanged(const std::string& file)
{
    m_stale[file] = true;
    // A file that has come or gone is another list at once; what is typed in one waits for a pause.
    if (m_things.contains(file) != (m_document.text(file) != nullptr))
        update();
}

std::string RuleList::nameInPack(const std::string& file) const
{
    const auto slash = file.find('/');
    const bool isPack = m_document.text("pack.yaml") != nullptr;
    return isPack || slash == std::string::npos ? file : file.substr(slash + 1);
}

void RuleList::put(const std::string& file)
{
    const std::string* text = m_document.text(file);
    if (!text) {
        m_things.erase(file);
        return;
    }
    const std::string name = nameInPack(file);
    const auto tree = yaml::read(*text, file);
    if (tree)
        m_things[file] = thingsIn(name, file, tree->root());
    else if (!m_things.contains(file))
        m_things[file] = {fileAsThing(name, file)};
}

void RuleList::update()
{
    if (m_stale.empty())
        return;
    const auto before = m_things;
    for (const auto& [file, stale] : std::exchange(m_stale, {}))
        put(file);
    if (before == m_things)
        return;
    m_packs.clear();
    for (const std::string& folder : m_document.packs()) {
        Pack pack{folder, titleOf(m_document.text(folder + "pack.yaml"), folder), {}};
        for (const auto& [file, things] : m_things) {
            if (file.starts_with(folder))
                pack.files.push_back(things);
        }
        m_packs.push_back(std::move(pack));
    }
    Q_EMIT changed();
}

const RuleThing* RuleList::at(const std::string& file, std::size_t offset) const
{
    const auto found = m_things.find(file);
    if (found == m_things.end())
        return nullptr;
    const RuleThing* thing = innermost(found->second, offset);
    return thing ? thing : &found->second.front();
}

std::optional<RuleThing> RuleList::again(const RuleThing& thing) const
{
    const std::string* text = m_document.text(thing.file);
    if (!text)
        return std::nullopt;
    const auto tree = yaml::read(*text, thing.file);
    if (!tree)
        return std::nullopt;
    const std::vector<RuleThing> things = thingsIn(nameInPack(thing.file), thing.file, tree->root());
    const RuleThing* there = atPath(things, thing.path);
    const bool isSame = there && there->kind == thing.kind && there->id == thing.id;
    const RuleThing* named = isSame ? there : withName(things, thing);
    if (!named && there && there->kind == thing.kind)
        named = there;
    return named ? std::optional(*named) : std::nullopt;
}

}  // namespace huimin
