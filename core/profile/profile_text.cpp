#include "core/profile/profile_text.h"

#include <algorithm>

#include "core/profile/profile_sentences.h"
#include "core/profile/value_words.h"

namespace huimin {

using yaml::NewValue;

namespace {

const std::vector<std::string> frameKeys{"format",  "profile", "id",    "case_number", "applicant",
                                         "address", "phone",   "notes", "county",      "unlisted"};

Diagnostics notThere(const yaml::Node& root, std::string_view path)
{
    return {yaml::errorAt(root, fill(sentences::noSuchFact, {path}))};
}

Diagnostics problemsOf(const Result<yaml::Splice>& edit)
{
    return edit ? Diagnostics() : edit.diagnostics();
}

/// The keys of a record in the order they are best read in.
std::vector<std::string> keyOrder(const Fact& owner, bool isWhole)
{
    std::vector<std::string> order = isWhole ? frameKeys : std::vector<std::string>{"id"};
    for (const Fact& fact : owner.facts)
        order.push_back(fact.id);
    return order;
}

/// A value below the keys that are not written yet.
NewValue below(std::vector<std::string> keys, NewValue value)
{
    for (; !keys.empty(); keys.pop_back())
        value = NewValue::map({{keys.back(), std::move(value)}}, NewValue::Layout::Brackets);
    return value;
}

/// Sums that were `none`, written out so that one of them can change: zero each.
NewValue zeros(const Fact& sums, const std::string& key, const std::optional<NewValue>& value)
{
    std::vector<NewValue::Member> members;
    for (const Fact& sum : sums.facts) {
        if (sum.id != key)
            members.emplace_back(sum.id, NewValue::literal("0"));
        else if (value)
            members.emplace_back(key, *value);
    }
    return NewValue::map(std::move(members), NewValue::Layout::Brackets);
}

}  // namespace

bool ProfileText::isUnlistedNone() const
{
    const yaml::Node* unlisted = root().find("unlisted");
    return unlisted && isNone(*unlisted);
}

/// Whether the fact is anything but not known where its key is not written.
bool ProfileText::isKnownWhenAbsent(const FactPlace& place) const
{
    const Fact& fact = *place.fact();
    if (fact.absent)
        return true;
    const bool speaks = isUnlistedNone() && place.chain.size() == 1;
    return speaks && (fact.unlisted || (fact.type == FactType::Group && fact.groupMayBeUnlisted));
}

Diagnostics ProfileText::writeKey(const yaml::Path& map, const std::vector<std::string>& order, const std::string& key,
                                  const NewValue& value)
{
    const yaml::Node* node = m_document.find(map);
    if (node && node->find(key))
        return problemsOf(m_document.replace(map / key, value));
    const auto own = std::find(order.begin(), order.end(), key);
    const auto before = std::find_if(std::make_reverse_iterator(own), order.rend(),
                                     [&](const std::string& other) { return node && node->find(other); });
    if (before == order.rend())
        return problemsOf(m_document.insertKey(map, key, value));
    return problemsOf(m_document.insertKeyAfter(map, *before, key, value));
}

Diagnostics ProfileText::removeKey(const yaml::Path& path)
{
    return m_document.find(path) ? problemsOf(m_document.remove(path)) : Diagnostics();
}

Diagnostics ProfileText::write(const FactPlace& place, const NewValue& value)
{
    const std::vector<std::string> keys = place.keys();
    yaml::Path map = place.record;
    const Fact* owner = place.recordOf;
    std::size_t at = 0;
    // Down to the last map that is written.
    for (; at + 1 < keys.size(); ++at) {
        const yaml::Node* node = m_document.find(map / keys[at]);
        if (!node || !node->isMap())
            break;
        map = map / keys[at];
        owner = place.chain[at];
    }
    const std::vector<std::string> order = keyOrder(*owner, map.isRoot());
    const yaml::Node* standing = m_document.find(map / keys[at]);
    if (at + 1 < keys.size() && standing && isNone(*standing) && place.chain[at]->type == FactType::Sums)
        return writeKey(map, order, keys[at], zeros(*place.chain[at], keys.back(), value));
    return writeKey(map, order, keys[at],
                    below({keys.begin() + static_cast<std::ptrdiff_t>(at) + 1, keys.end()}, value));
}

Diagnostics ProfileText::clear(const FactPlace& place)
{
    if (place.benefit.empty() && isKnownWhenAbsent(place))
        return write(place, NewValue::literal("unknown"));
    yaml::Path path = place.record;
    for (const std::string& key : place.keys())
        path = path / key;
    const Fact* owner = place.chain.size() > 1 ? place.chain[place.chain.size() - 2] : nullptr;
    if (owner && owner->type == FactType::Sums) {
        yaml::Path sums = place.record;
        for (std::size_t above = 0; above + 1 < place.chain.size(); ++above)
            sums = sums / place.chain[above]->id;
        const yaml::Node* standing = m_document.find(sums);
        if (standing && isNone(*standing))
            return problemsOf(m_document.replace(sums, zeros(*owner, place.fact()->id, std::nullopt)));
    }
    return removeKey(path);
}

Diagnostics ProfileText::set(std::string_view path, const FactEntry& entry)
{
    const auto place = find(path);
    if (!place || place->chain.empty())
        return notThere(root(), path);
    if (std::holds_alternative<NotAsked>(entry))
        return clear(*place);
    if (std::holds_alternative<DoesNotApply>(entry))
        return write(*place, NewValue::literal("none"));
    if (const auto* value = std::get_if<FactScalar>(&entry))
        return write(*place, newValueOf(*place->fact(), *value));
    yaml::Path group = place->record;
    for (const std::string& key : place->keys())
        group = group / key;
    const yaml::Node* standing = m_document.find(group);
    return standing && standing->isMap() ? Diagnostics()
                                         : write(*place, NewValue::map({}, NewValue::Layout::Brackets));
}

Diagnostics ProfileText::setFrame(const std::string& key, const std::string& text)
{
    if (text.empty())
        return removeKey(yaml::Path{key});
    return writeKey({}, frameKeys, key, NewValue::text(text));
}

Diagnostics ProfileText::restDoesNotApply(std::string_view record)
{
    const auto place = find(record);
    if (!place || !place->chain.empty())
        return notThere(root(), record);
    if (place->record.isRoot())
        return writeKey({}, frameKeys, "unlisted", NewValue::literal("none"));
    for (const Fact& fact : place->recordOf->facts) {
        const bool isGroup = fact.type == FactType::Group && fact.groupMayBeUnlisted;
        const yaml::Node* standing = m_document.find(place->record / fact.id);
        if ((standing && !isUnknown(*standing)) || (!isGroup && !fact.unlisted))
            continue;
        const NewValue value = isGroup ? NewValue::literal("none") : newValueOf(fact, *fact.unlisted);
        Diagnostics problems = writeKey(place->record, keyOrder(*place->recordOf, false), fact.id, value);
        if (!problems.empty())
            return problems;
    }
    return {};
}

}  // namespace huimin
