#include "core/rulepack/rule_text.h"

#include "core/rulepack/rule_edit.h"

namespace huimin {

using yaml::NewValue;
using yaml::Node;
using yaml::Path;

namespace {

/// Where a key that was not there is best read: after the last of those before it that is.
const std::vector<std::string_view> keyOrder{
    "benefit", "policy",  "statement", "profile", "pack",     "version",   "id",         "type",         "unit",        "switch",
    "subject", "when",    "label",     "title",   "look_for", "kind",      "authority",  "concerns",     "from",        "to",
    "issuer",  "number",  "question",  "help",    "when_true", "conditions", "amount",   "routes",       "displaced_by", "counts_as_income",
    "papers",  "publicity", "notes",
};

Path parentOf(const Path& path)
{
    Path parent;
    for (std::size_t i = 0; i + 1 < path.steps().size(); ++i)
        parent = parent / path.steps()[i];
    return parent;
}

/// The last step where it is a key; empty for an item of a list or the root.
std::string keyOf(const Path& path)
{
    const auto& steps = path.steps();
    return !steps.empty() && steps.back().key() ? *steps.back().key() : std::string();
}

/// A text keeps the quotes of the one before it: the pair of an emptied text says nothing of what comes to stand there.
void unquoteEmpty(RuleEdit& edit, const Path& path)
{
    const Node* node = edit.find(path);
    if (node && node->isScalar() && node->quoted && node->text.empty())
        edit.replace(path, NewValue::literal("null"));
}

}  // namespace

Result<RuleText> RuleText::open(std::string text, std::string fileName)
{
    auto document = yaml::Document::open(std::move(text), std::move(fileName));
    if (!document)
        return document.diagnostics();
    return RuleText(*std::move(document));
}

std::vector<std::string> RuleText::ids(const Path& list) const
{
    const Node* node = m_document.find(list);
    return node && node->isSequence() ? writtenTexts(node) : std::vector<std::string>();
}

Diagnostics RuleText::addId(const Path& list, std::size_t index, const std::string& id)
{
    RuleEdit edit(m_document);
    if (m_document.find(list))
        edit.insertItem(list, index, NewValue::text(id));
    else
        edit.setMember(parentOf(list), keyOf(list), NewValue::list({NewValue::text(id)}, NewValue::Layout::Brackets), keyOrder);
    return edit.finish(m_splices);
}

Diagnostics RuleText::removeItem(const Path& list, std::size_t index)
{
    RuleEdit edit(m_document);
    edit.remove(list / index);
    return edit.finish(m_splices);
}

Diagnostics RuleText::moveItem(const Path& list, std::size_t from, std::size_t to)
{
    RuleEdit edit(m_document);
    edit.moveItem(list, from, to);
    return edit.finish(m_splices);
}

Bilingual RuleText::texts(const Path& path) const
{
    return writtenBilingual(m_document.find(path));
}

Diagnostics RuleText::setTexts(const Path& path, const Bilingual& text, Emptied emptied)
{
    RuleEdit edit(m_document);
    const Node* there = m_document.find(path);
    const bool staysThere = emptied == Emptied::Stays && there && there->isMap();
    const auto holdsMore = [](const Node& map) { return map.entries.size() > std::size_t(map.find("zh") != nullptr) + std::size_t(map.find("en") != nullptr); };
    if (!staysThere && !keyOf(path).empty() && !(there && there->isMap() && holdsMore(*there))) {
        edit.setBilingual(parentOf(path), keyOf(path), text, keyOrder);
        return edit.finish(m_splices);
    }
    // A note: the two stand beside other keys, or are an item of a list.
    for (const auto& [language, words] : {std::pair("zh", text.zh), std::pair("en", text.en)}) {
        const Node* map = edit.find(path);
        if (map && writtenText(*map, language) == words)
            continue;
        unquoteEmpty(edit, path / language);
        edit.setMember(path, language, words.empty() && !staysThere ? std::nullopt : std::optional(NewValue::text(words)), {"when", "zh", "en"});
    }
    return edit.finish(m_splices);
}

std::vector<WrittenOption> RuleText::options(const Path& map) const
{
    std::vector<WrittenOption> options;
    const Node* node = m_document.find(map);
    for (std::size_t i = 0; node && i < node->entries.size(); ++i)
        options.push_back({node->entries[i].key.text, writtenBilingual(&node->entries[i].value)});
    return options;
}

Diagnostics RuleText::addOption(const Path& map, const WrittenOption& option)
{
    RuleEdit edit(m_document);
    edit.setMember(map, option.id, bilingualValue(option.label), {});
    return edit.finish(m_splices);
}

Diagnostics RuleText::removeOption(const Path& map, const std::string& id)
{
    RuleEdit edit(m_document);
    edit.remove(map / id);
    return edit.finish(m_splices);
}

std::string RuleText::scalar(const Path& path) const
{
    const Node* node = m_document.find(path);
    return node && node->isScalar() ? node->text : std::string();
}

Diagnostics RuleText::setScalar(const Path& path, const std::string& text, Emptied emptied)
{
    RuleEdit edit(m_document);
    const bool staysThere = emptied == Emptied::Stays && m_document.find(path);
    if (!text.empty())
        unquoteEmpty(edit, path);
    if (!keyOf(path).empty())
        edit.setMember(parentOf(path), keyOf(path), staysThere ? expressionValue(text) : scalarValue(text), keyOrder);
    else
        edit.replace(path, expressionValue(text));
    return edit.finish(m_splices);
}

std::vector<WrittenCitation> RuleText::source(const Path& map) const
{
    const Node* node = m_document.find(map);
    return node ? writtenSource(*node) : std::vector<WrittenCitation>();
}

}  // namespace huimin
