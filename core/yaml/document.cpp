#include "core/yaml/document.h"

#include <algorithm>

#include "core/yaml/complaint.h"
#include "core/yaml/edit_plan.h"
#include "core/yaml/expected_tree.h"
#include "core/yaml/move_edit.h"
#include "core/yaml/reader.h"
#include "core/yaml/shortened.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

bool fits(const std::string& text, const Splice& splice)
{
    return splice.offset <= text.size() && text.compare(splice.offset, splice.removed.size(), splice.removed) == 0;
}

std::string spliced(const std::string& text, const Splice& splice)
{
    std::string changed = text;
    return changed.replace(splice.offset, splice.removed.size(), splice.inserted);
}

/// The target at a path, or why there is none.
Result<EditTarget> targetAt(const Tree& tree, const Path& path)
{
    const FoundTarget found = findTarget(tree.root(), path);
    if (!found.missing)
        return found.target;
    const Path::Step& step = path.steps()[*found.missing];
    const Node& node = *found.target.node;
    if (const std::size_t* index = step.index())
        return errorAt(node, fill(node.isSequence() ? sentences::noSuchItem : sentences::notAList,
                                  {path.toString(), std::to_string(*index + 1)}));
    return errorAt(node,
                   fill(node.isMap() ? sentences::noSuchKey : sentences::notAMap, {path.toString(), *step.key()}));
}

/// The writers to try one after the other: a text under a bar cannot stand before a comment on its line.
std::vector<ValueWriter> writersFor(const Tree& tree)
{
    const FileHabits habits = habitsOf(tree);
    return {ValueWriter(habits, ValueWriter::LongTexts::UnderBar),
            ValueWriter(habits, ValueWriter::LongTexts::InQuotes)};
}

/// Tries plans until one reads back as expected, and moves the tree on to it.
template <typename MakePlans>
Result<Splice> commit(Tree& tree, const Node& at, const Node& expected, const MakePlans& makePlans)
{
    const std::string text = tree.source().text();
    for (const ValueWriter& writer : writersFor(tree)) {
        EditPlans plans = makePlans(writer);
        // A text under a bar at the very end needs its line break where the file has none.
        if (!plans.empty() && plans.front().offset + plans.front().removed.size() == text.size()) {
            Splice ended = plans.front();
            ended.inserted += writer.lineBreak();
            plans.push_back(std::move(ended));
        }
        for (Splice& plan : plans) {
            auto changed = read(spliced(text, plan), tree.source().file());
            if (!changed || !sameMeaning(changed->root(), expected))
                continue;
            tree = std::move(*changed);
            return std::move(plan);
        }
    }
    return errorAt(at, fill(sentences::editNotPossible));
}

Diagnostic keyIsThere(const Node& map, const std::string& key)
{
    const auto same = [&](const Node::Entry& entry) { return entry.key.text == key; };
    return errorAt(std::find_if(map.entries.begin(), map.entries.end(), same)->key,
                   fill(sentences::keyIsThere, {shortened(key)}));
}

Result<Splice> insertKeyAt(Tree& tree, const Path& path, const EditTarget& map, std::size_t index,
                           const std::string& key, const NewValue& value)
{
    Node expected = tree.root();
    insertEntry(nodeAt(expected, path), index, key, value);
    return commit(tree, *map.node, expected,
                  [&](const ValueWriter& writer) { return planEntry(map, index, key, value, writer); });
}

}  // namespace

Result<Document> Document::open(std::string text, std::string fileName)
{
    auto tree = read(std::move(text), std::move(fileName));
    if (!tree)
        return tree.diagnostics();
    return Document(std::move(*tree));
}

const Node* Document::find(const Path& path) const
{
    const FoundTarget found = findTarget(m_tree.root(), path);
    return found.missing ? nullptr : found.target.node;
}

Result<Splice> Document::replace(const Path& path, const NewValue& value)
{
    const auto target = targetAt(m_tree, path);
    if (!target)
        return target.diagnostics();
    Node expected = m_tree.root();
    nodeAt(expected, path) = nodeOf(value);
    return commit(m_tree, *target->node, expected,
                  [&](const ValueWriter& writer) { return planReplacement(*target, value, writer); });
}

Result<Splice> Document::insertKey(const Path& map, const std::string& key, const NewValue& value)
{
    const auto target = targetAt(m_tree, map);
    if (!target)
        return target.diagnostics();
    const Node& node = *target->node;
    if (!node.isMap() && !node.null)
        return errorAt(node, fill(sentences::notAMap, {map.toString(), key}));
    if (node.find(key))
        return keyIsThere(node, key);
    return insertKeyAt(m_tree, map, *target, node.entries.size(), key, value);
}

Result<Splice> Document::insertKeyAfter(const Path& map, const std::string& after, const std::string& key,
                                        const NewValue& value)
{
    const auto neighbour = targetAt(m_tree, map / after);
    if (!neighbour)
        return neighbour.diagnostics();
    if (neighbour->parent->find(key))
        return keyIsThere(*neighbour->parent, key);
    const auto target = targetAt(m_tree, map);
    return insertKeyAt(m_tree, map, *target, neighbour->index + 1, key, value);
}

Result<Splice> Document::insertItem(const Path& list, std::size_t index, const NewValue& value)
{
    const auto target = targetAt(m_tree, list);
    if (!target)
        return target.diagnostics();
    const Node& node = *target->node;
    if (!node.isSequence() && !node.null)
        return errorAt(node, fill(sentences::notAList, {list.toString()}));
    if (index > node.items.size())
        return errorAt(node, fill(sentences::noSuchItem, {list.toString(), std::to_string(index + 1)}));
    Node expected = m_tree.root();
    yaml::insertItem(nodeAt(expected, list), index, value);
    return commit(m_tree, node, expected,
                  [&](const ValueWriter& writer) { return planItem(*target, index, value, writer); });
}

Result<Splice> Document::appendItem(const Path& list, const NewValue& value)
{
    const Node* node = find(list);
    return insertItem(list, node ? node->items.size() : 0, value);
}

Result<Splice> Document::moveItem(const Path& list, std::size_t from, std::size_t to)
{
    const auto target = targetAt(m_tree, list);
    if (!target)
        return target.diagnostics();
    const Node& node = *target->node;
    if (!node.isSequence())
        return errorAt(node, fill(sentences::notAList, {list.toString()}));
    if (const std::size_t last = std::max(from, to); last >= node.items.size())
        return errorAt(node, fill(sentences::noSuchItem, {list.toString(), std::to_string(last + 1)}));
    Node expected = m_tree.root();
    yaml::moveItem(nodeAt(expected, list), from, to);
    return commit(m_tree, node, expected, [&](const ValueWriter& writer) { return planMove(node, from, to, writer.lineBreak()); });
}

Result<Splice> Document::remove(const Path& path)
{
    if (path.isRoot())
        return errorAt(m_tree.root(), fill(sentences::rootStays));
    const auto target = targetAt(m_tree, path);
    if (!target)
        return target.diagnostics();
    Path parentPath;
    for (std::size_t step = 0; step + 1 < path.steps().size(); ++step)
        parentPath = parentPath / path.steps()[step];
    const auto parent = targetAt(m_tree, parentPath);
    Node expected = m_tree.root();
    removeMember(nodeAt(expected, parentPath), target->index);
    return commit(m_tree, *target->node, expected,
                  [&](const ValueWriter& writer) { return planRemoval(*parent, target->index, writer); });
}

Result<Splice> Document::apply(const Splice& splice)
{
    if (!fits(text(), splice))
        return complaintAbout(fileName(), fill(sentences::spliceDoesNotFit));
    auto changed = read(spliced(text(), splice), fileName());
    if (!changed)
        return changed.diagnostics();
    m_tree = std::move(*changed);
    return splice;
}

}  // namespace huimin::yaml
