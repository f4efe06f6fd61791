#include "core/yaml/document.h"
#include "core/yaml/reader.h"
#include "tests/fuzz/diagnostics_check.h"
#include "tests/fuzz/targets.h"

namespace huimin::fuzz {

namespace {

using namespace yaml;

const std::string file = "input.yaml";

bool sameValue(const Node& a, const Node& b)
{
    if (a.kind != b.kind || a.text != b.text || a.null != b.null || a.quoted != b.quoted || a.items.size() != b.items.size() ||
        a.entries.size() != b.entries.size())
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (!sameValue(a.items[i], b.items[i]))
            return false;
    }
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        if (a.entries[i].key.text != b.entries[i].key.text || !sameValue(a.entries[i].value, b.entries[i].value))
            return false;
    }
    return true;
}

/// Every value of a file with the way to it.
void collect(const Node& node, const Path& path, std::vector<Path>& paths)
{
    paths.push_back(path);
    for (std::size_t i = 0; i < node.items.size(); ++i)
        collect(node.items[i], path / i, paths);
    for (const Node::Entry& entry : node.entries)
        collect(entry.value, path / entry.key.text, paths);
}

/// A choice that the input makes: the same for the same bytes.
class Choice {
public:
    explicit Choice(std::string_view input)
    {
        for (const char byte : input)
            m_state = (m_state ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    }
    std::size_t below(std::size_t count)
    {
        m_state = (m_state ^ (m_state >> 29)) * 1099511628211u + 12345u;
        return count == 0 ? 0 : static_cast<std::size_t>(m_state >> 33) % count;
    }

private:
    std::uint64_t m_state = 14695981039346656037u;
};

NewValue newValue(Choice& choice)
{
    switch (choice.below(5)) {
    case 0: return NewValue::text("周 # text: 'x'");
    case 1: return NewValue::literal("12.50");
    case 2: return NewValue::list({NewValue::text("a"), NewValue::literal("1")});
    case 3: return NewValue::map({{"from", NewValue::literal("2023-01-01")}, {"value", NewValue::text("")}});
    }
    return NewValue::map({{"key", NewValue::text("- not an item\nof two lines")}}, NewValue::Layout::Brackets);
}

Result<Splice> edit(Document& document, const Path& path, Choice& choice)
{
    const NewValue value = newValue(choice);
    switch (choice.below(5)) {
    case 0: return document.replace(path, value);
    case 1: return document.insertKey(path, "new key", value);
    case 2: return document.appendItem(path, value);
    case 3: return document.insertItem(path, 0, value);
    }
    return document.remove(path);
}

/// An edit that counts is read back as the tree that the document says it has, and undone to the byte.
void checkEdit(Document document, Choice& choice)
{
    std::vector<Path> paths;
    collect(document.tree().root(), {}, paths);
    const std::string before = document.text();
    const auto splice = edit(document, paths[choice.below(paths.size())], choice);
    if (!splice) {
        must(document.text() == before, "an edit that is refused changes nothing");
        mustExplain(splice.diagnostics(), file);
        return;
    }
    const auto again = read(document.text(), file);
    must(static_cast<bool>(again), "an edited file can be read");
    must(sameValue(again->root(), document.tree().root()), "an edited file reads as its tree");
    must(static_cast<bool>(document.apply(splice->inverse())), "an edit can be undone");
    must(document.text() == before, "an undone edit leaves every byte as it was");
}

}  // namespace

void fuzzYaml(std::string_view input)
{
    const auto document = Document::open(std::string(input), file);
    const auto tree = read(std::string(input), file);
    must(static_cast<bool>(document) == static_cast<bool>(tree), "what can be read can be edited");
    if (!document)
        return mustExplain(tree.diagnostics(), file);
    Choice choice(input);
    for (int i = 0; i < 4; ++i)
        checkEdit(*document, choice);
}

}  // namespace huimin::fuzz
