// Raises, values and formulas that are in force for a time.
#include <algorithm>
#include <optional>

#include "core/calendar/date.h"
#include "core/rulepack/rule_edit.h"
#include "core/rulepack/rule_text.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

using yaml::NewValue;
using yaml::Node;
using yaml::Path;

namespace {

enum class ListKind { Raises, Values, Formulas };

ListKind kindOf(const Path& list)
{
    const std::string* key = list.steps().empty() ? nullptr : list.steps().back().key();
    if (key && *key == "raises")
        return ListKind::Raises;
    return key && *key == "values" ? ListKind::Values : ListKind::Formulas;
}

std::string valueKey(ListKind kind)
{
    return kind == ListKind::Formulas ? "formula" : "value";
}

/// As the packs write them.
const std::vector<std::string_view>& orderOf(ListKind kind)
{
    static const std::vector<std::string_view> raises{"value", "from", "source"};
    static const std::vector<std::string_view> others{"from", "to", "value", "formula", "source"};
    return kind == ListKind::Raises ? raises : others;
}

NewValue newValueOf(const DatedEntry& entry, ListKind kind, NewValue::Layout layout)
{
    std::vector<std::pair<std::string, std::optional<NewValue>>> members;
    for (const std::string_view key : orderOf(kind)) {
        const std::string name(key);
        if (name == "from" || name == "to")
            members.emplace_back(name, scalarValue(name == "from" ? entry.from : entry.to));
        else if (name == valueKey(kind))
            members.emplace_back(name, expressionValue(entry.value));
        else if (name == "source" && kind != ListKind::Formulas)
            members.emplace_back(name, sourceValue(entry.source));
    }
    return mapValue(std::move(members), layout);
}

void write(RuleEdit& edit, const Path& path, const DatedEntry& entry, ListKind kind)
{
    const auto& order = orderOf(kind);
    edit.setMember(path, "from", scalarValue(entry.from), order);
    if (kind != ListKind::Raises)
        edit.setMember(path, "to", scalarValue(entry.to), order);
    edit.setMember(path, valueKey(kind), expressionValue(entry.value), order);
    if (kind != ListKind::Formulas)
        edit.setSource(path, entry.source, order);
}

std::string dayBefore(const std::string& day)
{
    const auto date = Date::parse(day);
    const auto before = date ? date->plusDays(-1) : std::nullopt;
    return before ? before->toIso() : std::string();
}

/// The layout of the entries that are there; figures stand in brackets, formulas on lines of their own.
NewValue::Layout layoutOf(const Node* list, ListKind kind)
{
    if (!list || !list->isSequence() || list->items.empty())
        return kind == ListKind::Formulas ? NewValue::Layout::Block : NewValue::Layout::Brackets;
    const Node& first = list->items.front();
    return first.source->text()[first.begin] == '{' ? NewValue::Layout::Brackets : NewValue::Layout::Block;
}

/// Where an entry that begins on a day comes among others.
std::size_t placeOf(const std::string& from, const std::vector<DatedEntry>& entries)
{
    const auto later = std::find_if(entries.begin(), entries.end(), [&](const DatedEntry& other) { return other.from > from; });
    return static_cast<std::size_t>(later - entries.begin());
}

/// The entry before ends in time; the new one does too where it has no end.
void makeRoom(std::vector<DatedEntry>& entries, std::size_t index, DatedEntry& entry)
{
    if (index > 0 && !entry.from.empty()) {
        DatedEntry& before = entries[index - 1];
        if (before.to.empty() || before.to >= entry.from)
            before.to = dayBefore(entry.from);
    }
    if (index < entries.size() && entry.to.empty())
        entry.to = dayBefore(entries[index].from);
}

/// Until when the entry before holds again once this one is gone: as long as this one did, which it had ended for. Empty: without
/// an end; nullopt: it did not end for this one.
std::optional<std::string> newEndBefore(const std::vector<DatedEntry>& entries, std::size_t index)
{
    if (index == 0 || index >= entries.size())
        return std::nullopt;
    const DatedEntry& gone = entries[index];
    const std::string& ended = entries[index - 1].to;
    const bool isBackwards = !gone.to.empty() && gone.to < gone.from;
    if (ended.empty() || isBackwards || ended != dayBefore(gone.from))
        return std::nullopt;
    return gone.to;
}

}  // namespace

std::vector<DatedEntry> RuleText::entries(const Path& list) const
{
    const Node* node = m_document.find(list);
    const std::string key = valueKey(kindOf(list));
    std::vector<DatedEntry> entries;
    if (node && node->isScalar() && !node->null)
        entries.push_back({{}, {}, node->text});
    for (std::size_t i = 0; node && i < node->items.size(); ++i) {
        const Node& item = node->items[i];
        entries.push_back({writtenText(item, "from"), writtenText(item, "to"), writtenText(item, key), writtenSource(item)});
    }
    return entries;
}

Diagnostics RuleText::addEntry(const Path& list, const DatedEntry& entry)
{
    const ListKind kind = kindOf(list);
    const Node* node = m_document.find(list);
    const NewValue::Layout layout = layoutOf(node, kind);
    std::vector<DatedEntry> there = entries(list);
    DatedEntry added = entry;
    const std::size_t index = placeOf(entry.from, there);
    if (kind != ListKind::Raises)
        makeRoom(there, index, added);
    RuleEdit edit(m_document);
    if (node && node->isScalar() && !node->null) {
        there.insert(there.begin() + static_cast<std::ptrdiff_t>(index), added);
        std::vector<NewValue> items;
        for (const DatedEntry& each : there)
            items.push_back(newValueOf(each, kind, layout));
        edit.replace(list, NewValue::list(std::move(items)));
    } else if (node || list.steps().empty() || !list.steps().back().key()) {
        if (index > 0)
            write(edit, list / (index - 1), there[index - 1], kind);
        edit.insertItem(list, index, newValueOf(added, kind, layout));
    } else {
        Path owner;
        for (std::size_t i = 0; i + 1 < list.steps().size(); ++i)
            owner = owner / list.steps()[i];
        edit.setMember(owner, *list.steps().back().key(), NewValue::list({newValueOf(added, kind, layout)}), {"label", "look_for", "raises", "values"});
    }
    return edit.finish(m_splices);
}

Diagnostics RuleText::changeEntry(const Path& list, std::size_t index, const DatedEntry& entry)
{
    const ListKind kind = kindOf(list);
    const Node* node = m_document.find(list);
    RuleEdit edit(m_document);
    if (!node || !node->isScalar() || node->null) {
        write(edit, list / index, entry, kind);
    } else if (entry.from.empty() && entry.to.empty()) {
        if (node->text != entry.value)
            edit.replace(list, expressionValue(entry.value));
    } else {
        // Days need an entry to stand in.
        edit.replace(list, NewValue::list({newValueOf(entry, kind, NewValue::Layout::Block)}));
    }
    return edit.finish(m_splices);
}

Diagnostics RuleText::removeEntry(const Path& list, std::size_t index)
{
    const Node* node = m_document.find(list);
    if (node && node->isScalar() && !node->null)
        return {yaml::errorAt(*node, fill(sentences::onlyFormula))};
    const ListKind kind = kindOf(list);
    const bool isLastRaise = node && kind == ListKind::Raises && node->items.size() == 1 && index == 0;
    const auto end = kind == ListKind::Raises ? std::nullopt : newEndBefore(entries(list), index);
    RuleEdit edit(m_document);
    edit.remove(isLastRaise ? list : list / index);
    if (end)
        edit.setMember(list / (index - 1), "to", scalarValue(*end), orderOf(kind));
    return edit.finish(m_splices);
}

}  // namespace huimin
