#include "core/rulepack/sheet_text.h"

#include <algorithm>

namespace huimin {

using yaml::NewValue;

namespace {

const yaml::Path values{"values"};

Diagnostics problemsOf(const Result<yaml::Splice>& edit)
{
    return edit ? Diagnostics() : edit.diagnostics();
}

std::string textAt(const yaml::Node& map, std::string_view key)
{
    const yaml::Node* node = map.find(key);
    return node ? node->text : std::string();
}

/// What is written of an entry, in the order in which it is best read; nothing for a key that is left out.
std::vector<std::pair<std::string, std::optional<NewValue>>> membersOf(const WrittenEntry& entry)
{
    const auto unlessEmpty = [](const std::string& text, NewValue value) { return text.empty() ? std::nullopt : std::optional(std::move(value)); };
    return {{"from", NewValue::literal(entry.from)},
            {"value", NewValue::literal(entry.value)},
            {"per", unlessEmpty(entry.per, NewValue::text(entry.per))},
            {"document", unlessEmpty(entry.document, NewValue::text(entry.document))}};
}

NewValue newValueOf(const WrittenEntry& entry)
{
    std::vector<NewValue::Member> members;
    for (auto& [key, value] : membersOf(entry)) {
        if (value)
            members.emplace_back(key, std::move(*value));
    }
    return NewValue::map(std::move(members), NewValue::Layout::Brackets);
}

}  // namespace

std::vector<const Standard*> asDeclared(const std::map<std::string, Standard>& standards)
{
    std::vector<const Standard*> declared;
    for (const auto& [id, standard] : standards)
        declared.push_back(&standard);
    std::stable_sort(declared.begin(), declared.end(), [](const Standard* a, const Standard* b) { return a->place < b->place; });
    return declared;
}

std::vector<WrittenEntry> SheetText::entries(const std::string& standard) const
{
    std::vector<WrittenEntry> entries;
    const yaml::Node* list = m_document.find(values / standard);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const yaml::Node& entry = list->items[i];
        entries.push_back({textAt(entry, "from"), textAt(entry, "value"), textAt(entry, "per"), textAt(entry, "document")});
    }
    return entries;
}

Diagnostics SheetText::addStandard(const std::string& standard, const NewValue& entries)
{
    const yaml::Node* there = m_document.find(values);
    // `{}` would take everything into brackets.
    if (!there || (there->isMap() && there->entries.empty())) {
        const NewValue first = NewValue::map({{standard, entries}});
        return problemsOf(there ? m_document.replace(values, first) : m_document.insertKey({}, "values", first));
    }
    std::string before;
    for (const Standard* declared : asDeclared(*m_standards)) {
        if (declared->id == standard)
            break;
        if (there->find(declared->id))
            before = declared->id;
    }
    return problemsOf(before.empty() ? m_document.insertKey(values, standard, entries)
                                     : m_document.insertKeyAfter(values, before, standard, entries));
}

Diagnostics SheetText::addEntry(const std::string& standard, const WrittenEntry& entry)
{
    const yaml::Path list = values / standard;
    if (!m_document.find(list))
        return addStandard(standard, NewValue::list({newValueOf(entry)}));
    const std::vector<WrittenEntry> there = entries(standard);
    const auto later = std::find_if(there.begin(), there.end(), [&](const WrittenEntry& other) { return other.from > entry.from; });
    return problemsOf(m_document.insertItem(list, static_cast<std::size_t>(later - there.begin()), newValueOf(entry)));
}

Diagnostics SheetText::changeEntry(const std::string& standard, std::size_t index, const WrittenEntry& entry)
{
    const yaml::Path path = values / standard / index;
    std::string before;
    for (const auto& [key, value] : membersOf(entry)) {
        const yaml::Node* there = m_document.find(path / key);
        Diagnostics problems;
        if (!value)
            problems = there ? problemsOf(m_document.remove(path / key)) : Diagnostics();
        else if (!there)
            problems = problemsOf(m_document.insertKeyAfter(path, before, key, *value));
        else if (there->text != value->text())
            problems = problemsOf(m_document.replace(path / key, *value));
        if (!problems.empty())
            return problems;
        if (value)
            before = key;
    }
    return {};
}

Diagnostics SheetText::removeEntry(const std::string& standard, std::size_t index)
{
    const yaml::Path list = values / standard;
    const yaml::Node* there = m_document.find(list);
    const bool isLast = there && there->items.size() == 1;
    return problemsOf(m_document.remove(isLast ? list : list / index));
}

Diagnostics SheetText::setCounty(const std::string& county)
{
    return problemsOf(m_document.replace({"standards"}, NewValue::text(county)));
}

Diagnostics SheetText::setIllustrative(bool illustrative)
{
    const NewValue value = NewValue::literal(illustrative ? "true" : "false");
    if (m_document.find({"illustrative"}))
        return problemsOf(m_document.replace({"illustrative"}, value));
    return problemsOf(m_document.insertKeyAfter({}, "standards", "illustrative", value));
}

}  // namespace huimin
